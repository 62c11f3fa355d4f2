"""ContextVar: values, defaults, and undoing by tokens."""
from contextvars import ContextVar, Token

plain = ContextVar("plain")
counted = ContextVar("counted", default=3)
print(plain.name, counted.name)  # expect: plain counted
print(plain.get("given"), counted.get("given"), counted.get())  # expect: given given 3
try:
    plain.get()
except LookupError as e:
    print(type(e).__name__, e.args[0] is plain)  # expect: LookupError True

first = plain.set(1)
second = plain.set(2)
print(plain.get(), plain.get(9))  # expect: 2 2
print(first.old_value is Token.MISSING, second.old_value)  # expect: True 1
print(first.var is plain, repr(Token.MISSING))  # expect: True <Token.MISSING>
plain.reset(second)
print(plain.get())  # expect: 1
plain.reset(first)
print(plain.get(None))  # expect: None

# A value can be anything, None too.
plain.set(None)
print(plain.get("default"))  # expect: None
print(repr(plain).startswith("<ContextVar name='plain' at 0x"))  # expect: True
print(repr(counted).startswith("<ContextVar name='counted' default=3 at 0x"))  # expect: True
print(len({plain, counted, plain}), plain == plain, plain == counted)  # expect: 2 True False
print(ContextVar[int], Token[str])  # expect: _contextvars.ContextVar[int] _contextvars.Token[str]

# Tokens can be used out of order: each restores what it saw.
a = counted.set("a")
b = counted.set("b")
counted.reset(a)
print(counted.get())  # expect: 3
counted.reset(b)
print(counted.get())  # expect: a
