class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("in set_name")

try:
    class C:
        attr = Bad()
except ValueError as e:
    print(e, e.__notes__)  # expect: in set_name ["Error calling __set_name__ on 'Bad' instance 'attr' in 'C'"]

class Spy:
    def __set_name__(self, owner, name):
        print(owner.__name__, name)

s = Spy()
class D:
    first = s
    second = s
# expect: D first
# expect: D second
D.late = Spy()
print("no call for later assignment")  # expect: no call for later assignment
class E(D): pass
print("none for inherited ones")  # expect: none for inherited ones
