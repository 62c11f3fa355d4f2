class Both:
    def __repr__(self): return "Both()"
    def __str__(self): return "a both"

class OnlyRepr:
    def __repr__(self): return "OnlyRepr()"

class OnlyStr:
    def __str__(self): return "only str"

b = Both()
print(b, repr(b), str(b), [b], {"k": b}, f"{b}", f"{b!r}", "%s %r" % (b, b))
# expect: a both Both() a both [Both()] {'k': Both()} a both Both() a both Both()
print(OnlyRepr(), [OnlyRepr()])  # expect: OnlyRepr() [OnlyRepr()]
print(OnlyStr(), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))  # expect: only str True

class Bad:
    def __repr__(self): return 5
    def __str__(self): return None
for f in (repr, str):
    try:
        f(Bad())
    except TypeError as e:
        print(e)
# expect: __repr__ returned non-string (type int)
# expect: __str__ returned non-string (type NoneType)

class Raises:
    def __repr__(self): raise ValueError("in repr")
try:
    print([Raises()])
except ValueError as e:
    print(e)  # expect: in repr

class StrSub(str): pass
class Returns:
    def __str__(self): return StrSub("sub")
print(str(Returns()), type(str(Returns())).__name__)  # expect: sub StrSub
