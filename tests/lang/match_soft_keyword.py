# match, case and _ stay ordinary names.
match = 5
case = [1, 2]
print(match, case[0])  # expect: 5 1
match = {"a": 1}
print(match["a"])  # expect: 1
def type(x): return "shadowed"
print(type(1))  # expect: shadowed
_ = "underscore"
match match:
    case {"a": case}:
        print(case, _)  # expect: 1 underscore
print((match), -case)  # expect: {'a': 1} -1
class case: match = "attribute"
print(case.match)  # expect: attribute
match (case):
    case _ if _ == "underscore":
        print("wildcard does not bind", _)  # expect: wildcard does not bind underscore
match[0] = 1
print(match)  # expect: {'a': 1, 0: 1}
match = lambda *a: a
print(match(1, 2))  # expect: (1, 2)
match (1, 2):
    case (a, b): print(a + b)  # expect: 3
match -1:
    case -1: print("minus")  # expect: minus
type X = int
print(X.__name__)  # expect: X
