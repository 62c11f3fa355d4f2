# An exception in a thread doesn't end the program, one in the main thread does,
# after the other threads.
import threading

threading.excepthook = lambda args: print("hook:", args.exc_value)


def fail():
    raise ValueError("in a thread")


t = threading.Thread(target=fail)
t.start()
t.join()
# expect: hook: in a thread
gate = threading.Event()


def late():
    gate.wait(0.02)
    print("thread ends")
    # expect: thread ends


threading.Thread(target=late).start()
raise KeyError("main")
# raises: KeyError: 'main'
