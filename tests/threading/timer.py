# Timer: a function after some time, unless cancelled.
import threading

done = threading.Event()
log = []


def fire(*args, **kwargs):
    log.append((args, kwargs))
    done.set()


t = threading.Timer(0.01, fire, ["a", 2], {"k": 3})
print(t.interval, t.args, t.kwargs, t.function is fire, t.finished.is_set(), isinstance(t, threading.Thread))
# expect: 0.01 ['a', 2] {'k': 3} True False True
t.start()
done.wait()
t.join()
print(log, t.finished.is_set())
# expect: [(('a', 2), {'k': 3})] True

t = threading.Timer(60, fire)
t.start()
print(t.is_alive())
# expect: True
t.cancel()
t.join()
print(len(log), t.finished.is_set(), t.is_alive())
# expect: 1 True False

t = threading.Timer(0, fire)
t.cancel()
t.start()
t.join()
print(len(log))
# expect: 1
print(threading.Timer(1, fire).args, threading.Timer(1, fire).kwargs)
# expect: [] {}


class Repeat(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


count = 0


def tick():
    global count
    count += 1
    if count == 3:
        r.cancel()


r = Repeat(0.001, tick)
r.start()
r.join()
print(count)
# expect: 3
