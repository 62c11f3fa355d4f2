print(type(1), type("s"), type([]), type({}), type(()), type(None), type(1.5), type(True), type(len), type(lambda x: x), type(set()), type(range(3)), type(b""), type(type))
# expect: <class 'int'> <class 'str'> <class 'list'> <class 'dict'> <class 'tuple'> <class 'NoneType'> <class 'float'> <class 'bool'> <class 'builtin_function_or_method'> <class 'function'> <class 'set'> <class 'range'> <class 'bytes'> <class 'type'>
print(type(1) == "int", type([]) == type([1]), type(1) is int, {int: "found"}[type(1)], type(1) in [int], type(type(1)), type(1) != str)
# expect: False True True found True <class 'type'> True
def f(): pass
print(type(f), type("a".upper), type({}.keys()), "%s" % type(1), str(type(1.0)), type([]).__name__)
# expect: <class 'function'> <class 'builtin_function_or_method'> <class 'dict_keys'> <class 'int'> <class 'float'> list
