class CM:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): print("exit", self.v)

class Box: pass
box = Box()
d = {}
with CM(1) as box.x, CM(2) as d["k"], CM((3, 4)) as (p, q), CM([5, 6, 7]) as [r, *s]:
    print(box.x, d, p, q, r, s)
# expect: 1 {'k': 2} 3 4 5 [6, 7]
# expect: exit [5, 6, 7]
# expect: exit (3, 4)
# expect: exit 2
# expect: exit 1

# When the target can't be assigned, the manager is left properly.
try:
    with CM(5) as (a, b):
        print("no")
except TypeError as e:
    print(e)
# expect: exit 5
# expect: cannot unpack non-iterable int object
try:
    with CM(1), CM(2) as undefined.attr:
        pass
except NameError as e:
    print(e)
# expect: exit 2
# expect: exit 1
# expect: name 'undefined' is not defined

class EnterFails:
    def __enter__(self): raise ValueError("enter failed")
    def __exit__(self, *a): print("never")
try:
    with CM("outer"), EnterFails():
        print("never")
except ValueError as e:
    print(e)
# expect: exit outer
# expect: enter failed
