import warnings, io, sys
from warnings import *

warnings.resetwarnings()
with catch_warnings(record=True) as log:
    simplefilter("always")
    warn("first")
    warn("second", DeprecationWarning)
    warn(RuntimeWarning("third"), stacklevel=1)
    warn_explicit("fourth", UserWarning, "file.py", 7)
print([(str(w.message), w.category.__name__) for w in log], log[3].filename, log[3].lineno, log[0].lineno == log[1].lineno - 1, log[0].line)
# expect: [('first', 'UserWarning'), ('second', 'DeprecationWarning'), ('third', 'RuntimeWarning'), ('fourth', 'UserWarning')] file.py 7 True None
print(log[3])
# expect: {message : UserWarning('fourth'), category : 'UserWarning', filename : 'file.py', lineno : 7, line : None}
def issue(action, n=3, **kw):
    with catch_warnings(record=True) as log:
        simplefilter(action, **kw)
        for i in range(n):
            warn("same")
        warn("same")
    return len(log)
print([issue(a) for a in ("default", "always", "ignore", "module", "once")])  # expect: [2, 4, 0, 1, 1]
with catch_warnings():
    simplefilter("error")
    try:
        warn("as error", FutureWarning)
    except FutureWarning as e:
        print("raised", e)  # expect: raised as error
def level(n):
    def inner():
        warn("x", stacklevel=n)
    with catch_warnings(record=True) as log:
        simplefilter("always")
        inner()
    return log[0].lineno
print(level(2) - level(1))  # expect: 3
with catch_warnings(record=True, action="always", category=UserWarning) as log:
    warn("deep", stacklevel=1000)
print(log[0].filename, log[0].lineno)  # expect: <sys> 0
err = io.StringIO()
with catch_warnings():
    simplefilter("always")
    showwarning("msg", UserWarning, "f.py", 3, err, "  the line  ")
    print(err.getvalue(), end="")
    warnings.showwarning = lambda *a: print("shown", str(a[0]), a[1].__name__, a[4:])
    warn("hooked")
    warnings.showwarning = 5
    try:
        warn("bad")
    except TypeError as e:
        print(e)
# expect: f.py:3: UserWarning: msg
# expect:   the line
# expect: shown hooked UserWarning (None, None)
# expect: warnings.showwarning() must be set to a function or method
print(formatwarning("m", UserWarning, "nofile", 9, "src"), formatwarning("m", UserWarning, "nofile", 9), sep="")
# expect: nofile:9: UserWarning: m
# expect:   src
# expect: nofile:9: UserWarning: m
# expect:
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: warn("x", int))  # expect: TypeError category must be a Warning subclass, not 'type'
attempt(lambda: simplefilter("nope"))  # expect: ValueError invalid action: 'nope'
attempt(lambda: simplefilter("error", lineno=-1))  # expect: ValueError lineno must be an int >= 0
attempt(lambda: simplefilter("error", lineno="1"))  # expect: TypeError lineno must be an int
attempt(lambda: filterwarnings("error", message=5))  # expect: TypeError message must be a string
attempt(lambda: filterwarnings("error", category=int))  # expect: TypeError category must be a Warning subclass
attempt(lambda: filterwarnings("error", module=5))  # expect: TypeError module must be a string
c = catch_warnings(record=True)
attempt(lambda: c.__exit__())  # expect: RuntimeError Cannot exit catch_warnings(record=True) without entering first
with c:
    attempt(c.__enter__)  # expect: RuntimeError Cannot enter catch_warnings(record=True) twice
print(c, catch_warnings())  # expect: catch_warnings(record=True) catch_warnings()
simplefilter("ignore", UserWarning)
simplefilter("error", append=True)
print(warnings.filters)
# expect: [('ignore', None, <class 'UserWarning'>, None, 0), ('error', None, <class 'Warning'>, None, 0)]
resetwarnings()
print(warnings.filters)  # expect: []
@deprecated("use g")
def f(x):
    return x + 1
@deprecated("old class")
class Old:
    def __init__(self, v): self.v = v
@deprecated("silent", category=None)
def s(): return 1
with catch_warnings(record=True) as log:
    simplefilter("always")
    print(f(1), f.__name__, f.__deprecated__, Old(3).v, Old.__deprecated__, s(), s.__deprecated__)
    class Sub(Old): pass
    Sub(2)  # expect: 2 f use g 3 old class 1 silent
print([(str(w.message), w.category.__name__) for w in log])
# expect: [('use g', 'DeprecationWarning'), ('old class', 'DeprecationWarning'), ('old class', 'DeprecationWarning')]
attempt(lambda: deprecated(5))  # expect: TypeError Expected an object of type str for 'message', not 'int'
attempt(lambda: deprecated("x")(5))
# expect: TypeError @deprecated decorator with non-None category must be applied to a class or callable, not 5
print(warnings.__all__)
# expect: ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings', 'deprecated']
