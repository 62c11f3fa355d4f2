# Calls with two arguments, many times: hits, order of use, other types that are equal, clearing.
from functools import cache, lru_cache

calls = []


@cache
def add(a, b):
    calls.append((a, b))
    return a, b


for turn in range(3):
    for i in range(100):
        assert add(i, 3) == (i, 3)
        assert add("x" * (i % 5), i) == ("x" * (i % 5), i)
print(add.cache_info(), len(calls))
print(add(1, 3), add(True, 3), add(1.0, 3), add(1, 3.0), len(calls))
word = "".join(["x", "x"])
print(add(word, 2), add("xx", 2), len(calls))
try:
    add([], 1)
except TypeError as e:
    print(e)
add.cache_clear()
print(add.cache_info(), add(1, 3), add.cache_info())
for _ in range(100):
    add(1, 3)
print(add.cache_info())
print(add(a=1, b=3), add(1, b=3), add.cache_info())
add.cache_clear()
calls.clear()
for _ in range(3):
    for i in range(50):
        add(i, 0)
print(add.cache_info(), len(calls))


@lru_cache(maxsize=3)
def few(a, b):
    calls.append((a, b))
    return [a, b]


calls.clear()
for _ in range(50):
    few(1, 1), few(2, 2), few(3, 3)
print(few.cache_info(), calls)
few(1, 1), few(4, 4)
print(few(1, 1), few(3, 3), calls)
print(few(2, 2), calls)
for _ in range(40):
    for n in (1, 2, 3, 4):
        few(n, n)
print(few.cache_info())
few.cache_clear()
print(few(1, 1), few.cache_info())


@lru_cache(maxsize=10, typed=True)
def typed(a, b):
    return type(a).__name__, type(b).__name__


for _ in range(50):
    print(typed(1, 2), typed(1.0, 2), typed(True, 2)) if _ == 49 else typed(1, 2)
print(typed.cache_info())


class Table:
    @cache
    def get(self, n):
        return n * 2


t = Table()
print([t.get(5) for _ in range(60)][-1], Table.get.cache_info())

# expect: CacheInfo(hits=400, misses=200, maxsize=None, currsize=200) 200
# expect: (1, 3) (1, 3) (1, 3) (1, 3) 200
# expect: ('xx', 2) ('xx', 2) 200
# expect: unhashable type: 'list'
# expect: CacheInfo(hits=0, misses=0, maxsize=None, currsize=0) (1, 3) CacheInfo(hits=0, misses=1, maxsize=None, currsize=1)
# expect: CacheInfo(hits=100, misses=1, maxsize=None, currsize=1)
# expect: (1, 3) (1, 3) CacheInfo(hits=100, misses=3, maxsize=None, currsize=3)
# expect: CacheInfo(hits=100, misses=50, maxsize=None, currsize=50) 50
# expect: CacheInfo(hits=147, misses=3, maxsize=3, currsize=3) [(1, 1), (2, 2), (3, 3)]
# expect: [1, 1] [3, 3] [(1, 1), (2, 2), (3, 3), (4, 4)]
# expect: [2, 2] [(1, 1), (2, 2), (3, 3), (4, 4), (2, 2)]
# expect: CacheInfo(hits=153, misses=162, maxsize=3, currsize=3)
# expect: [1, 1] CacheInfo(hits=0, misses=1, maxsize=3, currsize=1)
# expect: ('int', 'int') ('float', 'int') ('bool', 'int')
# expect: CacheInfo(hits=49, misses=3, maxsize=10, currsize=3)
# expect: 10 CacheInfo(hits=59, misses=1, maxsize=None, currsize=1)
