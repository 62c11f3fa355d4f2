class A:
    x = 1
    def f(self): pass

class B(A):
    y = 2
    def __init__(self):
        self.z = 3

print([n for n in dir(B()) if not n.startswith("__")])  # expect: ['f', 'x', 'y', 'z']
print([n for n in dir(B) if not n.startswith("__")])  # expect: ['f', 'x', 'y']
print("__init__" in dir(A), "__class__" in dir(A()))  # expect: True True

class Custom:
    def __dir__(self):
        return ["b", "a", "c"]
print(dir(Custom()))  # expect: ['a', 'b', 'c']

class BadDir:
    def __dir__(self):
        return 5
try:
    dir(BadDir())
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable

def f():
    local_b, local_a = 1, 2
    return dir()
print(f())  # expect: ['local_a', 'local_b']
print({"append", "pop", "sort"} <= set(dir([])), "upper" in dir(str))  # expect: True True
