def numbers():
    n = 0
    while True:
        yield n
        n += 1

def where(pred, it):
    for x in it:
        if pred(x):
            yield x

def mapped(f, it):
    return (f(x) for x in it)

def take(n, it):
    for i, x in enumerate(it):
        if i == n:
            return
        yield x

print(list(take(5, mapped(lambda x: x * x, where(lambda x: x % 3 == 0, numbers())))))  # expect: [0, 9, 36, 81, 144]

def sieve():
    def filtered(p, it):
        return (x for x in it if x % p)
    it = (n for n in numbers() if n > 1)
    while True:
        p = next(it)
        yield p
        it = filtered(p, it)
print(list(take(15, sieve())))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]

def permutations(items):
    if not items:
        yield []
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest
print(list(permutations("abc")))
# expect: [['a', 'b', 'c'], ['a', 'c', 'b'], ['b', 'a', 'c'], ['b', 'c', 'a'], ['c', 'a', 'b'], ['c', 'b', 'a']]
def deep(n):
    if n:
        yield n
        yield from deep(n - 1)
print(sum(deep(200)))  # expect: 20100
