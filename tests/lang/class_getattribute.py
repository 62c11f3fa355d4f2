class Logged:
    x = 1
    def __init__(self):
        self.y = 2
    def __getattribute__(self, name):
        print("get", name)
        return object.__getattribute__(self, name)
    def method(self):
        return self.y

o = Logged()
print(o.x)
# expect: get x
# expect: 1
print(o.method())
# expect: get method
# expect: get y
# expect: 2
print(getattr(o, "y"))
# expect: get y
# expect: 2

class Deny:
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("denied")
        return super().__getattribute__(name)
    def __getattr__(self, name):
        return "from getattr: " + name

d = Deny()
d.open = "visible"
print(d.open, d.secret, d.unknown)  # expect: visible from getattr: secret from getattr: unknown
print(hasattr(d, "whatever"))  # expect: True
