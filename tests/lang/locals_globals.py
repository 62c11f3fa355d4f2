g = 1
def f(a, b=2):
    c = 3
    print(sorted(locals().items()))
    del c
    print(sorted(locals()))
    snapshot = locals()
    snapshot["a"] = 100
    return a
print(f(1))
# expect: [('a', 1), ('b', 2), ('c', 3)]
# expect: ['a', 'b']
# expect: 1
print(globals()["g"], globals() is locals())  # expect: 1 True
globals()["made"] = "via globals"
print(made)  # expect: via globals

class C:
    x = 1
    names = sorted(k for k in locals() if not k.startswith("__"))
print(C.names)  # expect: ['x']

def outer():
    v = 1
    def inner():
        w = v
        return sorted(locals().items())
    return inner(), [k for k in locals()]
print(outer())  # expect: ([('v', 1), ('w', 1)], ['inner', 'v'])
def h():
    return [sorted(locals()) for i in range(1)]
print(h())  # expect: [['i']]
print(vars() is globals())  # expect: True
