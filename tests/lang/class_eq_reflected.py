class A:
    def __eq__(self, o):
        print("A.eq")
        return NotImplemented

class B:
    def __eq__(self, o):
        print("B.eq")
        return NotImplemented

class SubA(A):
    def __eq__(self, o):
        print("SubA.eq")
        return True

print(A() == B())
# expect: A.eq
# expect: B.eq
# expect: False
print(A() == SubA())
# expect: SubA.eq
# expect: True
print(A() == 1)
# expect: A.eq
# expect: False
print(1 == A())
# expect: A.eq
# expect: False
print(A() != B())
# expect: A.eq
# expect: B.eq
# expect: True

class Truthy:
    def __eq__(self, o): return "anything"
print(Truthy() == 1, 1 == Truthy(), Truthy() != 1)  # expect: anything anything False
# Containers compare by identity first.
class Never:
    def __eq__(self, o): return False
n = Never()
print(n == n, [n] == [n], n in [n], (n,) == (n,), {1: n} == {1: n}, [n].index(n))
# expect: False True True True True 0
