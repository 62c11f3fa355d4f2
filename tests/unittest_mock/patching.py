from unittest.mock import *
from unittest.mock import InvalidSpecError
import unittest, re, sys, os, types

def show(x): print(re.sub(r"id='\d+'", "id", re.sub(r"0x[0-9a-f]+", "0x", str(x).replace(" (built-in)", ""))))
def fails(f, *args, **kw):
    try:
        r = f(*args, **kw)
        show("no error %r" % (r,))
    except BaseException as e:
        show("%s: %s" % (type(e).__name__, e))
mod = types.ModuleType("fakemod")
class Thing:
    attr = 1
    def __init__(self, a=0): self.a = a
    def method(self, x, y=2): return "real"
    @staticmethod
    def static(x): return "static"
    @classmethod
    def cls(cls, x): return "cls"
    @property
    def prop(self): return 1
def func(a, b=2, *, c=3): return "real func"
mod.Thing, mod.func, mod.value = Thing, func, 5
sys.modules["fakemod"] = mod
with patch("fakemod.func") as m:
    show(m); print(mod.func is m, mod.func(1, 2, 3), m.call_args) if False else print(mod.func is m)
print(mod.func is func)
with patch("fakemod.value", 7) as v: print(v, mod.value)
print(mod.value)
@patch("fakemod.func")
@patch("fakemod.value")
@patch("fakemod.Thing", new="replaced")
def deco(first, value, fn, kw=None):
    print(first, mod.value is value, mod.func is fn, mod.Thing, kw)
deco(1, kw=2)
print(deco.__name__, mod.value)
with patch.object(Thing, "method", return_value=3) as m:
    t = Thing()
    print(t.method(1), m.call_args)
print(Thing().method(1))
with patch.object(Thing, "method", autospec=True) as m:
    t = Thing()
    t.method(1)
    m.assert_called_with(t, 1)
    m.assert_called_once_with(t, x=1)
    fails(t.method)
    fails(t.method, 1, 2, 3)
with patch.object(Thing, "static", autospec=True): fails(Thing.static); Thing.static(1)
with patch.object(Thing, "cls", autospec=True): fails(Thing.cls); Thing.cls(1)
print(Thing.static(1), Thing.cls(1), type(Thing.__dict__["static"]).__name__, type(Thing.__dict__["cls"]).__name__)
with patch.object(Thing, "prop", new_callable=PropertyMock, return_value=9) as p: print(Thing().prop, p.mock_calls)
with patch("fakemod.Thing") as T:
    T.return_value.method.return_value = "m"
    print(mod.Thing(5).method(), T.call_args)
with patch("fakemod.Thing", spec=True) as T:
    fails(lambda: T.nope); fails(lambda: T().nope); fails(T())
with patch("fakemod.Thing", autospec=True) as T:
    i = mod.Thing(1)
    fails(mod.Thing, 1, 2, 3)
    fails(i.method); i.method(5); i.method.assert_called_once_with(5)
    fails(lambda: i.nope)
    show(i.attr); show(T.attr); print(isinstance(i, Thing))
with patch.multiple("fakemod", func=DEFAULT, value=3) as d:
    print(sorted(d), mod.value, mod.func is d["func"])
@patch.multiple(mod, func=DEFAULT, value=DEFAULT)
def multi(func, value): print(mod.func is func, mod.value is value)
multi()
d = {"a": 1, "b": 2}
with patch.dict(d, {"a": 9}, c=3) as dd: print(d, dd is d)
print(d)
with patch.dict(d, clear=True): print(d)
try:
    with patch.dict(d, {"z": 1}):
        del d["a"]
        raise KeyError
except KeyError: print(d)
@patch.dict("os.environ", {"PATCHED": "yes"})
def env(): print(os.environ["PATCHED"])
env()
print("PATCHED" in os.environ)
class Odd:
    def __init__(self): self.d = {1: 2}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(list(self.d))
