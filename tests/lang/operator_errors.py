def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)

attempt(lambda: 1 + "a")  # expect: unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: "a" + 1)  # expect: can only concatenate str (not "int") to str
attempt(lambda: [] + ())  # expect: can only concatenate list (not "tuple") to list
attempt(lambda: () + [])  # expect: can only concatenate tuple (not "list") to tuple
attempt(lambda: b"" + "")  # expect: can't concat str to bytes
attempt(lambda: None + 1)  # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
attempt(lambda: 1 - "a")  # expect: unsupported operand type(s) for -: 'int' and 'str'
attempt(lambda: "a" * "b")  # expect: can't multiply sequence by non-int of type 'str'
attempt(lambda: "a" * 1.5)  # expect: can't multiply sequence by non-int of type 'float'
attempt(lambda: [] * [])  # expect: can't multiply sequence by non-int of type 'list'
attempt(lambda: 1 / "a")  # expect: unsupported operand type(s) for /: 'int' and 'str'
attempt(lambda: 1 // None)  # expect: unsupported operand type(s) for //: 'int' and 'NoneType'
attempt(lambda: [] % 2)  # expect: unsupported operand type(s) for %: 'list' and 'int'
attempt(lambda: 2 ** "a")  # expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
attempt(lambda: 1 @ 2)  # expect: unsupported operand type(s) for @: 'int' and 'int'
attempt(lambda: 1 << 1.0)  # expect: unsupported operand type(s) for <<: 'int' and 'float'
attempt(lambda: 1 >> "a")  # expect: unsupported operand type(s) for >>: 'int' and 'str'
attempt(lambda: 1.0 & 1)  # expect: unsupported operand type(s) for &: 'float' and 'int'
attempt(lambda: 1 | None)  # expect: unsupported operand type(s) for |: 'int' and 'NoneType'
attempt(lambda: "a" ^ 1)  # expect: unsupported operand type(s) for ^: 'str' and 'int'
attempt(lambda: {} + {})  # expect: unsupported operand type(s) for +: 'dict' and 'dict'
attempt(lambda: {1} + {2})  # expect: unsupported operand type(s) for +: 'set' and 'set'
attempt(lambda: {} | [])  # expect: unsupported operand type(s) for |: 'dict' and 'list'
attempt(lambda: -"a")  # expect: bad operand type for unary -: 'str'
attempt(lambda: +[])  # expect: bad operand type for unary +: 'list'
attempt(lambda: ~1.5)  # expect: bad operand type for unary ~: 'float'
attempt(lambda: -None)  # expect: bad operand type for unary -: 'NoneType'
attempt(lambda: len + len)
# expect: unsupported operand type(s) for +: 'builtin_function_or_method' and 'builtin_function_or_method'
attempt(lambda: int + 1)  # expect: unsupported operand type(s) for +: 'type' and 'int'
attempt(lambda: object() + 1)  # expect: unsupported operand type(s) for +: 'object' and 'int'
attempt(lambda: divmod(1, "a"))  # expect: unsupported operand type(s) for divmod(): 'int' and 'str'
attempt(lambda: pow(2, 3, "a"))  # expect: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
