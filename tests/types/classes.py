import types
from types import *

def f(): pass
class C:
    __slots__ = ("s",)
    def m(self): pass
print(type(f) is FunctionType is LambdaType, type(f.__code__) is CodeType, type(C.__dict__) is MappingProxyType, type(C().m) is MethodType)
# expect: True True True True
print(type(len) is BuiltinFunctionType is BuiltinMethodType, type([].append) is BuiltinFunctionType, type(str.join) is MethodDescriptorType)
# expect: True True True
print(type(object.__init__) is WrapperDescriptorType, type("".__str__) is MethodWrapperType, type(C.s) is MemberDescriptorType)
# expect: True True True
print(GenericAlias(list, (int,)), type(int | str) is UnionType, NoneType, EllipsisType, NotImplementedType, CapsuleType)
# expect: list[int] True <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'PyCapsule'>
print(ModuleType, ModuleType("m", "doc").__doc__, MappingProxyType({1: 2}), SimpleNamespace(a=1), CellType)
# expect: <class 'module'> doc {1: 2} namespace(a=1) <class 'cell'>
print(MethodType(lambda self, x: (self, x), 1)(2), GeneratorType, CoroutineType, AsyncGeneratorType)
# expect: (1, 2) <class 'generator'> <class 'coroutine'> <class 'async_generator'>
print(TracebackType, FrameType, GetSetDescriptorType)  # expect: <class 'traceback'> <class 'frame'> <class 'getset_descriptor'>

class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"prepared": True}
    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
D = new_class("D", (int,), {"metaclass": Meta, "x": 1}, lambda ns: ns.update(y=2))  # expect: prepare D (<class 'int'>,) {'x': 1}
print(D, D.prepared, D.y, D(5), type(D).__name__)  # expect: <class '__main__.D'> True 2 5 Meta
print(new_class("E").__mro__ if False else new_class("E").__bases__)  # expect: (<class 'object'>,)
print(prepare_class("P", (D,), {"k": 1}))
# expect: prepare P (<class '__main__.D'>,) {'k': 1}
# expect: (<class '__main__.Meta'>, {'prepared': True}, {'k': 1})
class Other(type): pass
try:
    prepare_class("X", (D, Other("O", (), {})))
except TypeError as e:
    print(e)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class Entries:
    def __init__(self, r): self.r = r
    def __mro_entries__(self, bases): return self.r
a = Entries((int, str))
print(resolve_bases((a, dict)), resolve_bases((int,)))  # expect: (<class 'int'>, <class 'str'>, <class 'dict'>) (<class 'int'>,)
try:
    resolve_bases((Entries([]),))
except TypeError as e:
    print(e)  # expect: __mro_entries__ must return a tuple
class G(list[int]): pass
print(get_original_bases(G), get_original_bases(int), new_class("N", (list[int],)).__orig_bases__)
# expect: (list[int],) (<class 'object'>,) (list[int],)
try:
    get_original_bases(5)
except TypeError as e:
    print(e)  # expect: Expected an instance of type, not 'int'

class M2(type):
    def __getattr__(cls, name):
        return "meta " + name
class V(metaclass=M2):
    def __init__(self): self._v = 1
    @DynamicClassAttribute
    def v(self):
        "doc v"
        return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): self._v = None
o = V()
o.v = 5
print(o.v, V.v)  # expect: 5 meta v
del o.v
print(o.v, V.__dict__["v"].__doc__)  # expect: None doc v
class R:
    ro = DynamicClassAttribute(lambda self: 1)
for g in (lambda: setattr(R(), "ro", 1), lambda: delattr(R(), "ro"), lambda: R.ro):
    try:
        g()
    except AttributeError as e:
        print("AttributeError", e)
# expect: AttributeError can't set attribute
# expect: AttributeError can't delete attribute
# expect: AttributeError 

@coroutine
def old():
    x = yield 1
    return x * 2
async def new():
    return await old()
c = new()
print(c.send(None))  # expect: 1
try:
    c.send(21)
except StopIteration as e:
    print(e.value)  # expect: 42
try:
    coroutine(5)
except TypeError as e:
    print(e)  # expect: types.coroutine() expects a callable
print(sorted(types.__all__))
# expect: ['AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CapsuleType', 'CellType', 'ClassMethodDescriptorType', 'CodeType', 'CoroutineType', 'DynamicClassAttribute', 'EllipsisType', 'FrameType', 'FunctionType', 'GeneratorType', 'GenericAlias', 'GetSetDescriptorType', 'LambdaType', 'MappingProxyType', 'MemberDescriptorType', 'MethodDescriptorType', 'MethodType', 'MethodWrapperType', 'ModuleType', 'NoneType', 'NotImplementedType', 'SimpleNamespace', 'TracebackType', 'UnionType', 'WrapperDescriptorType', 'coroutine', 'get_original_bases', 'new_class', 'prepare_class', 'resolve_bases']
