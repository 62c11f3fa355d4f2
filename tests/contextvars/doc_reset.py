"""set and reset: the token takes the variable back to having no value."""
from contextvars import ContextVar

level = ContextVar("level")
token = level.set("low")
print(level.get())  # expect: low
level.reset(token)
try:
    level.get()
except LookupError:
    print("no value")  # expect: no value
print(level.get("a default"))  # expect: a default
