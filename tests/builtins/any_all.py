print(any([]), all([]), any([0, "", None]), any([0, 1]), all([1, "a", [0]]), all([1, 0]), any("a"), all({}), any({0: 1}), all(range(1, 5)), any(x > 3 for x in range(5)), all(x > 3 for x in range(5)))
# expect: False True False True True False True True False True True False
seen = []
def note(x):
    seen.append(x)
    return x
print(any(note(x) for x in [0, 0, 3, 4]), seen)  # expect: True [0, 0, 3]
seen.clear()
print(all(note(x) for x in [1, 0, 3]), seen)  # expect: False [1, 0]
for f in (lambda: any(5), lambda: all(None), lambda: any(), lambda: all([1], [2]), lambda: any(1 / x for x in [0])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'NoneType' object is not iterable
# expect: TypeError: any() takes exactly one argument (0 given)
# expect: TypeError: all() takes exactly one argument (2 given)
# expect: ZeroDivisionError: division by zero
class B:
    def __bool__(self): raise ValueError("bool")
try:
    any([B()])
except ValueError as e:
    print(e)  # expect: bool
