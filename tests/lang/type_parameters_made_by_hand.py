# Type parameters in aliases of built-in classes, classes with type parameters, and generic type aliases are subscripted.
def f[T: int, *Ts, **P](x: T) -> T: ...
T, Ts, P = f.__type_params__
print(list[T], dict[T, list[T]][str], list[T].__parameters__, T.__covariant__, T.__infer_variance__)
# expect: list[T] dict[str, list[str]] (T,) False True
class G[X]:
    pass
print(G[int], G[int].__origin__ is G, G[int].__args__)  # expect: __main__.G[int] True (<class 'int'>,)
type A[X] = list[X]
print(A, A[int], A[int].__args__)  # expect: A A[int] (<class 'int'>,)
X = type(T)("X", int, str)
print(repr(X), X.__constraints__, type(T)("Y", bound=int, covariant=True))  # expect: ~X (<class 'int'>, <class 'str'>) +Y
for g in (lambda: list[int][str], lambda: dict[T, X][int], lambda: list[T][int, str], lambda: type(T)("X", int), lambda: type(T)("X", z=1)):
    try:
        g()
    except TypeError as e:
        print(e)
# expect: list[int] is not a generic class
# expect: Too few arguments for dict[T, ~X]; actual 1, expected at least 2
# expect: Too many arguments for list[T]; actual 2, expected 1
# expect: A single constraint is not allowed
# expect: typevar() got an unexpected keyword argument 'z'
