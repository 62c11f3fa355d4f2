print(sorted([3, 1, 2]), sorted("hello"), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}), sorted([]), sorted((2.5, 1, True)))
# expect: [1, 2, 3] ['e', 'h', 'l', 'l', 'o'] [3, 2, 1] ['a', 'b'] [] [1, True, 2.5]
words = ["banana", "Apple", "cherry", "date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: w[-1]))
# expect: ['Apple', 'banana', 'cherry', 'date'] ['Apple', 'banana', 'cherry', 'date'] ['date', 'Apple', 'banana', 'cherry'] ['banana', 'cherry', 'Apple', 'date'] ['banana', 'Apple', 'date', 'cherry']
# Stable, in both directions.
pairs = [("b", 1), ("a", 1), ("c", 0), ("a", 0)]
print(sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True), sorted(pairs))
# expect: [('c', 0), ('a', 0), ('b', 1), ('a', 1)] [('b', 1), ('a', 1), ('c', 0), ('a', 0)] [('a', 0), ('a', 1), ('b', 1), ('c', 0)]
print(sorted([[2], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]), sorted([None], key=lambda x: 0), sorted([2, 1.5, True, -1]), sorted(["é", "z", "a"]))
# expect: [[1], [1, 5], [2]] [(1, 'a'), (1, 'b')] [None] [-1, True, 1.5, 2] ['a', 'z', 'é']
l = [5, 2, 9, 1]
print(l.sort(key=lambda x: -x), l)  # expect: None [9, 5, 2, 1]
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)  # expect: [3, 1, 2]
print(sorted(range(100), key=lambda x: (x * 37) % 101)[:10], sorted([1] * 5 + [0] * 5), sorted([3, 2, 1], key=None))
# expect: [0, 71, 41, 11, 82, 52, 22, 93, 63, 33] [0, 0, 0, 0, 0, 1, 1, 1, 1, 1] [1, 2, 3]
big = [(i * 7919) % 10007 for i in range(5000)]
print(sorted(big) == sorted(sorted(big), reverse=True)[::-1], all(a <= b for a, b in zip(sorted(big), sorted(big)[1:])))
# expect: True True

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: sorted([1, "a"]))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
attempt(lambda: sorted([None, 1]))  # expect: TypeError: '<' not supported between instances of 'int' and 'NoneType'
attempt(lambda: sorted(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: sorted([1], key=5))  # expect: TypeError: 'int' object is not callable
attempt(lambda: sorted([1, 2], reverse="x"))  # expect: [2, 1]
attempt(lambda: sorted([1, 2], key=lambda: 0))
# expect: TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
attempt(lambda: sorted([{}, {}]))  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
def bad_key(x): raise KeyError(x)
attempt(lambda: sorted([1], key=bad_key))  # expect: KeyError: 1
class L:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"L{self.v}"
print(sorted([L(2), L(1), L(3)]), sorted([L(2), L(1)], reverse=True), min([L(2), L(1)]))
# expect: [L1, L2, L3] [L2, L1] L1
m = [1, 2, 3]
def change(x):
    m.append(x)
    return x
attempt(lambda: m.sort(key=change))  # expect: ValueError: list modified during sort
