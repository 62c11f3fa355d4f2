"""Each thread is in a context of its own, empty at first."""
import threading
from contextvars import Context, ContextVar, copy_context

v = ContextVar("v", default="unset")
v.set("main")
seen = []


def work(value):
    seen.append(v.get())
    v.set(value)
    barrier.wait()
    seen.append(v.get() == value)
    seen.append(len(copy_context()))


barrier = threading.Barrier(4)
threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(seen.count("unset"), seen.count(True) >= 4, v.get())  # expect: 4 True main

# A copy carries the values into a thread.
ctx = copy_context()
t = threading.Thread(target=ctx.run, args=(lambda: seen.append(v.get()),))
t.start()
t.join()
print(seen[-1])  # expect: main

# Only one thread at a time can be in a context, but all can look.
inside, leave = threading.Event(), threading.Event()


def stay():
    v.set("staying")
    inside.set()
    leave.wait()


t = threading.Thread(target=ctx.run, args=(stay,))
t.start()
inside.wait()
print(ctx[v])  # expect: staying
try:
    ctx.run(print)
except RuntimeError as e:
    print("already entered" in str(e))  # expect: True
leave.set()
t.join()
print(ctx.run(v.get))  # expect: staying

# A token belongs to the context of its thread.
tokens = []
t = threading.Thread(target=lambda: tokens.append(v.set(1)))
t.start()
t.join()
try:
    v.reset(tokens[0])
except ValueError as e:
    print("different Context" in str(e))  # expect: True

# One context's copies in many threads do not disturb each other.
counter = ContextVar("counter")
base = Context()
base.run(counter.set, 0)


def count():
    for _ in range(500):
        counter.set(counter.get() + 1)
    return counter.get()


results = []
threads = [threading.Thread(target=lambda c=base.copy(): results.append(c.run(count))) for _ in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results, base[counter])  # expect: [500, 500, 500, 500, 500, 500, 500, 500] 0
