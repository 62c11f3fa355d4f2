def shout(f):
    def wrapper(*args, **kw):
        return f(*args, **kw).upper() + "!"
    return wrapper

def times(n):
    print("factory", n)
    def decorate(f):
        print("decorate", n)
        def wrapper(*args):
            return f(*args) * n
        return wrapper
    return decorate

@shout
def hello(name):
    return "hello " + name

print(hello("bob"))  # expect: HELLO BOB!

# Evaluated from the top, applied from the bottom.
@times(2)
@times(3)
def ab():
    return "ab"
# expect: factory 2
# expect: factory 3
# expect: decorate 3
# expect: decorate 2

print(ab())  # expect: abababababab

# Any expression may decorate.
table = {"d": lambda f: "replaced by a string"}
@table["d"]
def gone(): pass
print(gone)  # expect: replaced by a string

@(lambda f: f.__name__)
def named(): pass
print(named)  # expect: named

@lambda c: (c.__name__, c.x)
class K:
    x = 1
print(K)  # expect: ('K', 1)
