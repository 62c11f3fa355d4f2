class Celsius:
    def __init__(self, t):
        self._t = t
    @property
    def fahrenheit(self):
        "Degrees Fahrenheit."
        return self._t * 9 / 5 + 32
    @fahrenheit.setter
    def fahrenheit(self, value):
        self._t = (value - 32) * 5 / 9
    @fahrenheit.deleter
    def fahrenheit(self):
        print("deleted")
        self._t = None
    @property
    def readonly(self):
        return 1

c = Celsius(100)
print(c.fahrenheit)  # expect: 212.0
c.fahrenheit = 32
print(c._t)  # expect: 0.0
del c.fahrenheit  # expect: deleted
print(c._t, Celsius.fahrenheit.__doc__, type(Celsius.fahrenheit).__name__)
# expect: None Degrees Fahrenheit. property

for action in ("c.readonly = 2", "del c.readonly"):
    try:
        if action.startswith("del"):
            del c.readonly
        else:
            c.readonly = 2
    except AttributeError as e:
        print(e)
# expect: property 'readonly' of 'Celsius' object has no setter
# expect: property 'readonly' of 'Celsius' object has no deleter

class P:
    def getx(self): return "got"
    def setx(self, v): print("set", v)
    x = property(getx, setx, doc="x doc")
    write = property(fset=setx)

p = P()
p.x = 5  # expect: set 5
p.write = 6  # expect: set 6
print(p.x, P.x.__doc__, P.x.fget.__name__, P.x.fdel)  # expect: got x doc getx None
try:
    p.write
except AttributeError as e:
    print(e)  # expect: property 'write' of 'P' object has no getter
