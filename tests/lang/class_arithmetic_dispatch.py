class A:
    def __add__(self, o):
        print("A.add")
        return NotImplemented
    def __radd__(self, o):
        print("A.radd")
        return "A.radd"

class B:
    def __radd__(self, o):
        print("B.radd")
        return "B.radd"

class SubA(A):
    def __radd__(self, o):
        print("SubA.radd")
        return "SubA.radd"

class SubPlain(A): pass

print(A() + B())
# expect: A.add
# expect: B.radd
# expect: B.radd
print(A() + SubA())      # the subclass's reflected method goes first
# expect: SubA.radd
# expect: SubA.radd
try:
    A() + SubPlain()
except TypeError as e:
    print(e)
# expect: A.add
# expect: A.radd
try:
    A() + 1  # expect: A.add
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'A' and 'int'
# Same type: the reflected method is not tried.
try:
    A() + A()  # expect: A.add
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'A' and 'A'

class MyInt(int):
    def __add__(self, o): return "MyInt.add"
    def __radd__(self, o): return "MyInt.radd"
print(1 + MyInt(2), MyInt(1) + 2, 1.5 + MyInt(1))  # expect: MyInt.radd MyInt.add 2.5
