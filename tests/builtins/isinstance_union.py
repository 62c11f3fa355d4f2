print(isinstance(5, int | str), isinstance("a", int | str), isinstance(1.5, int | str), isinstance(None, int | None), issubclass(bool, int | str), isinstance(5, (int | str, float)))
# expect: True True False True True True
print(int | str, int | None, None | int, int | str | float, int | int, (int | str) == (str | int), type(int | str).__name__, list[int] | None, (int | str).__args__)
# expect: int | str int | None None | int int | str | float <class 'int'> True UnionType list[int] | None (<class 'int'>, <class 'str'>)
class A: pass
print(isinstance(A(), A | int), A | int, {int | str: "k"}[str | int])  # expect: True __main__.A | int k
for f in (lambda: int | 5, lambda: 5 | int, lambda: isinstance(1, list[int]), lambda: issubclass(int, list[int]), lambda: (int | str)(5), lambda: isinstance(1, int | list[int]), lambda: int | "x"):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for |: 'type' and 'int'
# expect: unsupported operand type(s) for |: 'int' and 'type'
# expect: isinstance() argument 2 cannot be a parameterized generic
# expect: issubclass() argument 2 cannot be a parameterized generic
# expect: 'types.UnionType' object is not callable
# expect: True
# expect: unsupported operand type(s) for |: 'type' and 'str'
