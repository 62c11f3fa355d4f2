"""ExceptHookArgs is a tuple whose elements have names."""
import threading

args = threading.ExceptHookArgs([ValueError, None, 3, "thread"])
print(args)  # expect: _thread._ExceptHookArgs(exc_type=<class 'ValueError'>, exc_value=None, exc_traceback=3, thread='thread')
print(args.exc_type, args.exc_value, args.exc_traceback, args.thread)  # expect: <class 'ValueError'> None 3 thread
kind, value, tb, thread = args
print(args[0] is kind, len(args), args == (ValueError, None, 3, "thread"), args[1:3])  # expect: True 4 True (None, 3)
for bad in ((), (1, 2), 5):
    try:
        threading.ExceptHookArgs(bad)
    except TypeError as e:
        print(e)
# expect: _thread._ExceptHookArgs() takes a 4-sequence (0-sequence given)
# expect: _thread._ExceptHookArgs() takes a 4-sequence (2-sequence given)
# expect: constructor requires a sequence
try:
    args.thread = 1
except AttributeError as e:
    print(type(e).__name__)  # expect: AttributeError
try:
    threading.excepthook((1, 2, 3, 4))
except TypeError as e:
    print(e)  # expect: _thread.excepthook argument type must be ExceptHookArgs
print(threading.__excepthook__ is threading.excepthook)  # expect: True
threading.excepthook(threading.ExceptHookArgs((SystemExit, SystemExit(3), None, None)))  # says nothing
