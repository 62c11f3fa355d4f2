class Desc:
    def __init__(self, label): self.label = label
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, objtype=None):
        if obj is None:
            return f"class access of {self.label}"
        return obj.__dict__.get("_" + self.name, self.label)
    def __set__(self, obj, value):
        print("set", self.name, value)
        obj.__dict__["_" + self.name] = value
    def __delete__(self, obj):
        print("delete", self.name)
        del obj.__dict__["_" + self.name]

class C:
    a = Desc("first")
    b = Desc("second")
# expect: set_name C a
# expect: set_name C b

c = C()
print(C.a, c.a)  # expect: class access of first first
c.a = 5  # expect: set a 5
print(c.a, c.b)  # expect: 5 second
del c.a  # expect: delete a
print(c.a)  # expect: first
c.__dict__["a"] = "instance value loses"
print(c.a)  # expect: first

class ReadOnly:
    def __get__(self, obj, t): return "ro"
    def __set__(self, obj, v): raise AttributeError("read only")
class D:
    x = ReadOnly()
try:
    D().x = 1
except AttributeError as e:
    print(e)  # expect: read only
D.x = "class assignment replaces"
print(D.x)  # expect: class assignment replaces
