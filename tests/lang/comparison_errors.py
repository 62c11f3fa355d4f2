def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(e)

attempt(lambda: 1 < "a")  # expect: '<' not supported between instances of 'int' and 'str'
attempt(lambda: "a" >= 1)  # expect: '>=' not supported between instances of 'str' and 'int'
attempt(lambda: None < None)  # expect: '<' not supported between instances of 'NoneType' and 'NoneType'
attempt(lambda: [] > {})  # expect: '>' not supported between instances of 'list' and 'dict'
attempt(lambda: {} < {})  # expect: '<' not supported between instances of 'dict' and 'dict'
attempt(lambda: [1, "a"] < [1, 2])  # expect: '<' not supported between instances of 'str' and 'int'
attempt(lambda: (1, None) <= (1, 2))  # expect: '<=' not supported between instances of 'NoneType' and 'int'
attempt(lambda: object() < object())  # expect: '<' not supported between instances of 'object' and 'object'
attempt(lambda: 1 in 5)  # expect: argument of type 'int' is not iterable
attempt(lambda: 1 in "123")  # expect: 'in <string>' requires string as left operand, not int
attempt(lambda: "1" in 123)  # expect: argument of type 'int' is not iterable
attempt(lambda: [] in {1: 2})  # expect: unhashable type: 'list'
attempt(lambda: {1} < [1])  # expect: '<' not supported between instances of 'set' and 'list'
attempt(lambda: b"a" < "a")  # expect: '<' not supported between instances of 'bytes' and 'str'
attempt(lambda: "a" in b"abc")  # expect: a bytes-like object is required, not 'str'
attempt(lambda: len < len)
# expect: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
attempt(lambda: int < str)  # expect: '<' not supported between instances of 'type' and 'type'
attempt(lambda: 300 in b"abc")  # expect: byte must be in range(0, 256)
