class A:
    shared = "class"

a = A()
a.shared = "instance"
print(a.shared)  # expect: instance
del a.shared
print(a.shared)  # expect: class
try:
    del a.shared
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'shared'
del A.shared
try:
    a.shared
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'shared'
try:
    A.shared
except AttributeError as e:
    print(e)  # expect: type object 'A' has no attribute 'shared'
try:
    del A.nothing
except AttributeError as e:
    print(e)  # expect: type object 'A' has no attribute 'nothing'
