class Shared:
    items = []
    count = 0
    def __init__(self):
        self.count += 1
        Shared.total = getattr(Shared, "total", 0) + 1

a, b = Shared(), Shared()
a.items.append("from a")
print(b.items, a.count, b.count, Shared.count, Shared.total)  # expect: ['from a'] 1 1 0 2

class Namespace:
    x = 1
    y = x + 1
    for i in range(3):
        pass
    if y > 1:
        z = "conditional"
    def f(self): return 1
    g = f
    del x
    try:
        1 / 0
    except ZeroDivisionError:
        w = "handled"

print(Namespace.y, Namespace.i, Namespace.z, Namespace.w, hasattr(Namespace, "x"))
# expect: 2 2 conditional handled False
print(Namespace().g(), Namespace.g.__name__)  # expect: 1 f
print([k for k in Namespace.__dict__ if not k.startswith("__")])  # expect: ['y', 'i', 'z', 'f', 'g', 'w']
