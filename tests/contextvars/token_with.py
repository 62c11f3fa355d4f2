# python: skip tokens are context managers from Python 3.14 on
"""A token resets its variable at the end of a with block."""
from contextvars import ContextVar

v = ContextVar("v", default="default")
with v.set("inside") as token:
    print(v.get(), token.var is v)  # expect: inside True
    with v.set("deeper"):
        print(v.get())  # expect: deeper
    print(v.get())  # expect: inside
print(v.get())  # expect: default
try:
    with v.set("failing"):
        raise ValueError("out")
except ValueError as e:
    print(e, v.get())  # expect: out default
try:
    with token:
        pass
except RuntimeError as e:
    print("already been used once" in str(e))  # expect: True
