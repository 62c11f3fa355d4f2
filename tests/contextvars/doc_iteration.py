"""Every variable of a context with its value."""
from contextvars import ContextVar, copy_context

ContextVar("host").set("example.org")
ContextVar("port").set(80)
found = copy_context()
for name, value in sorted((var.name, value) for var, value in found.items()):
    print(name, value)
# expect: host example.org
# expect: port 80
