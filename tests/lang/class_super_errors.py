class A: pass
class B(A):
    def missing(self):
        return super().nothing
    def assign(self):
        super().x = 1

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)

attempt(lambda: B().missing())  # expect: AttributeError: 'super' object has no attribute 'nothing'
attempt(lambda: B().assign())
# expect: AttributeError: 'super' object has no attribute 'x' and no __dict__ for setting new attributes
attempt(lambda: super(A, 5))
# expect: TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
attempt(lambda: super(B, A()))
# expect: TypeError: super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
attempt(lambda: super(1, 2))  # expect: TypeError: super() argument 1 must be a type, not int
attempt(lambda: super())  # expect: RuntimeError: super(): no arguments

def plain():
    return super().x
attempt(plain)  # expect: RuntimeError: super(): no arguments

def plain_with_argument(self):
    return super().x
attempt(lambda: plain_with_argument(1))  # expect: RuntimeError: super(): __class__ cell not found

class C:
    @staticmethod
    def none():
        return super().x
attempt(C.none)  # expect: RuntimeError: super(): no arguments