o = Odd()
with patch.dict(o, {3: 4}): print(o.d)
print(o.d)
p = patch("fakemod.value", 8)
print(p.start(), mod.value, p.stop(), mod.value, p.stop())
p1, p2 = patch("fakemod.value", 8), patch.dict(d, x=1)
p1.start(); p2.start()
print(mod.value, d)
patch.stopall()
print(mod.value, d)
fails(patch, "nodots"); fails(patch, 5); fails(patch.object, "str", "x")
fails(patch("fakemod.nope").start); fails(patch("no_such_module_x.y").start)
with patch("fakemod.nope", create=True) as n: print(mod.nope is n)
print(hasattr(mod, "nope"))
fails(patch("fakemod.func", spec=True, autospec=True).start)
fails(patch("fakemod.func", autospec=True, new=5).start)
fails(patch("fakemod.func", 5, x=1).start)
fails(patch("fakemod.nope", create=True, spec=True).start)
fails(patch, "fakemod.func", 5, new_callable=Mock)
fails(patch, "fakemod.func", autospec=True, new_callable=Mock)
fails(patch, "fakemod.func", autospect=True)
fails(patch, "fakemod.func", spec=Mock())
fails(patch.multiple, "fakemod")
fails(patch("fakemod.func", spec_set=func, spec=func).start)
with patch("fakemod.func", Mock()): fails(patch("fakemod.func", autospec=True).start)
with patch("fakemod.value", new_callable=lambda: 42) as v: print(v, mod.value)
with patch("fakemod.func", name="custom", side_effect=[1]) as m: show(m); print(m())
with patch("builtins.open", mock_open(read_data="data")) as m:
    print(open("x").read())
with patch("fakemod.len", lambda x: 99) if False else patch("fakemod.value"): pass
@patch("fakemod.value", 1)
class Tests:
    def test_a(self): return mod.value
    def other(self): return mod.value
    test_data = 5
print(Tests().test_a(), Tests().other())
@patch.dict(d, {"cls": 1})
class Tests2:
    def test_a(self): return dict(d)
print(Tests2().test_a(), d)
class MyTest(unittest.TestCase):
    @patch("fakemod.func")
    def test(self, m):
        mod.func(1)
        m.assert_called_once_with(1)
        with patch.object(mod, "value", 2): self.assertEqual(mod.value, 2)
