def attempt(f):
    try:
        f()
    except ImportError as e:
        print(type(e).__name__ + ":", e, "|", e.name)

def missing():
    import no_such_module
def missing_sub():
    import os.no_such_submodule
def missing_from():
    from no_such_module import x
def not_a_package():
    import math.sub
def relative():
    from . import x

for f in (missing, missing_sub, missing_from, not_a_package, relative):
    attempt(f)
# expect: ModuleNotFoundError: No module named 'no_such_module' | no_such_module
# expect: ModuleNotFoundError: No module named 'os.no_such_submodule'; 'os' is not a package | os.no_such_submodule
# expect: ModuleNotFoundError: No module named 'no_such_module' | no_such_module
# expect: ModuleNotFoundError: No module named 'math.sub'; 'math' is not a package | math.sub
# expect: ImportError: attempted relative import with no known parent package | None
try:
    from math import no_such_name
except ImportError as e:
    print(type(e).__name__, str(e).startswith("cannot import name 'no_such_name' from 'math'"), e.name)
# expect: ImportError True math
print(issubclass(ModuleNotFoundError, ImportError))  # expect: True
try:
    import math, also_missing, sys
except ModuleNotFoundError as e:
    print(e, "math" in globals(), "sys" in globals())  # expect: No module named 'also_missing' True False
