# threading.excepthook handles what ends a thread.
import threading

seen = []


def hook(args):
    seen.append(args)


old = threading.excepthook
print(old is threading.__excepthook__)
# expect: True
threading.excepthook = hook


def fail():
    raise ValueError("no")


t = threading.Thread(target=fail)
t.start()
t.join()
args = seen[0]
print(args.exc_type, repr(args.exc_value), args.exc_traceback is args.exc_value.__traceback__, args.thread is t)
# expect: <class 'ValueError'> ValueError('no') True True
print(len(args), args[0] is ValueError, tuple(args) == (args.exc_type, args.exc_value, args.exc_traceback, t))
# expect: 4 True True

# SystemExit ends a thread; the default hook says nothing about it
import sys

t = threading.Thread(target=sys.exit)
t.start()
t.join()
print(seen[1].exc_type)
# expect: <class 'SystemExit'>
threading.excepthook = old
t = threading.Thread(target=sys.exit)
t.start()
t.join()

try:
    threading.excepthook(1)
except TypeError as e:
    print(e)
# expect: _thread.excepthook argument type must be ExceptHookArgs
args = threading.ExceptHookArgs((1, 2, 3, 4))
print(args)
# expect: _thread._ExceptHookArgs(exc_type=1, exc_value=2, exc_traceback=3, thread=4)
for bad in ((1, 2, 3), 5):
    try:
        threading.ExceptHookArgs(bad)
    except TypeError as e:
        print(e)
# expect: _thread._ExceptHookArgs() takes a 4-sequence (3-sequence given)
# expect: constructor requires a sequence
