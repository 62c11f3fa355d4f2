# Functions that take all that a generator yields.
import sys

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Add:
    """Uses the generator while it is summed up."""
    def __init__(self, g):
        self.g = g
    def __radd__(self, n):
        return n + next(self.g)

def mixed(items):
    for x in items:
        yield x

def uses_itself():
    yield 1
    yield Add(g)
    yield 10
    yield 100

g = uses_itself()
show(lambda: sum(g))
show(lambda: sum(mixed([1, 2.5, True, 10**30, 0.5])))
show(lambda: sum(mixed([9223372036854775807, 1, -5])))
show(lambda: sum(mixed([True, False, True]), 0.5))
show(lambda: sum(mixed([[1], [2]]), []))
show(lambda: sum(mixed(["a"])))
show(lambda: sum([True, 1, 2.5, 3, 1e100, -1e100]))
show(lambda: sum([1, "a"]))

# What is left over can be taken later.
it = (x for x in range(10))
show(lambda: any(x > 3 for x in it))
show(lambda: next(it))
it = (x for x in [1, 1, 0, 5])
show(lambda: all(it))
show(lambda: list(it))
show(lambda: all(mixed([1, "a", [0], True])))
show(lambda: any(mixed([0, "", [], None, False])))

# Errors in the middle, and values that return has.
def fails():
    yield 1
    try:
        yield 2
    finally:
        print("finally")
    raise ValueError("third")

show(lambda: list(fails()))
show(lambda: sum(fails()))
show(lambda: max(fails()))

def returns():
    yield 3
    yield 1
    return 7

def delegates():
    print("got", (yield from returns()))
    x = yield 5
    print("sent", x)
    yield from [2, 4]

show(lambda: list(delegates()))
show(lambda: min(delegates()))
show(lambda: max(delegates(), key=lambda x: -x))
show(lambda: sorted(delegates()))
show(lambda: tuple(delegates()))
show(lambda: sum(sum(mixed(range(n))) for n in range(5)))

# In a handler of an exception.
def handles():
    try:
        raise KeyError("k")
    except KeyError:
        yield str(sys.exc_info()[1])
        yield str(sys.exception())
    yield str(sys.exception())

show(lambda: list(handles()))
try:
    raise OSError("outer")
except OSError:
    show(lambda: list(handles()))
    print(sys.exception())

# Sets and dicts.
class Same:
    def __hash__(self):
        return hash(1)
    def __eq__(self, other):
        return self is other or other == 1

show(lambda: sorted(set(mixed([3, 1, 3, "1", 1.0, True])), key=repr))
show(lambda: len(set(mixed([Same(), 1, 2, 1]))))
show(lambda: frozenset(mixed("abca")) == frozenset("abc"))
show(lambda: set(mixed([1, []])))
show(lambda: dict(mixed([(1, 2), ("a", 3), [4, 5], (1, 6)])))
show(lambda: dict(mixed([(1, 2), (3,)])))
show(lambda: dict(mixed([(1, 2), 3])))
d = {"x": 1}
d.update(mixed([("y", 2), ("x", 3)]))
show(lambda: d)
l = [0]
l.extend(mixed(range(5)))
l += mixed("ab")
l[1:3] = mixed([7, 8, 9])
show(lambda: l)
show(lambda: max(mixed([3, 7, 2])) + min(mixed([3, 7, 2])))
show(lambda: max(mixed([1, 2.5, 2, "a"])))
show(lambda: max(mixed([]), default=4))

# One that is used while it runs.
def nested():
    yield 1
    yield sum(me)

me = nested()
show(lambda: list(me))

# Traced: each yield and each turn is an event.
events = []
def trace(frame, event, arg):
    if frame.f_code.co_name == "mixed":
        events.append(event)
        return trace

def starts():
    yield 1
    sys.settrace(trace)
    yield from mixed([2, 3])
    sys.settrace(None)
    yield 4

show(lambda: list(starts()))
print(events.count("call"), events.count("return"))
# expect: 111
# expect: 1e+30
# expect: 9223372036854775803
# expect: 2.5
# expect: [1, 2]
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: 7.5
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: True
# expect: 5
# expect: False
# expect: [5]
# expect: True
# expect: False
# expect: finally
# expect: ValueError third
# expect: finally
# expect: ValueError third
# expect: finally
# expect: ValueError third
# expect: got 7
# expect: sent None
# expect: [3, 1, 5, 2, 4]
# expect: got 7
# expect: sent None
# expect: 1
# expect: got 7
# expect: sent None
# expect: 1
# expect: got 7
# expect: sent None
# expect: [1, 2, 3, 4, 5]
# expect: got 7
# expect: sent None
# expect: (3, 1, 5, 2, 4)
# expect: 10
# expect: ["'k'", "'k'", 'None']
# expect: ["'k'", "'k'", 'outer']
# expect: outer
# expect: ['1', 1, 3]
# expect: 2
# expect: True
# expect: TypeError unhashable type: 'list'
# expect: {1: 6, 'a': 3, 4: 5}
# expect: ValueError dictionary update sequence element #1 has length 1; 2 is required
# expect: TypeError cannot convert dictionary update sequence element #1 to a sequence
# expect: {'x': 3, 'y': 2}
# expect: [0, 7, 8, 9, 2, 3, 4, 'a', 'b']
# expect: 9
# expect: TypeError '>' not supported between instances of 'str' and 'float'
# expect: 4
# expect: ValueError generator already executing
# expect: [1, 2, 3, 4]
# expect: 3 3
