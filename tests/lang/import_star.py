from math import *
print(floor(2.7), gcd(12, 18), "pi" in globals(), "_" in globals())  # expect: 2 6 True False
names = [n for n in globals() if n.startswith("__")]
print("__name__" in names)  # expect: True
from modules_for_import.exporter import *
print(public, listed)  # expect: public listed
try:
    not_listed
except NameError as e:
    print(e)  # expect: name 'not_listed' is not defined
from modules_for_import.plain import *
print(visible)  # expect: visible
try:
    _hidden
except NameError as e:
    print(e)  # expect: name '_hidden' is not defined
