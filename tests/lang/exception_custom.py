class AppError(Exception):
    """Base of the application's errors."""

class NotFound(AppError):
    def __init__(self, what, *, where=None):
        super().__init__(what)
        self.what, self.where = what, where
    def __str__(self):
        return f"{self.what} not found in {self.where}"

try:
    raise NotFound("key", where="cache")
except AppError as e:
    print(e, "|", repr(e), "|", e.args, e.where, type(e).__name__)
# expect: key not found in cache | NotFound('key') | ('key',) cache NotFound

class NoInit(Exception):
    def __init__(self, x):
        self.x = x
e = NoInit(5)
print(repr(e), str(e), e.args, e.x)  # expect: NoInit(5) 5 (5,) 5

class Multi(KeyError, AttributeError): pass
try:
    raise Multi("both")
except AttributeError as e:
    print(repr(e), isinstance(e, KeyError), str(e))  # expect: Multi('both') True 'both'
class WithRepr(Exception):
    def __repr__(self): return "custom repr"
print(WithRepr(1), [WithRepr()])  # expect: 1 [custom repr]
class Attr(ValueError):
    code = 7
print(Attr.code, Attr("x").code, issubclass(Attr, Exception))  # expect: 7 7 True
e = Exception("a")
e.args = (1, 2)
print(e, repr(e))  # expect: (1, 2) Exception(1, 2)
e.extra = "attribute"
print(e.extra, e.__dict__)  # expect: attribute {'extra': 'attribute'}
