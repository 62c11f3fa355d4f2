class ByLen:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n

class ByBool:
    def __bool__(self): return False
    def __len__(self): return 5

print(bool(ByLen(0)), bool(ByLen(2)), bool(ByBool()), len(ByBool()), bool(object()))
# expect: False True False 5 True
print("yes" if ByLen(0) else "no", not ByBool())  # expect: no True

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)

class Bad:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
class BadBool:
    def __bool__(self): return 1

attempt(lambda: len(Bad(-1)))  # expect: ValueError: __len__() should return >= 0
attempt(lambda: len(Bad("x")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: len(Bad(1.5)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
attempt(lambda: len(Bad(True)))  # expect: 1
attempt(lambda: bool(Bad(-1)))  # expect: ValueError: __len__() should return >= 0
attempt(lambda: bool(BadBool()))  # expect: TypeError: __bool__ should return bool, returned int
attempt(lambda: len(5))  # expect: TypeError: object of type 'int' has no len()
attempt(lambda: len(Bad(2**70)))  # expect: OverflowError: cannot fit 'int' into an index-sized integer
attempt(lambda: len(object))  # expect: TypeError: object of type 'type' has no len()
