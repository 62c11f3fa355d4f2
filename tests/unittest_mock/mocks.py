from unittest.mock import *
from unittest.mock import _Call, _CallList, InvalidSpecError
import unittest.mock as um, re, operator

def show(x): print(re.sub(r"id='\d+'", "id", re.sub(r"0x[0-9a-f]+", "0x", str(x))))
def fails(f, *args, **kw):
    try:
        r = f(*args, **kw)
        show("no error %r" % (r,))
    except BaseException as e:
        show("%s: %s%s" % (type(e).__name__, e, " <- %s" % e.__cause__ if e.__cause__ else ""))

m = Mock()
show(m); show(m.a.b); show(m()); show(m().x(1).y); show(Mock(name="n")); show(Mock(name="n").a)
m = Mock(return_value=5)
print(m(1, k=2), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls, m.call_args.args, m.call_args.kwargs, m.call_args[0])
m.assert_called_with(1, k=2)
m.assert_called_once()
m.assert_called_once_with(1, k=2)
m.assert_any_call(1, k=2)
m.assert_called()
fails(m.assert_called_with, 1)
fails(m.assert_not_called)
fails(m.assert_any_call, 3)
m(2)
fails(m.assert_called_once)
fails(m.assert_called_once_with, 2)
m.assert_has_calls([call(1, k=2), call(2)])
m.assert_has_calls([call(2), call(1, k=2)], any_order=True)
fails(m.assert_has_calls, [call(2), call(1, k=2)])
fails(m.assert_has_calls, [call(2), call(9)], any_order=True)
n = Mock(name="named")
fails(n.assert_called)
fails(n.assert_called_with, 1, a=2)
fails(n.assert_called_once)
n.assert_not_called()
m.reset_mock()
print(m.called, m.call_count, m.call_args, m.mock_calls, m())
m = Mock()
m.method(1).other(x=2)
m.attr.deep(3)
m.method.return_value.other.return_value.last()
print(m.mock_calls, m.method_calls, m.method.mock_calls, m.method.call_args, m.attr.method_calls)
print(m.mock_calls == call.method(1).other(x=2).call_list() + [call.attr.deep(3), call.method().other().last()])
print(call.a.b(1)(2), call.a, call, call(), call().x, call(1) == ((1,),), call(1) == (1,), call(1) == ((1,), {}), call("n", a=1) == ("n", {"a": 1}), call.m(1) == ("m", (1,)), call.m(1) == call.n(1), call.m != call.n, call(1) != 5, call.count(1), call.index)
print(_Call((1, 2), two=True) if False else _Call(("name", (1,), {"b": 2})), repr(call.foo().bar), call(ANY, 2) == call(1, 2), call(1, x=ANY) == call(1, x=5), ANY == 5, ANY != 5, ANY, [ANY] == [3])
for effect in (ValueError("v"), ValueError, [1, 2, KeyError("k")], lambda *a: a, lambda *a: DEFAULT, iter([7])):
    m = Mock(side_effect=effect, return_value="rv")
    for _ in range(4):
        fails(m, 1)
m = Mock(side_effect=lambda x: x)
m.side_effect = None
show(m(3) is m.return_value)
m = Mock(a=1, **{"b.c.return_value": 3, "side_effect": KeyError})
print(m.a, m.b.c())
fails(m)
m.configure_mock(**{"x.y": 5})
print(m.x.y)
del m.x
fails(lambda: m.x)
m.x = 6
print(m.x)
fails(lambda: Mock().assert_foo)
fails(lambda: Mock().assertcalled)
fails(lambda: Mock().called_with)
fails(lambda: Mock().asert_called)
show(Mock(unsafe=True).assert_foo)
fails(lambda: Mock().__len__)
fails(len, Mock())
fails(lambda: Mock().__getattr__)
class Spec:
    """Doc."""
    attr = 1
    def method(self, a, b=2): "method doc"
    @staticmethod
    def static(x): pass
    @classmethod
    def cls(cls, y): pass
    @property
    def prop(self): return 1
    async def coro(self, z): pass
for kind in ({"spec": Spec}, {"spec_set": Spec}, {"spec": ["attr"]}, {"spec": Spec()}):
    m = Mock(**kind)
    show(m); show(m.attr); print(isinstance(m, Spec), m.__class__.__name__)
    fails(lambda: m.nope)
    fails(setattr, m, "nope", 1)
    fails(lambda: m.__len__)
