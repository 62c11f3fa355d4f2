# A class body falls back to the global, even when the name is bound later in the body.
v = "module"

class A:
    before = v
    v = "class"
    after = v

print(A.before, A.after)  # expect: module class

def f():
    v = "function"
    class B:
        seen = v
    return B.seen

print(f())  # expect: function

try:
    class Bad:
        print(never_bound)
        never_bound = 1
except NameError as e:
    print(e)  # expect: name 'never_bound' is not defined

class Deleter:
    v = "own"
    del v
    again = v

print(Deleter.again)  # expect: module
