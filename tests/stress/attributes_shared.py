# Eight threads set, read and delete attributes of one instance, and change its class.
import threading

N, T = 1500, 8


class Thing:
    counter = 0

    def method(self):
        return self.counter

    def other(self):
        return -1


thing = Thing()
lock = threading.Lock()
total = 0


def work(k):
    name = "mine_%d" % k
    for i in range(N):
        setattr(thing, name, i)
        assert getattr(thing, name) == i
        thing.shared = (k, i)
        who, when = thing.shared
        assert 0 <= who < T and 0 <= when < N
        thing.value = float(i) if k % 2 else i
        value = thing.value
        assert value == int(value) and 0 <= value < N
        if i % 10 == 9:
            delattr(thing, name)
            assert not hasattr(thing, name)
        if i % 100 == 0:
            Thing.counter = k
            assert thing.method() in range(T)
            setattr(Thing, "extra_%d" % k, i)
            Thing.other = lambda self: -1
            assert thing.other() == -1
        with lock:
            thing.total = getattr(thing, "total", 0) + 1


threads = [threading.Thread(target=work, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(thing.total)  # expect: 12000
print(sorted(n for n in vars(thing) if n.startswith("mine_")))  # expect: []
print(all(hasattr(Thing, "extra_%d" % k) for k in range(T)))  # expect: True
made = []


def make(k):
    for i in range(300):
        t = Thing()
        t.a, t.b, t.c = k, i, k + i
        made.append(t)


threads = [threading.Thread(target=make, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(made), all(t.a + t.b == t.c for t in made))  # expect: 2400 True
