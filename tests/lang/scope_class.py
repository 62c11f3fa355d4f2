x = "global"

class C:
    print("class sees", x)
    x = "class"
    print("class sees", x)
    def method(self):
        return x
    values = [x for _ in range(1)]
    first_iterable = [c for c in x]
    fn = lambda self: x
# expect: class sees global
# expect: class sees class

print(C().method(), C.values, C.first_iterable, C().fn())
# expect: global ['global'] ['c', 'l', 'a', 's', 's'] global

def func():
    y = "func local"
    class D:
        z = y
        y = "class local"
        def get(self):
            return y
    return D.z, D.y, D().get()

try:
    print(func())
except NameError as e:
    print(e)  # expect: name 'y' is not defined

def outer():
    v = "enclosing"
    class E:
        w = v
        def get(self):
            return v
    v = "changed"
    return E.w, E().get()

print(outer())  # expect: ('enclosing', 'changed')
