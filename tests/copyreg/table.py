# copyreg: functions for types, constructors, extension codes, and object's own reduction.
import copyreg
import pickle


class C:
    def __init__(self, a):
        self.a = a


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def pickle_c(c):
    print("pickling a C instance...")
    return C, (c.a,)


copyreg.pickle(C, pickle_c)
print(pickle.loads(pickle.dumps(C(1))).a)
del copyreg.dispatch_table[C]
attempt(copyreg.pickle, C, 5)
attempt(copyreg.pickle, C, pickle_c, 5)
attempt(copyreg.constructor, 5)
attempt(copyreg.constructor, int)
copyreg.add_extension("builtins", "range", 200)
copyreg.add_extension("builtins", "range", 200)
copyreg.add_extension("builtins", "set", 300)
copyreg.add_extension("builtins", "frozenset", 70000)
print(pickle.dumps([range, set, frozenset], 2), pickle.loads(pickle.dumps([range, set, frozenset], 2)))
print(pickle.dumps(range, 1))
attempt(copyreg.add_extension, "builtins", "range", 201)
attempt(copyreg.add_extension, "builtins", "map", 200)
attempt(copyreg.add_extension, "builtins", "map", 0)
attempt(copyreg.remove_extension, "builtins", "map", 1)
for name, code in (("range", 200), ("set", 300), ("frozenset", 70000)):
    copyreg.remove_extension("builtins", name, code)
copyreg.clear_extension_cache()
attempt(pickle.loads, b"\x82\xc8.")


class D:
    pass


class S:
    __slots__ = ("a", "b")


d, s = D(), S()
d.x = 1
s.a = 2
for v in (d, s, D(), 5, [1], {1: 2}, "s", object()):
    for protocol in (0, 2):
        try:
            r = v.__reduce_ex__(protocol)
            print(type(v).__name__, protocol, r[0].__name__, r[1:3])
        except TypeError as e:
            print(type(v).__name__, protocol, e)
print(d.__getstate__(), s.__getstate__(), object().__getstate__(), (5).__getstate__())
print({1}.__reduce_ex__(4), bytearray(b"a").__reduce_ex__(2), bytearray(b"a").__reduce_ex__(4), slice(1).__reduce__(), len.__reduce__(), ValueError(1).__reduce__())


class Base:
    def __reduce_ex__(self, protocol):
        return super().__reduce_ex__(protocol)

    def __getstate__(self):
        return super().__getstate__()


b = Base()
b.k = [1]
print(pickle.loads(pickle.dumps(b)).k, pickle.loads(pickle.dumps(b, 0)).k)
print(copyreg.__newobj__(tuple, (1, 2)), copyreg.__newobj_ex__(int, ("11",), {"base": 2}), copyreg._reconstructor(list, list, [1]), copyreg.__all__)
# expect: pickling a C instance...
# expect: 1
# expect: TypeError: reduction functions must be callable
# expect: TypeError: constructors must be callable
# expect: TypeError: constructors must be callable
# expect: None
# expect: b'\x80\x02]q\x00(\x82\xc8\x83,\x01\x84p\x11\x01\x00e.' [<class 'range'>, <class 'set'>, <class 'frozenset'>]
# expect: b'c__builtin__\nxrange\nq\x00.'
# expect: ValueError: key ('builtins', 'range') is already registered with code 200
# expect: ValueError: code 200 is already in use for key ('builtins', 'range')
# expect: ValueError: code out of range
# expect: ValueError: key ('builtins', 'map') is not registered with code 1
# expect: ValueError: unregistered extension code 200
# expect: D 0 _reconstructor ((<class '__main__.D'>, <class 'object'>, None), {'x': 1})
# expect: D 2 __newobj__ ((<class '__main__.D'>,), {'x': 1})
# expect: S 0 a class that defines __slots__ without defining __getstate__ cannot be pickled
# expect: S 2 __newobj__ ((<class '__main__.S'>,), (None, {'a': 2}))
# expect: D 0 _reconstructor ((<class '__main__.D'>, <class 'object'>, None),)
# expect: D 2 __newobj__ ((<class '__main__.D'>,), None)
# expect: int 0 cannot pickle 'int' object
# expect: int 2 __newobj__ ((<class 'int'>, 5), None)
# expect: list 0 cannot pickle 'list' object
# expect: list 2 __newobj__ ((<class 'list'>,), None)
# expect: dict 0 cannot pickle 'dict' object
# expect: dict 2 __newobj__ ((<class 'dict'>,), None)
# expect: str 0 cannot pickle 'str' object
# expect: str 2 __newobj__ ((<class 'str'>, 's'), None)
# expect: object 0 _reconstructor ((<class 'object'>, <class 'object'>, None),)
# expect: object 2 __newobj__ ((<class 'object'>,), None)
# expect: {'x': 1} (None, {'a': 2}) None None
# expect: (<class 'set'>, ([1],), None) (<class 'bytearray'>, ('a', 'latin-1'), None) (<class 'bytearray'>, (b'a',), None) (<class 'slice'>, (None, 1, None)) len (<class 'ValueError'>, (1,))
# expect: [1] [1]
# expect: (1, 2) 3 [1] ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']
