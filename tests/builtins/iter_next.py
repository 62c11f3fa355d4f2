it = iter([1, 2])
print(next(it), next(it), next(it, "default"), next(it, None))  # expect: 1 2 default None
try:
    next(it)
except StopIteration as e:
    print(repr(e))  # expect: StopIteration()
# With a sentinel iter calls until the value comes.
values = [3, 2, 1, 0, -1]
print(list(iter(values.pop, 2)), values)  # expect: [-1, 0, 1] [3]
counter = iter(lambda c=[0]: c.append(1) or len(c), 5)
print(list(counter), type(counter).__name__, list(counter))  # expect: [2, 3, 4] callable_iterator []
print(list(iter("ab")), list(iter({"k": 1})), iter(it) is it, [type(iter(x)).__name__ for x in ([], (), {}, set(), range(0), b"", bytearray())])
# expect: ['a', 'b'] ['k'] True ['list_iterator', 'tuple_iterator', 'dict_keyiterator', 'set_iterator', 'range_iterator', 'bytes_iterator', 'bytearray_iterator']
def gen():
    yield 1
g = gen()
print(iter(g) is g, next(g), next(g, "end"))  # expect: True 1 end
stop = iter([])
print(next(stop, "a"), next(stop, "b"), list(stop))  # expect: a b []
def raises():
    raise StopIteration
print(list(iter(raises, 5)))  # expect: []

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: iter(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: iter())  # expect: TypeError: iter expected at least 1 argument, got 0
attempt(lambda: iter(5, 1))  # expect: TypeError: iter(v, w): v must be callable
attempt(lambda: next([]))  # expect: TypeError: 'list' object is not an iterator
attempt(lambda: next())  # expect: TypeError: next expected at least 1 argument, got 0
attempt(lambda: next(5))  # expect: TypeError: 'int' object is not an iterator
attempt(lambda: next(iter([]), 1, 2))  # expect: TypeError: next expected at most 2 arguments, got 3
attempt(lambda: iter([], 1))  # expect: TypeError: iter(v, w): v must be callable
attempt(lambda: next(iter([1]), default=5))  # expect: TypeError: next() takes no keyword arguments
attempt(lambda: list(iter(lambda: 1 / 0, 1)))  # expect: ZeroDivisionError: division by zero
