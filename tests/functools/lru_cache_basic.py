# lru_cache: hits, misses, eviction, parameters.
from functools import lru_cache, cache

calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    "doc of f"
    calls.append((x, y))
    return x + y

print(f(1), f(2), f(1), f(3), f(2), calls, f.cache_info())
# expect: 1 2 1 3 2 [(1, 0), (2, 0), (3, 0), (2, 0)] CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
print(f(1, y=0), f(1, 0), f(x=1), f.cache_info())  # expect: 1 1 1 CacheInfo(hits=1, misses=7, maxsize=2, currsize=2)
f.cache_clear()
print(f.cache_info(), f.__name__, f.__doc__, f.__wrapped__(5), f.cache_parameters())
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) f doc of f 5 {'maxsize': 2, 'typed': False}
@lru_cache
def g(x):
    return x * 2
print(g(2), g(2), g.cache_info(), g.cache_parameters())
# expect: 4 4 CacheInfo(hits=1, misses=1, maxsize=128, currsize=1) {'maxsize': 128, 'typed': False}
@lru_cache(maxsize=None, typed=True)
def h(x):
    return type(x).__name__
print(h(1), h(1.0), h(True), h(1), h.cache_info())
# expect: int float bool int CacheInfo(hits=1, misses=3, maxsize=None, currsize=3)
@lru_cache(maxsize=0)
def n(x):
    return x
print(n(1), n(1), n.cache_info())  # expect: 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info(), fib.cache_parameters())
# expect: 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91) {'maxsize': None, 'typed': False}
@lru_cache(maxsize=-5)
def neg(x):
    return x
print(neg(1), neg.cache_info())  # expect: 1 CacheInfo(hits=0, misses=1, maxsize=0, currsize=0)
for bad in ["x", 1.5]:
    try:
        lru_cache(bad)
    except TypeError as e:
        print(e)
# expect: Expected first argument to be an integer, a callable, or None
# expect: Expected first argument to be an integer, a callable, or None
try:
    f([1])
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
print(h.cache_info().hits, h.cache_info()[1], f.cache_info()._fields)  # expect: 1 3 ('hits', 'misses', 'maxsize', 'currsize')
