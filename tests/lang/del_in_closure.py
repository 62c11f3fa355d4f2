def outer():
    x = 1
    def inner():
        return x
    print(inner())
    del x
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        return x
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    x = 2
    print(inner())

outer()
# expect: 1
# expect: NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# expect: 2

def with_nonlocal():
    v = 1
    def remove():
        nonlocal v
        del v
    remove()
    try:
        v
    except UnboundLocalError as e:
        print(e)

with_nonlocal()  # expect: cannot access local variable 'v' where it is not associated with a value
