import sys

def endless(n):
    return endless(n + 1)

try:
    endless(0)
except RecursionError as e:
    print(type(e).__name__, str(e).startswith("maximum recursion depth exceeded"))  # expect: RecursionError True

print(issubclass(RecursionError, RuntimeError))  # expect: True

class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

try:
    Loop().a
except RecursionError:
    print("attribute loop")  # expect: attribute loop

class R:
    def __repr__(self):
        return repr(self)

try:
    repr(R())
except RecursionError:
    print("repr loop")  # expect: repr loop

# Afterwards everything still works.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(300))  # expect: 300
print(sys.getrecursionlimit() >= 300)  # expect: True

old = sys.getrecursionlimit()
sys.setrecursionlimit(5000)
print(depth(3000), sys.getrecursionlimit())  # expect: 3000 5000
sys.setrecursionlimit(old)
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)  # expect: recursion limit must be greater or equal than 1
