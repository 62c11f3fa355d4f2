# sys.settrace and sys.setprofile: the events of calls, lines, returns and exceptions.
import sys
import threading

events = []

def tracer(frame, event, arg):
    name = frame.f_code.co_name
    if name in ("stop", "<module>"):
        return None
    if event == "line" and (name, frame.f_lineno - frame.f_code.co_firstlineno) == ("outer", 1):
        return tracer  # try: itself does nothing, and is no line to Starling
    if event == "exception":
        arg = arg[0].__name__
    events.append((event, name, frame.f_lineno - frame.f_code.co_firstlineno, arg))
    return tracer

def show(title):
    print(title)
    for e in events:
        print(" ", *e)
    events.clear()

def traced(f, *args):
    sys.settrace(tracer)
    try:
        f(*args)
    except Exception as e:
        sys.settrace(None)
        print("raised", type(e).__name__)
    sys.settrace(None)
    show(f.__name__)

def simple(a, b):
    c = a + b
    return c * 2

def looping(n):
    total = 0
    for i in range(n):
        total += i
    return total

def inner(x):
    if x:
        raise ValueError("x")
    return 1

def outer(x):
    try:
        inner(x)
    except ValueError:
        y = 2
    inner(0)

def failing():
    inner(1)

def gen():
    yield 1
    yield 2

def generating():
    for x in gen():
        pass

def one(): return 1

class C:
    def __init__(self):
        self.x = 1

    @property
    def p(self):
        return self.x

def objects():
    c = C()
    return c.p

traced(simple, 1, 2)
traced(looping, 2)
traced(outer, 1)
traced(failing)
traced(generating)
traced(one)
traced(objects)

def profiler(frame, event, arg):
    name = frame.f_code.co_name
    if event.startswith("c_"):
        arg = arg.__name__
        if arg == "setprofile":
            return
    events.append((event, name, arg))

def profiled():
    len([])
    [].append(1)
    try:
        int("x")
    except ValueError:
        pass
    return one()

sys.setprofile(profiler)
profiled()
sys.setprofile(None)
show("profile")

# A tracer that fails ends the tracing.
def bad(frame, event, arg):
    raise KeyError("tracer")
sys.settrace(bad)
try:
    one()
except KeyError as e:
    print("tracer failed", e, sys.gettrace())

# Threads that start after threading.settrace are traced, others are not.
def work():
    one()
threading.settrace(tracer)
t = threading.Thread(target=work)
t.start()
t.join()
threading.settrace(None)
events[:] = [e for e in events if e[1] in ("work", "one")]
show("thread")
print(threading.gettrace(), sys.gettrace(), threading.getprofile(), sys.getprofile())

# A frame says where it is, and who called it.
seen = []
def watcher(frame, event, arg):
    if event == "line":
        seen.append((frame.f_lineno - frame.f_code.co_firstlineno, frame.f_back.f_code.co_name))
    return watcher
def middle():
    return one()
sys.settrace(watcher)
middle()
sys.settrace(None)
print(seen)

# Not for lines: the call's result is None.
calls = []
def only_calls(frame, event, arg):
    calls.append((event, frame.f_code.co_name))
sys.settrace(only_calls)
middle()
sys.settrace(None)
print(calls)

# expect: simple
# expect:   call simple 0 None
# expect:   line simple 1 None
# expect:   line simple 2 None
# expect:   return simple 2 6
# expect: looping
# expect:   call looping 0 None
# expect:   line looping 1 None
# expect:   line looping 2 None
# expect:   line looping 3 None
# expect:   line looping 2 None
# expect:   line looping 3 None
# expect:   line looping 2 None
# expect:   line looping 4 None
# expect:   return looping 4 1
# expect: outer
# expect:   call outer 0 None
# expect:   line outer 2 None
# expect:   call inner 0 None
# expect:   line inner 1 None
# expect:   line inner 2 None
# expect:   exception inner 2 ValueError
# expect:   return inner 2 None
# expect:   exception outer 2 ValueError
# expect:   line outer 3 None
# expect:   line outer 4 None
# expect:   line outer 5 None
# expect:   call inner 0 None
# expect:   line inner 1 None
# expect:   line inner 3 None
# expect:   return inner 3 1
# expect:   return outer 5 None
# expect: raised ValueError
# expect: failing
# expect:   call failing 0 None
# expect:   line failing 1 None
# expect:   call inner 0 None
# expect:   line inner 1 None
# expect:   line inner 2 None
# expect:   exception inner 2 ValueError
# expect:   return inner 2 None
# expect:   exception failing 1 ValueError
# expect:   return failing 1 None
# expect: generating
# expect:   call generating 0 None
# expect:   line generating 1 None
# expect:   call gen 0 None
# expect:   line gen 1 None
# expect:   return gen 1 1
# expect:   line generating 2 None
# expect:   line generating 1 None
# expect:   call gen 1 None
# expect:   line gen 2 None
# expect:   return gen 2 2
# expect:   line generating 2 None
# expect:   line generating 1 None
# expect:   call gen 2 None
# expect:   return gen 2 None
# expect:   return generating 1 None
# expect: one
# expect:   call one 0 None
# expect:   line one 0 None
# expect:   return one 0 1
# expect: objects
# expect:   call objects 0 None
# expect:   line objects 1 None
# expect:   call __init__ 0 None
# expect:   line __init__ 1 None
# expect:   return __init__ 1 None
# expect:   line objects 2 None
# expect:   call p 0 None
# expect:   line p 2 None
# expect:   return p 2 1
# expect:   return objects 2 1
# expect: profile
# expect:   call profiled None
# expect:   c_call profiled len
# expect:   c_return profiled len
# expect:   c_call profiled append
# expect:   c_return profiled append
# expect:   call one None
# expect:   return one 1
# expect:   return profiled 1
# expect: tracer failed 'tracer' None
# expect: thread
# expect:   call work 0 None
# expect:   line work 1 None
# expect:   call one 0 None
# expect:   line one 0 None
# expect:   return one 0 1
# expect:   return work 1 None
# expect: None None None None
# expect: [(1, '<module>'), (0, 'middle')]
# expect: [('call', 'middle'), ('call', 'one')]
