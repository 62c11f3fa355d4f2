from modules_for_import import cycle_a, cycle_b
print(cycle_a.other(), cycle_b.other())  # expect: b a
import sys
for _ in range(2):
    try:
        import modules_for_import.raising
    except ValueError as e:
        print(e, "modules_for_import.raising" in sys.modules)
# expect: while importing False
# expect: while importing False

# The statement binds the module of the moment: sys.modules decides.
class Fake: answer = 42
sys.modules["fake_module"] = Fake
import fake_module
print(fake_module.answer)  # expect: 42
from fake_module import answer
print(answer)  # expect: 42
del sys.modules["fake_module"]
try:
    import fake_module
except ModuleNotFoundError as e:
    print(e)  # expect: No module named 'fake_module'
m = __import__("modules_for_import.plain")
print(m.__name__, m.plain.visible)  # expect: modules_for_import visible
