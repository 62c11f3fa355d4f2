# lru_cache on methods, in threads, and its other attributes.
from functools import lru_cache
import copy
import threading

class A:
    count = 0
    @lru_cache(maxsize=None)
    def m(self, x):
        A.count += 1
        return x * 2
    @classmethod
    @lru_cache
    def c(cls, x):
        return (cls.__name__, x)
    @staticmethod
    @lru_cache
    def s(x):
        return x + 1
a, b = A(), A()
print(a.m(1), a.m(1), b.m(1), A.count, A.m.cache_info().hits, A.c(1), a.c(1), A.s(1))  # expect: 2 2 2 2 1 ('A', 1) ('A', 1) 2
print(copy.copy(A.m) is A.m, copy.deepcopy(A.m) is A.m, A.m.__qualname__, type(A.m).__name__)
# expect: True True A.m _lru_cache_wrapper
results = []
@lru_cache(maxsize=16)
def shared(x):
    return x * x
def work():
    for i in range(500):
        results.append(shared(i % 20) == (i % 20) ** 2)
threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
info = shared.cache_info()
print(all(results), len(results), info.hits + info.misses, info.currsize <= 16)  # expect: True 2000 2000 True
