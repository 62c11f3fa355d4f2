import modules_for_import
print(modules_for_import.value, modules_for_import.__name__, modules_for_import.__doc__)
# expect: from the package modules_for_import A package that the import tests use.
import modules_for_import.sub.leaf
print(modules_for_import.sub.leaf.name, modules_for_import.sub.leaf.package)
# expect: modules_for_import.sub.leaf modules_for_import.sub
print(modules_for_import.sub.visible, modules_for_import.sub.leaf.value)  # expect: visible from the package
from modules_for_import import plain, sub
print(plain.bump(), plain.bump(), plain.count)  # expect: 1 2 2
from modules_for_import.plain import count, bump
print(count, bump(), plain.count, count)  # expect: 2 3 3 2
import modules_for_import.plain as again
print(again is plain)  # expect: True
from modules_for_import.sub.leaf import bump as b2
print(b2 is bump)  # expect: True
plain.added = "set from outside"
import sys
print(sys.modules["modules_for_import.plain"].added)  # expect: set from outside
print(hasattr(modules_for_import, "__path__"), hasattr(plain, "__path__"))  # expect: True False
try:
    from modules_for_import import nothing
except ImportError as e:
    print(str(e).startswith("cannot import name 'nothing' from 'modules_for_import'"))  # expect: True
try:
    plain.nothing
except AttributeError as e:
    print(e)  # expect: module 'modules_for_import.plain' has no attribute 'nothing'