r = unittest.TestResult()
MyTest("test").run(r)
print(r, r.errors, r.failures)
a = create_autospec(func)
print(a.__name__, a(1) is a.return_value, a.call_args, a.called, a.call_count, a.mock_calls)
fails(a); fails(a, 1, 2, 3); fails(a, 1, d=1)
a.assert_called_once_with(1); a.assert_called_with(a=1)
fails(a.assert_called_with, 2)
a.return_value = 7
a.side_effect = None
print(a(1, b=3), a.call_args_list, type(a).__name__)
a.side_effect = ValueError("se")
fails(a, 1)
a.reset_mock()
print(a.called, a.mock_calls)
A = create_autospec(Thing)
i = A(3)
print(isinstance(i, Thing), A.call_args); show(i); show(A)
fails(A, 1, 2, 3); fails(i.method, z=1); fails(i); fails(A.method); A.method(1, 2); fails(lambda: A.zzz); fails(A.static); A.static(1); A.cls(1); fails(A.cls)
i.method(1, y=4)
i.method.assert_called_with(1, 4)
show(A.mock_calls)
B = create_autospec(Thing, instance=True, attr=5)
fails(B); B.method(1); print(B.attr, B.mock_calls)
S = create_autospec(Thing, spec_set=True)
fails(setattr, S, "nope", 1)
fails(create_autospec, Mock()); fails(create_autospec, Thing, autospect=1)
show(create_autospec([1, 2]) + [3] if False else create_autospec(5)); show(create_autospec(None))
cm = create_autospec(mod)
fails(cm.func); cm.func(1); show(cm.value); fails(lambda: cm.nope); show(cm.Thing(1).method(2))
w = create_autospec(Thing, wraps=None)
# expect: <MagicMock name='func' id>
# expect: True
# expect: True
# expect: 7 7
# expect: 5
# expect: 1 True True replaced 2
# expect: deco 5
# expect: 3 call(1)
# expect: real
# expect: TypeError: missing a required argument: 'x'
# expect: TypeError: too many positional arguments
# expect: TypeError: missing a required argument: 'x'
# expect: TypeError: missing a required argument: 'x'
# expect: static cls staticmethod classmethod
# expect: 9 [call()]
# expect: m call(5)
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: TypeError: 'NonCallableMagicMock' object is not callable
# expect: TypeError: too many positional arguments
# expect: TypeError: missing a required argument: 'x'
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: <NonCallableMagicMock name='Thing().attr' spec='int' id>
# expect: <NonCallableMagicMock name='Thing.attr' spec='int' id>
# expect: True
# expect: ['func'] 3 True
# expect: True True
# expect: {'a': 9, 'b': 2, 'c': 3} True
# expect: {'a': 1, 'b': 2}
# expect: {}
# expect: {'a': 1, 'b': 2}
# expect: yes
# expect: False
# expect: {1: 2, 3: 4}
# expect: {1: 2}
# expect: 8 8 False 5 None
# expect: 8 {'a': 1, 'b': 2, 'x': 1}
# expect: 5 {'a': 1, 'b': 2}
# expect: TypeError: Need a valid target to patch. You supplied: 'nodots'
# expect: TypeError: Need a valid target to patch. You supplied: 5
# expect: TypeError: 'str' must be the actual object to be patched, not a str
# expect: AttributeError: <module 'fakemod'> does not have the attribute 'nope'
# expect: ModuleNotFoundError: No module named 'no_such_module_x'
# expect: True
# expect: False
# expect: TypeError: Can't specify spec and autospec
# expect: TypeError: autospec creates the mock for you. Can't specify autospec and new.
# expect: TypeError: Can't pass kwargs to a mock we aren't creating
# expect: TypeError: Can't use 'spec' with create=True
# expect: ValueError: Cannot use 'new' and 'new_callable' together
# expect: ValueError: Cannot use 'autospec' and 'new_callable' together
# expect: RuntimeError: 'autospect' might be a typo; use unsafe=True if this is intended
# expect: InvalidSpecError: Cannot spec attr 'func' as the spec has already been mocked out. [spec=<Mock id>]
# expect: ValueError: Must supply at least one keyword argument with patch.multiple
# expect: TypeError: Can't provide explicit spec_set *and* spec or autospec
# expect: InvalidSpecError: Cannot autospec attr 'func' from target 'fakemod' as it has already been mocked out. [target=<module 'fakemod'>, attr=<Mock id>]
# expect: 42 42
# expect: <MagicMock name='custom' id>
# expect: 1
# expect: data
# expect: 1 5
# expect: {'a': 1, 'b': 2, 'cls': 1} {'a': 1, 'b': 2}
# expect: <unittest.result.TestResult run=1 errors=0 failures=0> [] []
# expect: func True call(1) True 1 [call(1)]
# expect: TypeError: missing a required argument: 'a'
# expect: TypeError: too many positional arguments
# expect: TypeError: got an unexpected keyword argument 'd'
# expect: AssertionError: expected call not found.
# expect: Expected: mock(2)
# expect:   Actual: mock(1)
# expect: 7 [call(1), call(1, b=3)] function
# expect: ValueError: se
# expect: False []
# expect: True call(3)
# expect: <NonCallableMagicMock name='mock()' spec='Thing' id>
# expect: <MagicMock spec='Thing' id>
# expect: TypeError: too many positional arguments
# expect: TypeError: missing a required argument: 'x'
# expect: TypeError: 'NonCallableMagicMock' object is not callable
# expect: TypeError: missing a required argument: 'x'
# expect: AttributeError: Mock object has no attribute 'zzz'
# expect: TypeError: missing a required argument: 'x'
# expect: TypeError: missing a required argument: 'x'
# expect: [call(3),
# expect:  call().__str__(),
# expect:  call.__str__(),
# expect:  call.method(1, 2),
# expect:  call.static(1),
# expect:  call.cls(1),
# expect:  call().method(1, y=4)]
# expect: TypeError: 'NonCallableMagicMock' object is not callable
# expect: 5 [call.method(1)]
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: InvalidSpecError: Cannot autospec a Mock object. [object=<Mock id>]
# expect: RuntimeError: 'autospect' might be a typo; use unsafe=True if this is intended
# expect: <NonCallableMagicMock spec='int' id>
# expect: <NonCallableMagicMock id>
# expect: TypeError: missing a required argument: 'a'
# expect: <NonCallableMagicMock name='mock.value' spec='int' id>
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: <MagicMock name='mock.Thing().method()' id>
