# The least recently used result goes first, also after hits and errors.
from functools import lru_cache

log = []
@lru_cache(maxsize=3)
def f(x):
    log.append(x)
    if x < 0:
        raise ValueError(x)
    return x

for x in [1, 2, 3, 1, 4, 2, 1, 3, 4, 4]:
    f(x)
print(log, f.cache_info())  # expect: [1, 2, 3, 4, 2, 3, 4] CacheInfo(hits=3, misses=7, maxsize=3, currsize=3)
log.clear()
for x in [-1, -1]:
    try:
        f(x)
    except ValueError as e:
        print("ValueError", e)
# expect: ValueError -1
# expect: ValueError -1
print(log, f.cache_info())  # expect: [-1, -1] CacheInfo(hits=3, misses=9, maxsize=3, currsize=3)
@lru_cache(maxsize=3)
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)
print(deep(100), deep.cache_info().currsize)  # expect: 100 3
@lru_cache(maxsize=100)
def strings(s):
    return s.upper()
for i in range(1000):
    strings(str(i % 150))
print(strings.cache_info())  # expect: CacheInfo(hits=0, misses=1000, maxsize=100, currsize=100)
class Key:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        return self.v == other.v
    def __hash__(self):
        return hash(self.v)
@lru_cache(maxsize=2)
def k(key):
    return key.v
print(k(Key(1)), k(Key(1)), k(Key(2)), k(Key(3)), k(Key(1)), k.cache_info())
# expect: 1 1 2 3 1 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
