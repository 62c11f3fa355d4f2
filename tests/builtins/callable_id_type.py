class C:
    def __call__(self): pass
    def m(self): pass
print(callable(len), callable(C), callable(C()), callable(C().m), callable(lambda: 0), callable(5), callable("s"), callable(None), callable(print), callable(type), callable([].append), callable(staticmethod(len)))
# expect: True True True True True False False False True True True True
a = []
print(id(a) == id(a), id(a) == id([]) and False, isinstance(id(a), int), id(None) == id(None))
# expect: True False True True
print(type(5), type("s"), type(None), type([]), type(len), type(lambda: 0), type(C), type(C()), type(C().m), type(...), type(type), type(NotImplemented), type(range(1)), type({}.keys()), type(iter([])), type(x for x in []), type(b""), type(C.m), type([].append), type(str.upper), type(1.5), type(True), type(()), type({1}), type(frozenset()), type(slice(1)), type(property()), type(super(C, C())), type(Exception()), type(object()))
# expect: <class 'int'> <class 'str'> <class 'NoneType'> <class 'list'> <class 'builtin_function_or_method'> <class 'function'> <class 'type'> <class '__main__.C'> <class 'method'> <class 'ellipsis'> <class 'type'> <class 'NotImplementedType'> <class 'range'> <class 'dict_keys'> <class 'list_iterator'> <class 'generator'> <class 'bytes'> <class 'function'> <class 'builtin_function_or_method'> <class 'method_descriptor'> <class 'float'> <class 'bool'> <class 'tuple'> <class 'set'> <class 'frozenset'> <class 'slice'> <class 'property'> <class 'super'> <class 'Exception'> <class 'object'>
print(type(5) is int, type(True) is bool, type(5) == int, type(5) != float, type(type(5)) is type, isinstance(int, type), type(5)("7"), type([])("ab"))
# expect: True True True True True True 7 ['a', 'b']
for f in (lambda: callable(), lambda: id(), lambda: callable(1, 2), lambda: type(1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: callable() takes exactly one argument (0 given)
# expect: id() takes exactly one argument (0 given)
# expect: callable() takes exactly one argument (2 given)
# expect: type() takes 1 or 3 arguments
print(int.__name__, int.__module__, int.__qualname__, C.__module__, type.__name__, len.__name__, len.__module__, int.__class__, repr(C.__class__), str.join.__name__, [].append.__name__, [].append.__self__)
# expect: int builtins int __main__ type len builtins <class 'type'> <class 'type'> join append []
