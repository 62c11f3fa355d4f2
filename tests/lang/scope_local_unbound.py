x = "global"

def f():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = "local"
    print(x)

f()
# expect: cannot access local variable 'x' where it is not associated with a value
# expect: local

def g(flag):
    if flag:
        y = 1
    return y

print(g(True))  # expect: 1
try:
    g(False)
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'y' where it is not associated with a value

def h():
    for z in []:
        pass
    return z

try:
    h()
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'z' where it is not associated with a value

def k():
    try:
        raise ValueError
    except ValueError as err:
        pass
    return err

try:
    k()
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'err' where it is not associated with a value
print(issubclass(UnboundLocalError, NameError))  # expect: True
