class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is not None)
        return self.swallow

with CM("a") as x:
    print("body", x)
# expect: enter a
# expect: body A
# expect: exit a None None False
with CM("b"):
    pass
# expect: enter b
# expect: exit b None None False
with CM("c", swallow=True):
    raise ValueError("swallowed")
# expect: enter c
# expect: exit c ValueError swallowed True
print("continues")  # expect: continues
try:
    with CM("d"):
        raise KeyError("through")
except KeyError as e:
    print("caught", e)
# expect: enter d
# expect: exit d KeyError 'through' True
# expect: caught 'through'

with CM("e") as e1, CM("f") as f1:
    print(e1, f1)
# expect: enter e
# expect: enter f
# expect: E F
# expect: exit f None None False
# expect: exit e None None False
with (CM("g") as g1, CM("h", True), CM("i")):
    raise OSError(g1)
# expect: enter g
# expect: enter h
# expect: enter i
# expect: exit i OSError G True
# expect: exit h OSError G True
# expect: exit g None None False
with (CM("j")):
    pass
# expect: enter j
# expect: exit j None None False
with CM("k") as (a), CM("l") as [b]:
    print(a, b)
# expect: enter k
# expect: enter l
# expect: K L
# expect: exit l None None False
# expect: exit k None None False
