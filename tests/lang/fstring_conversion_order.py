class V:
    def __repr__(self): return "V.repr"
    def __str__(self): return "V.str"
    def __format__(self, spec): return f"V.format({spec!r})"

v = V()
print(f"{v} {v!s} {v!r} {v!a}")  # expect: V.format('') V.str V.repr V.repr
print(f"{v:spec} {v!s:>8} {v!r:<8}|")  # expect: V.format('spec')    V.str V.repr  |
print(f"{v=}", f"{v=!s}", f"{v=:x}")  # expect: v=V.repr v=V.str v=V.format('x')

def show(x):
    print("eval", x)
    return x
print(f"{show(1)} {show(2):{show(3)}} {show(4)}")
# expect: eval 1
# expect: eval 2
# expect: eval 3
# expect: eval 4
# expect: 1   2 4

class Bad:
    def __format__(self, spec): raise ValueError("in format")
try:
    f"{Bad()}"
except ValueError as e:
    print(e)  # expect: in format
try:
    f"{'x':d}"
except ValueError as e:
    print(e)  # expect: Unknown format code 'd' for object of type 'str'
try:
    f"{missing_name}"
except NameError as e:
    print(e)  # expect: name 'missing_name' is not defined
