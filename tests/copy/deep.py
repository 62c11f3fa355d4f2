# deepcopy of nested containers; sharing is kept.
import copy

data = {"a": [1, [2, {"b": (3, [4])}]], "s": {1, 2}, "f": frozenset([5]), "by": bytearray(b"x")}
c = copy.deepcopy(data)
print(c == data, c["a"] is data["a"], c["a"][1][1]["b"][1] is data["a"][1][1]["b"][1])  # expect: True False False
c["a"][1][1]["b"][1].append(9)
print(data["a"], c["a"])  # expect: [1, [2, {'b': (3, [4])}]] [1, [2, {'b': (3, [4, 9])}]]
shared = [1]
pair = [shared, shared, {"k": shared}]
d = copy.deepcopy(pair)
print(d[0] is d[1], d[2]["k"] is d[0], d[0] is shared)  # expect: True True False
t = (1, "a", (2, 3))
print(copy.deepcopy(t) is t, copy.deepcopy((1, [2])) == (1, [2]), copy.deepcopy(()) is (), copy.deepcopy("x") == "x")
# expect: True True True True
def f():
    pass
print(copy.deepcopy(f) is f, copy.deepcopy([f])[0] is f, copy.deepcopy(int) is int, copy.deepcopy([int, len, None, ...]))
# expect: True True True [<class 'int'>, <built-in function len>, None, Ellipsis]
class M:
    def method(self):
        return self
m = M()
bound = copy.deepcopy(m.method)
print(bound() is m, type(bound()).__name__)  # expect: False M
