# Weak references from many threads, while objects come and go.
import gc
import threading
import weakref


class C:
    pass


gone = []
d = weakref.WeakValueDictionary()
s = weakref.WeakSet()
kept = [C() for _ in range(10)]


def work(n):
    for i in range(200):
        x = C()
        d[n, i] = x
        s.add(x)
        r = weakref.ref(x, gone.append)
        assert r() is x and weakref.ref(x)() is x and weakref.getweakrefcount(x) >= 2
        for k in kept:
            assert weakref.ref(k) is weakref.ref(k)
        if i % 50 == 0:
            gc.collect()


threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(all(weakref.ref(k)() is k for k in kept), len(d) <= 800, all(isinstance(x, C) for x in s))  # expect: True True True
