# Event: set, clear, wait.
import threading

e = threading.Event()
print(e.is_set(), e.wait(0), e.wait(0.01), e.wait(timeout=-1))
# expect: False False False False
print(str(e).startswith("<threading.Event at 0x"), str(e).endswith(": unset>"))
# expect: True True
e.set()
e.set()
print(e.is_set(), e.wait(), e.wait(5), str(e).endswith(": set>"))
# expect: True True True True
e.clear()
print(e.is_set(), e.wait(0))
# expect: False False

results = []
threads = [threading.Thread(target=lambda: results.append(e.wait(10))) for _ in range(10)]
for t in threads:
    t.start()
e.set()
for t in threads:
    t.join()
print(results)
# expect: [True, True, True, True, True, True, True, True, True, True]
try:
    threading.Event(1)
except TypeError as err:
    print(err)
# expect: Event.__init__() takes 1 positional argument but 2 were given


class Once(threading.Event):
    def set(self):
        print("set")
        super().set()


o = Once()
o.set()
print(o.wait(), type(o).__name__)
# expect: set
# expect: True Once
try:
    threading.Event().wait("x")
except TypeError as err:
    print(err)
# expect: '>' not supported between instances of 'str' and 'int'
