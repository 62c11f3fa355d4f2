# copy.replace, and what can't be copied.
import copy
import threading
from collections import namedtuple

P = namedtuple("P", "x y")
print(copy.replace(P(1, 2), y=5), copy.replace(P(1, 2)))  # expect: P(x=1, y=5) P(x=1, y=2)
class R:
    def __init__(self, a, b):
        self.a, self.b = a, b
    def __replace__(self, /, **changes):
        return R(**{**self.__dict__, **changes})
print(copy.replace(R(1, 2), a=9).__dict__)  # expect: {'a': 9, 'b': 2}
for make in [lambda: copy.replace([1], a=1), lambda: copy.replace(P(1, 2), z=1), lambda: copy.replace(), lambda: copy.copy((i for i in [1])),
             lambda: copy.deepcopy([(i for i in [1])])]:
    try:
        make()
    except TypeError as e:
        print(e)
# expect: replace() does not support list objects
# expect: Got unexpected field names: ['z']
# expect: replace() missing 1 required positional argument: 'obj'
# expect: cannot pickle 'generator' object
# expect: cannot pickle 'generator' object
try:
    copy.copy(threading.Lock())
except TypeError as e:
    print("TypeError")  # expect: TypeError
try:
    copy.deepcopy(copy)
except TypeError as e:
    print(e)  # expect: cannot pickle 'module' object
class Needs:
    def __new__(cls, x):
        return super().__new__(cls)
try:
    copy.copy(Needs(1))
except TypeError as e:
    print("TypeError")  # expect: TypeError