fails(Mock, Mock())
fails(Mock(spec=Spec), 1)
m = Mock(spec=Spec)
m(1, 2)
m = Mock(spec=Spec(), name="inst")
fails(m)
m = Mock(spec=len)
m(1, 2)
def f(a, b=2, *, c=3): pass
m = Mock(spec=f)
m(1, b=5)
m.assert_called_with(1, 5)
m.assert_called_with(a=1, b=5)
fails(m.assert_called_with, 1)
fails(m.assert_called_with, 1, 2, 3, 4)
m(1)
m.assert_has_calls([call(a=1, b=5), call(a=1)])
fails(m.assert_has_calls, [call(1, 2, 3, 4)])
print(dir(Mock(spec=["a", "b"]))[:2], "assert_called" in dir(Mock()), "_mock_name" in dir(Mock()))
um.FILTER_DIR = False
print("_mock_name" in dir(Mock()))
um.FILTER_DIR = True
w = Mock(wraps=[3, 1, 2])
w.append(5)
print(w.index(1), w.mock_calls, Mock(wraps=lambda x: x * 2)(4), Mock(wraps=len, return_value=9)("abc"))
parent = Mock()
child = Mock(name="own name")
parent.attach_mock(child, "kid")
child(1)
parent.other = Mock()
parent.other.x(2)
parent.ret = Mock(return_value=Mock(name="z"))
print(parent.mock_calls)
show(child)
named = Mock(name="named child")
parent.named = named
named(5)
print(parent.mock_calls)
print(sentinel.a is sentinel.a, sentinel.a, sentinel.a == sentinel.b, DEFAULT)
nc = NonCallableMock()
fails(nc)
show(nc.x); show(nc.x()); show(NonCallableMagicMock().y)
class Sub(Mock):
    def extra(self): return "extra"
s = Sub()
show(s.child); print(isinstance(s.child, Sub), s.extra(), isinstance(s(), Sub))
class MyChild(Mock):
    def _get_child_mock(self, **kw): return Mock(**kw)
show(type(MyChild().x).__mro__[1].__name__)

mm = MagicMock(name="mm")
show(mm.__str__() == str(mm) if False else True)
print(len(mm), bool(mm), int(mm), float(mm), list(mm), 5 in mm, mm == mm, mm == 5, mm != 5, hash(mm) == hash(mm), operator.index(mm))
for op in (lambda: mm < 1, lambda: mm >= 1, lambda: mm[1], lambda: mm + 1, lambda: 1 - mm, lambda: -mm, lambda: mm @ 2, lambda: next(mm), lambda: round(mm), lambda: divmod(mm, 2), lambda: abs(mm)):
    fails(op)
mm[3] = 4
del mm[3]
with mm as x: pass
show(x)
mm += 1
mm2 = MagicMock()
mm2.__getitem__.return_value = "item"
mm2.__len__.return_value = 7
mm2.__iter__.return_value = [1, 2]
mm2.__contains__.side_effect = lambda x: x > 3
mm2.__eq__.return_value = True
mm2.__lt__.return_value = True
mm2.__str__.return_value = "text"
mm2.__enter__.return_value = "ctx"
mm2.__bool__.return_value = False
mm2.__add__ = lambda self, other: ("add", other)
mm2.__call__
print(mm2[0], len(mm2), list(mm2), list(mm2), 4 in mm2, 2 in mm2, mm2 == 3, mm2 < 1, str(mm2), bool(mm2), mm2 + 5)
with mm2 as x: print(x)
mm2.__getitem__.assert_called_with(0)
print(mm2.mock_calls[:3])
k = Mock()
k.__len__ = lambda self: 9
k.__str__ = Mock(return_value="a str")
k.__getitem__ = Mock(return_value=3)
print(len(k), str(k), k["x"], k.__getitem__.call_args)
fails(setattr, k, "__getattr__", 1)
ms = MagicMock(spec=["__len__", "a"])
print(len(ms))
fails(lambda: ms[1])
fails(lambda: ms.b)
ml = MagicMock(spec=list)
print(len(ml), isinstance(ml, list))
fails(lambda: ml + 1)
mi = MagicMock(spec=int)
show(mi + 1)
del mm2.__len__
fails(len, mm2)
mm2.reset_mock(return_value=True, side_effect=True)
print(mm2.mock_calls)
p = PropertyMock(return_value=3)
class HasProp: pass
HasProp.x = p
h = HasProp()
print(h.x, h.x)
h.x = 5
print(p.mock_calls)
m = Mock()
type(m).foo = PropertyMock(return_value="prop")
print(m.foo)
m = Mock()
m.sub.x = 1
m.sub.meth.return_value = 2
seal(m)
print(m.sub.x, m.sub.meth())
fails(lambda: m.nope)
fails(lambda: m.sub.nope)
fails(m)
fails(setattr, m, "new", 1)
m = MagicMock(a=1)
seal(m)
print(m.a)
fails(lambda: m.b)
o = mock_open(read_data="line one\nline two\nlast")
with o("file", "w") as f:
    print(f.read(4), f.read(), repr(f.read()))
