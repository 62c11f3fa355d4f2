# A subclass overrides run, and can add state of its own.
import threading


class Worker(threading.Thread):
    count = 0

    def __init__(self, items, **kw):
        super().__init__(**kw)
        self.items = items
        self.total = None

    def run(self):
        self.total = sum(self.items)
        Worker.count += 1


w = Worker(range(10), name="adder")
print(w.name, w.total, isinstance(w, threading.Thread))
# expect: adder None True
w.start()
w.join()
print(w.total, Worker.count)
# expect: 45 1


class Through(threading.Thread):
    """run uses what the constructor was given."""

    def run(self):
        print("before", self._args, self._kwargs)
        super().run()
        print("after", hasattr(self, "_target"))


t = Through(target=print, args=("target", 1), kwargs={"sep": "-"})
t.start()
t.join()
# expect: before ('target', 1) {'sep': '-'}
# expect: target-1
# expect: after False


class Joined(threading.Thread):
    def run(self):
        self.result = 6 * 7

    def join(self, timeout=None):
        super().join(timeout)
        return self.result


t = Joined()
t.start()
print(t.join())
# expect: 42

# run can be an attribute of the instance, and called like any method
t = threading.Thread()
t.run = lambda: print("own run")
t.start()
t.join()
# expect: own run
threading.Thread(target=print, args=("run in this thread",)).run()
# expect: run in this thread


class NoInit(threading.Thread):
    def __init__(self):
        pass


try:
    NoInit().start()
except RuntimeError as e:
    print(e)
# expect: thread.__init__() not called
for action in (lambda: NoInit().join(), lambda: NoInit().name, lambda: NoInit().is_alive(), lambda: repr(NoInit())):
    try:
        action()
    except (RuntimeError, AssertionError) as e:
        print(type(e).__name__, e)
# expect: RuntimeError Thread.__init__() not called
# expect: AssertionError Thread.__init__() not called
# expect: AssertionError Thread.__init__() not called
# expect: AssertionError Thread.__init__() was not called
