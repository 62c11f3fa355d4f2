# python: skip Thread takes a context from Python 3.14 on
"""A thread runs in the context that it was given."""
import threading
from contextvars import Context, ContextVar, copy_context

v = ContextVar("v", default="default")
seen = []


def work(value=None):
    seen.append(v.get())
    if value:
        v.set(value)


ctx = Context()
ctx.run(v.set, "given")
t = threading.Thread(target=work, args=("changed",), context=ctx)
t.start()
t.join()
print(seen, ctx[v], v.get())  # expect: ['given'] changed default

v.set("main")
for context in (None, copy_context()):
    t = threading.Thread(target=work, context=context)
    t.start()
    t.join()
print(seen)  # expect: ['given', 'default', 'main']


class Worker(threading.Thread):
    def run(self):
        work("worker")


t = Worker(context=ctx)
t.start()
t.join()
print(seen[-1], ctx[v])  # expect: changed worker

# A context that is in use can't be entered by a thread.
failed = []
threading.excepthook = lambda args: failed.append((args.exc_type.__name__, "is already entered" in str(args.exc_value)))


def enter():
    t = threading.Thread(target=work, context=ctx)
    t.start()
    t.join()


ctx.run(enter)
print(failed)  # expect: [('RuntimeError', True)]
try:
    threading.Thread(context=1)
except TypeError as e:
    print(e)  # expect: context must be a contextvars.Context, not int
