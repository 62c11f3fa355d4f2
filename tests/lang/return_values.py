def nothing(): pass
def bare(): return
def one(): return 1
def several(): return 1, "two", [3]
def conditional(x):
    if x:
        return "early"
    return "late"
def star(): return *range(3),

print(nothing(), bare(), one(), several(), conditional(1), conditional(0), star())
# expect: None None 1 (1, 'two', [3]) early late (0, 1, 2)

def from_loop():
    for i in range(10):
        for j in range(10):
            if i * j == 42:
                return i, j

print(from_loop())  # expect: (6, 7)

def from_with():
    class M:
        def __enter__(self): return "value"
        def __exit__(self, *a): print("exit")
    with M() as v:
        return v

print(from_with())
# expect: exit
# expect: value

def finally_wins():
    try:
        return "try"
    finally:
        return "finally"

print(finally_wins())  # expect: finally
