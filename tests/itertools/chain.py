# chain and chain.from_iterable.
from itertools import chain, count, islice

print(list(chain("ab", [1, 2], (3,), {"k": 0}, range(2))), list(chain()), list(chain([], [])))
# expect: ['a', 'b', 1, 2, 3, 'k', 0, 1] [] []
print(list(chain.from_iterable(["ab", "cd"])), list(chain.from_iterable([])))  # expect: ['a', 'b', 'c', 'd'] []
print(list(islice(chain.from_iterable([i] * i for i in count()), 6)))  # expect: [1, 2, 2, 3, 3, 3]
c = chain([1], [2])
print(iter(c) is c, next(c), list(c), list(c))  # expect: True 1 [2] []
try:
    list(chain([1], 2))
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
seen = []
def gen():
    for x in [[1], [2, 3]]:
        seen.append(x)
        yield x
it = chain.from_iterable(gen())
print(seen, next(it), seen, next(it), seen)  # expect: [[1], [2, 3]] 1 [[1], [2, 3]] 2 [[1], [2, 3]]
class Sub(chain):
    pass
print(type(Sub([1])).__name__, list(Sub([1], [2])), type(Sub.from_iterable([[1]])).__name__)  # expect: Sub [1, 2] Sub
try:
    chain(a=1)
except TypeError as e:
    print(e)  # expect: chain() takes no keyword arguments
