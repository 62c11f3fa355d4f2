"""Take the inventory of Python's modules that tests/coverage_test.go compares Starling's with.

Run it with CPython 3.13: it imports the modules, and writes their public names with the parameters of
what can be called, as far as introspection tells, to tests/testdata/inventory.json.
"""

import importlib
import inspect
import json
import pathlib
import sys
import types

MODULES = """
time sys os os.path errno math random json itertools operator collections collections.abc functools heapq bisect array struct base64 binascii
hashlib hmac secrets uuid zlib io re datetime weakref gc atexit copy
contextlib dataclasses enum abc typing types traceback warnings logging logging.handlers unittest unittest.mock string textwrap argparse shlex
tempfile shutil glob fnmatch pathlib inspect pprint urllib.parse platform timeit statistics
""".split()

KINDS = {
    inspect.Parameter.POSITIONAL_ONLY: "positional", inspect.Parameter.POSITIONAL_OR_KEYWORD: "any", inspect.Parameter.KEYWORD_ONLY: "keyword",
    inspect.Parameter.VAR_POSITIONAL: "args", inspect.Parameter.VAR_KEYWORD: "kwargs",
}


def parameters(obj):
    """The parameters, None if they are not known."""
    try:
        found = inspect.signature(obj).parameters.values()
    except (TypeError, ValueError):
        return None
    return [{"name": p.name, "kind": KINDS[p.kind], "optional": p.default is not p.empty or p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD)} for p in found]


def public(module):
    """The module's public names: those of __all__, else all that do not come from other modules."""
    names = getattr(module, "__all__", None)
    if names is not None:
        return sorted(set(names))
    return sorted(n for n in dir(module) if not n.startswith("_") and not isinstance(getattr(module, n), types.ModuleType) and own(module, getattr(module, n)))


def own(module, obj):
    """Whether an object is the module's, and not imported from another one written in Python."""
    origin = getattr(obj, "__module__", None)
    if not isinstance(origin, str) or not isinstance(obj, (type, types.FunctionType)):
        return True
    return origin.lstrip("_").split(".")[0] == module.__name__.lstrip("_").split(".")[0]


def entry(name, obj, member=False):
    found = {"name": name}
    if callable(obj):
        found["kind"] = "class" if isinstance(obj, type) else "function"
        # A class tells its parameters only if it has a constructor of its own in Python.
        params = parameters(obj)
        if params is not None and member and not isinstance(obj, type):
            params = params[1:] if params and params[0]["name"] in ("self", "cls") else params
        if params is not None:
            found["parameters"] = params
    else:
        found["kind"] = "value"
    return found


def members(name, cls):
    for n in sorted(dir(cls)):
        if n.startswith("_") or hasattr(BaseException, n) and issubclass(cls, BaseException):
            continue
        try:
            obj = inspect.getattr_static(cls, n)
        except AttributeError:
            continue
        bound = isinstance(obj, (staticmethod, classmethod, types.ClassMethodDescriptorType))
        if bound:
            obj = getattr(cls, n)
        yield entry(name + "." + n, obj if callable(obj) else None, not bound)


def main():
    inventory = {}
    for name in MODULES:
        module = importlib.import_module(name)
        entries = []
        for n in public(module):
            obj = getattr(module, n)
            entries.append(entry(n, obj))
            if isinstance(obj, type) and not isinstance(obj, types.GenericAlias):
                entries.extend(members(n, obj))
        inventory[name] = entries
    path = pathlib.Path(__file__).parent.parent / "tests" / "testdata" / "inventory.json"
    lines = []
    for name, entries in inventory.items():
        rows = ",\n".join("    " + json.dumps(e, separators=(",", ":")) for e in entries)
        lines.append("  %s: [\n%s\n  ]" % (json.dumps(name), rows))
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print("%d modules, %d names in %s" % (len(inventory), sum(map(len, inventory.values())), path), file=sys.stderr)


if __name__ == "__main__":
    if sys.version_info[:2] != (3, 13):
        sys.exit("run this with CPython 3.13")
    main()
