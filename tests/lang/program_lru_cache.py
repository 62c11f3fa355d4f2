class Node:
    __slots__ = ("key", "value", "prev", "next")
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self

class LRU:
    def __init__(self, size):
        self.size, self.root, self.table = size, Node(), {}
        self.hits = self.misses = 0
    def _unlink(self, n):
        n.prev.next, n.next.prev = n.next, n.prev
    def _push(self, n):
        last = self.root.prev
        last.next = self.root.prev = n
        n.prev, n.next = last, self.root
    def __getitem__(self, key):
        try:
            n = self.table[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(n)
        self._push(n)
        return n.value
    def __setitem__(self, key, value):
        if key in self.table:
            self._unlink(self.table.pop(key))
        elif len(self.table) >= self.size:
            old = self.root.next
            self._unlink(old)
            del self.table[old.key]
        self.table[key] = n = Node(key, value)
        self._push(n)
    def __iter__(self):
        n = self.root.next
        while n is not self.root:
            yield n.key
            n = n.next
    def __len__(self): return len(self.table)
    def __contains__(self, key): return key in self.table

def memo(size):
    cache = LRU(size)
    def decorate(f):
        def wrapper(*args):
            try:
                return cache[args]
            except KeyError:
                result = cache[args] = f(*args)
                return result
        wrapper.cache = cache
        return wrapper
    return decorate

@memo(50)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache.hits, fib.cache.misses, len(fib.cache))  # expect: 1548008755920 58 61 50
c = LRU(2)
c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3
print(list(c), "b" in c, len(c), c["a"], list(c))  # expect: ['a', 'c'] False 2 1 ['c', 'a']
