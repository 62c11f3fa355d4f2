def show(v):
    print("eval", v)
    return v

def f(*args, **kw):
    print(args, kw)

f(show(1), *[show(2)], show(3), k=show(4), **{"m": show(5)})
# expect: eval 1
# expect: eval 2
# expect: eval 3
# expect: eval 4
# expect: eval 5
# expect: (1, 2, 3) {'k': 4, 'm': 5}

def get():
    print("callee")
    return f

get()(show("arg"))
# expect: callee
# expect: eval arg
# expect: ('arg',) {}

class T:
    def __getattr__(self, name):
        print("attribute", name)
        return f

T().method(show("x"))
# expect: attribute method
# expect: eval x
# expect: ('x',) {}

# The callee is looked up before the arguments are evaluated.
def late():
    global late
    old = late
    late = None
    return old

try:
    undefined_function(show("never"))
except NameError as e:
    print(e)  # expect: name 'undefined_function' is not defined
