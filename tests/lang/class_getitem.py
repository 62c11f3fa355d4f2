class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"

class Sub(Box): pass
print(Box[int], Box[1, 2], Sub["x"], Box[1:2])
# expect: Box[<class 'int'>] Box[(1, 2)] Sub[x] Box[slice(1, 2, None)]

class Plain: pass
try:
    Plain[int]
except TypeError as e:
    print(e)  # expect: type 'Plain' is not subscriptable
try:
    Box()[1]
except TypeError as e:
    print(e)  # expect: 'Box' object is not subscriptable
print(list[int], dict[str, int], tuple[int, ...], list[list[str]], set[str], type[int])
# expect: list[int] dict[str, int] tuple[int, ...] list[list[str]] set[str] type[int]
try:
    int[str]
except TypeError as e:
    print(e)  # expect: type 'int' is not subscriptable
alias = list[int]
print(alias([1, 2]), alias.__origin__, alias.__args__, list[int] == list[int])
# expect: [1, 2] <class 'list'> (<class 'int'>,) True

class Meta(type):
    def __getitem__(cls, item): return "meta " + str(item)
class M(metaclass=Meta):
    def __class_getitem__(cls, item): return "not reached"
print(M[0])  # expect: meta 0
print(int | None, int | str, isinstance(1, int | str), isinstance(None, int | None))
# expect: int | None int | str True True
