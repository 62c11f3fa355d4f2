class C:
    x = 1
    def __init__(self): self.y = 2
    def m(self): return "m"
    @property
    def p(self): return "p"
    @property
    def broken(self): raise ValueError("broken")
    @property
    def attr_error(self): raise AttributeError("inner")
c = C()
print(getattr(c, "x"), getattr(c, "y"), getattr(c, "m")(), getattr(c, "p"), getattr(c, "z", "default"), getattr(c, "z", None), getattr(C, "x"), getattr(c, "attr_error", "fallback"), getattr("abc", "upper")())
# expect: 1 2 m p default None 1 fallback ABC
print(hasattr(c, "x"), hasattr(c, "z"), hasattr(c, "attr_error"), hasattr(C, "m"), hasattr(5, "real"), hasattr("", "nope"), hasattr(c, "__dict__"))
# expect: True False False True True False True
setattr(c, "new", 5); setattr(C, "cls", 6); setattr(c, "not an identifier", 7)
print(c.new, C.cls, c.cls, getattr(c, "not an identifier"), sorted(vars(c)))
# expect: 5 6 6 7 ['new', 'not an identifier', 'y']
delattr(c, "new")
print(hasattr(c, "new"))  # expect: False

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: getattr(c, "nope"))  # expect: AttributeError: 'C' object has no attribute 'nope'
attempt(lambda: getattr(c, "broken"))  # expect: ValueError: broken
attempt(lambda: hasattr(c, "broken"))  # expect: ValueError: broken
attempt(lambda: getattr(c, "broken", "default"))  # expect: ValueError: broken
attempt(lambda: getattr(c, 5))  # expect: TypeError: attribute name must be string, not 'int'
attempt(lambda: hasattr(c, 5))  # expect: TypeError: attribute name must be string, not 'int'
attempt(lambda: setattr(c, 5, 1))  # expect: TypeError: attribute name must be string, not 'int'
attempt(lambda: delattr(c, "nope"))  # expect: AttributeError: 'C' object has no attribute 'nope'
attempt(lambda: setattr(5, "x", 1))
# expect: AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
attempt(lambda: setattr(c, "p", 1))  # expect: AttributeError: property 'p' of 'C' object has no setter
attempt(lambda: delattr(c, "p"))  # expect: AttributeError: property 'p' of 'C' object has no deleter
attempt(lambda: getattr(c))  # expect: TypeError: getattr expected at least 2 arguments, got 1
attempt(lambda: setattr(c, "x"))  # expect: TypeError: setattr expected 3 arguments, got 2
attempt(lambda: getattr(c, "a", "b", "c"))  # expect: TypeError: getattr expected at most 3 arguments, got 4
attempt(lambda: delattr(c, "x"))  # expect: AttributeError: 'C' object has no attribute 'x'
