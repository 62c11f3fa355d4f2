t = (1, "a", 2.5)
print(t, t[0], t[-1], t[1:], t[::-1], len(t), t + (3,), t * 2, 0 * t, "a" in t, t.index("a"), t.count(1), t == (1, "a", 2.5), t < (2,), hash(t) == hash((1, "a", 2.5)))
# expect: (1, 'a', 2.5) 1 2.5 ('a', 2.5) (2.5, 'a', 1) 3 (1, 'a', 2.5, 3) (1, 'a', 2.5, 1, 'a', 2.5) () True 1 1 True True True
print(tuple(), tuple("ab"), tuple([1, 2]), tuple({1: 2}), tuple(x for x in range(3)), tuple(t) is t, (), (1,), ((),), repr((1,)), str((1, (2,))))
# expect: () ('a', 'b') (1, 2) (1,) (0, 1, 2) True () (1,) ((),) (1,) (1, (2,))
print({(1, 2): "k"}[1, 2], (1, 2) == [1, 2], (1, 2) != (2, 1), max((1, 5, 3)), sorted((3, 1)), sum((1, 2)), bool(()), bool((0,)), (1, 2) < (1, 3), (1, True).count(1))
# expect: k False True 5 [1, 3] 3 False True True 2
a, b = b, a = 1, 2
print(a, b, *t, sep=",")  # expect: 2,1,1,a,2.5
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: t.index("z"))  # expect: ValueError: tuple.index(x): x not in tuple
attempt(lambda: t[5])  # expect: IndexError: tuple index out of range
attempt(lambda: t["a"])  # expect: TypeError: tuple indices must be integers or slices, not str
attempt(lambda: t + [1])  # expect: TypeError: can only concatenate tuple (not "list") to tuple
attempt(lambda: t * 1.5)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
attempt(lambda: tuple(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: tuple(1, 2))  # expect: TypeError: tuple expected at most 1 argument, got 2
attempt(lambda: t.append(1))  # expect: AttributeError: 'tuple' object has no attribute 'append'
attempt(lambda: t.index(1, 1))  # expect: ValueError: tuple.index(x): x not in tuple
attempt(lambda: hash(([],)))  # expect: TypeError: unhashable type: 'list'
attempt(lambda: t.count())  # expect: TypeError: tuple.count() takes exactly one argument (0 given)
attempt(lambda: (1, "a") < (1, 2))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
