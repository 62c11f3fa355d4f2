# A StopIteration that escapes a generator's body becomes a RuntimeError.
def bad():
    yield 1
    raise StopIteration("inside")

g = bad()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))  # expect: generator raised StopIteration | StopIteration('inside')

def next_on_empty():
    yield next(iter([]))
try:
    list(next_on_empty())
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)  # expect: generator raised StopIteration StopIteration

def expected():
    try:
        next(iter([]))
    except StopIteration:
        return "fine"
    yield
try:
    next(expected())
except StopIteration as e:
    print(e.value)  # expect: fine
# In a plain iterator class it just ends the loop.
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("ignored")
print(list(It()))  # expect: []
def in_comprehension():
    return [next(iter([])) for _ in range(1)]
try:
    in_comprehension()
except StopIteration as e:
    print("StopIteration", e.args)  # expect: StopIteration ()
try:
    list(next(iter([])) for _ in range(1))
except RuntimeError as e:
    print(e)  # expect: generator raised StopIteration