print(o.mock_calls)
f = o("again")
print(list(f), f.readline())
f = o("x")
print(f.readline(), f.readlines(), next(iter(o("y"))))
f.write("text")
f.write.assert_called_once_with("text")
f.read.return_value = "other"
print(f.read(), mock_open(read_data=b"\x01\n\x02")("b").readlines())
fails(lambda: f.nope)
# expect: <Mock id>
# expect: <Mock name='mock.a.b' id>
# expect: <Mock name='mock()' id>
# expect: <Mock name='mock().x().y' id>
# expect: <Mock name='n' id>
# expect: <Mock name='n.a' id>
# expect: 5 True 1 call(1, k=2) [call(1, k=2)] [call(1, k=2)] (1,) {'k': 2} (1,)
# expect: AssertionError: expected call not found.
# expect: Expected: mock(1)
# expect:   Actual: mock(1, k=2)
# expect: AssertionError: Expected 'mock' to not have been called. Called 1 times.
# expect: Calls: [call(1, k=2)].
# expect: AssertionError: mock(3) call not found
# expect: AssertionError: Expected 'mock' to have been called once. Called 2 times.
# expect: Calls: [call(1, k=2), call(2)].
# expect: AssertionError: Expected 'mock' to be called once. Called 2 times.
# expect: Calls: [call(1, k=2), call(2)].
# expect: AssertionError: Calls not found.
# expect: Expected: [call(2), call(1, k=2)]
# expect:   Actual: [call(1, k=2), call(2)]
# expect: AssertionError: 'mock' does not contain all of (call(9),) in its call list, found [call(1, k=2)] instead
# expect: AssertionError: Expected 'named' to have been called.
# expect: AssertionError: expected call not found.
# expect: Expected: named(1, a=2)
# expect:   Actual: not called.
# expect: AssertionError: Expected 'named' to have been called once. Called 0 times.
# expect: False 0 None [call()] 5
# expect: [call.method(1),
# expect:  call.method().other(x=2),
# expect:  call.attr.deep(3),
# expect:  call.method().other().last()] [call.method(1), call.attr.deep(3)] [call(1), call().other(x=2), call().other().last()] call(1) [call.deep(3)]
# expect: True
# expect: call.a.b()(2) a call call() call().x True False True False True False True True call.count(1) index
# expect: call.name(1, b=2) foo().bar True True True False <ANY> True
# expect: ValueError: v
# expect: ValueError: v
# expect: ValueError: v
# expect: ValueError: v
# expect: ValueError: 
# expect: ValueError: 
# expect: ValueError: 
# expect: ValueError: 
# expect: no error 1
# expect: no error 2
# expect: KeyError: 'k'
# expect: StopIteration: 
# expect: no error (1,)
# expect: no error (1,)
# expect: no error (1,)
# expect: no error (1,)
# expect: no error 'rv'
# expect: no error 'rv'
# expect: no error 'rv'
# expect: no error 'rv'
# expect: no error 7
# expect: StopIteration: 
# expect: StopIteration: 
# expect: StopIteration: 
# expect: True
# expect: 1 3
# expect: KeyError: 
# expect: 5
# expect: AttributeError: x
# expect: 6
# expect: AttributeError: 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
# expect: AttributeError: 'assertcalled' is not a valid assertion. Use a spec for the mock if 'assertcalled' is meant to be an attribute.
# expect: AttributeError: 'called_with' is not a valid assertion. Use a spec for the mock if 'called_with' is meant to be an attribute.
# expect: AttributeError: 'asert_called' is not a valid assertion. Use a spec for the mock if 'asert_called' is meant to be an attribute.
# expect: <Mock name='mock.assert_foo' id>
# expect: AttributeError: __len__
# expect: TypeError: object of type 'Mock' has no len()
# expect: no error <bound method NonCallableMock.__getattr__ of <Mock id>>
# expect: <Mock spec='Spec' id>
# expect: <Mock name='mock.attr' id>
# expect: True Spec
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: no error None
# expect: AttributeError: Mock object has no attribute '__len__'
# expect: <Mock spec_set='Spec' id>
# expect: <Mock name='mock.attr' id>
# expect: True Spec
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: AttributeError: Mock object has no attribute '__len__'
# expect: <Mock id>
# expect: <Mock name='mock.attr' id>
# expect: False Mock
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: no error None
# expect: AttributeError: Mock object has no attribute '__len__'
# expect: <Mock spec='Spec' id>
# expect: <Mock name='mock.attr' id>
# expect: True Spec
# expect: AttributeError: Mock object has no attribute 'nope'
# expect: no error None
# expect: AttributeError: Mock object has no attribute '__len__'
# expect: InvalidSpecError: Cannot spec a Mock object. [object=<Mock id>]
# expect: no error <Mock name='mock()' id>
# expect: no error <Mock name='inst()' id>
# expect: AssertionError: expected call not found.
# expect: Expected: mock(1)
# expect:   Actual: mock(1, b=5)
# expect: AssertionError: expected call not found.
# expect: Expected: mock(1, 2, 3, 4)
# expect:   Actual: mock(1, b=5) <- too many positional arguments
# expect: AssertionError: Error processing expected calls.
# expect: Errors: [TypeError('too many positional arguments')]
# expect: Expected: [call(1, 2, 3, 4)]
# expect:   Actual: [call(1, b=5), call(1)] <- too many positional arguments
# expect: ['a', 'assert_any_call'] True False
# expect: True
# expect: 1 [call.append(5), call.index(1)] 8 9
# expect: [call.kid(1), call.other.x(2)]
# expect: <Mock name='mock.kid' id>
# expect: [call.kid(1), call.other.x(2)]
# expect: True sentinel.a False sentinel.DEFAULT
# expect: TypeError: 'NonCallableMock' object is not callable
# expect: <Mock name='mock.x' id>
# expect: <Mock name='mock.x()' id>
# expect: <MagicMock name='mock.y' id>
# expect: <Sub name='mock.child' id>
# expect: True extra True
# expect: Mock
# expect: True
# expect: 0 True 1 1.0 [] False True False True True 1
# expect: TypeError: '<' not supported between instances of 'MagicMock' and 'int'
# expect: TypeError: '>=' not supported between instances of 'MagicMock' and 'int'
# expect: no error <MagicMock name='mm.__getitem__()' id>
# expect: no error <MagicMock name='mm.__add__()' id>
# expect: no error <MagicMock name='mm.__rsub__()' id>
# expect: no error <MagicMock name='mm.__neg__()' id>
# expect: no error <MagicMock name='mm.__matmul__()' id>
# expect: no error <MagicMock name='mm.__next__()' id>
# expect: no error <MagicMock name='mm.__round__()' id>
# expect: no error <MagicMock name='mm.__divmod__()' id>
# expect: no error <MagicMock name='mm.__abs__()' id>
# expect: <MagicMock name='mm.__enter__()' id>
# expect: item 7 [1, 2] [1, 2] True False True True text False ('add', 5)
# expect: ctx
# expect: [call.__getitem__(0), call.__len__(), call.__iter__()]
# expect: 9 a str 3 call('x')
# expect: AttributeError: Attempting to set unsupported magic method '__getattr__'.
# expect: 0
# expect: TypeError: 'MagicMock' object is not subscriptable
# expect: AttributeError: Mock object has no attribute 'b'
# expect: 0 True
# expect: no error <MagicMock name='mock.__add__()' id>
# expect: <MagicMock name='mock.__add__()' id>
# expect: TypeError: object of type 'MagicMock' has no len()
# expect: []
# expect: 3 3
# expect: [call(), call(), call(5)]
# expect: prop
# expect: 1 2
# expect: AttributeError: mock.nope
# expect: AttributeError: mock.sub.nope
# expect: AttributeError: mock.return_value
# expect: AttributeError: Cannot set mock.new
# expect: 1
# expect: AttributeError: mock.b
# expect: line  one
# expect: line two
# expect: last ''
# expect: [call('file', 'w'),
# expect:  call().__enter__(),
# expect:  call().read(4),
# expect:  call().read(),
# expect:  call().read(),
# expect:  call().__exit__(None, None, None),
# expect:  call().close()]
# expect: ['line one\n', 'line two\n', 'last'] 
# expect: line one
# expect:  ['line two\n', 'last'] line one
# expect:
# expect: other [b'\x01\n', b'\x02']
# expect: AttributeError: Mock object has no attribute 'nope'
