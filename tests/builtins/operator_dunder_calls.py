print((5).__add__(3), "a".__add__("b"), [1].__add__([2]), (1,).__mul__(2), "ab".__contains__("a"), [1, 2].__len__(), {1: 2}.__getitem__(1), "abc".__getitem__(1), [1].__iter__().__next__())
# expect: 8 ab [1, 2] (1, 1) True 2 2 b 1
print("a".__lt__("b"), [1].__le__([1]), (1,).__gt__((0,)), {1} .__ge__({1}), "a".__ne__("b"), None.__eq__(None), (1).__eq__("x"), "a".__mod__(()), "%s".__mod__(5), "a".__mul__(3), "a".__rmul__(2))
# expect: True True True True True True NotImplemented a 5 aaa aa
d = {}
d.__setitem__("k", 1)
d.__delitem__("k")
l = [1, 2, 3]
l.__setitem__(0, 9); l.__delitem__(1); l.__iadd__([5]); l.__imul__(2)
print(d, l, d.__contains__("k"), l.__reversed__().__next__(), {1: 2}.__or__({3: 4}), {1}.__and__({1, 2}), "x".__hash__() == hash("x"), str.__len__("abc"), int.__neg__(5), list.__len__([1]))
# expect: {} [9, 3, 5, 9, 3, 5] False 5 {1: 2, 3: 4} {1} True 3 -5 1
print("a".__str__(), "a".__repr__(), (5).__repr__(), [1].__repr__(), "a".__format__(">3"), (1.5).__format__(".2f"), [].__class__.__name__, "s".__class__("t"), type(5).__call__("12"), object.__repr__(5).startswith("<int object at"))
# expect: a 'a' 5 [1]   a 1.50 list t 12 True
print(bool.__bool__(True) if hasattr(bool, "__bool__") else True, (0).__bool__(), (2.5).__int__(), (5).__float__(), (5).__index__(), "a".__eq__(5), b"a".__add__(b"b"), b"ab".__contains__(97), range(3).__contains__(2), range(3).__len__())
# expect: True False 2 5.0 5 NotImplemented b'ab' True True 3
print([hasattr(x, "__iter__") for x in ([], "", 5, {}, (x for x in []))], [hasattr(x, "__next__") for x in ([], iter([]))], [hasattr(x, "__call__") for x in (len, 5, int)], [hasattr(x, "__enter__") for x in (5, open)], [hasattr(x, "__hash__") and x.__hash__ is not None for x in ([], (), {}, "")])
# expect: [True, True, False, True, True] [False, True] [True, False, True] [False, False] [False, True, False, True]
