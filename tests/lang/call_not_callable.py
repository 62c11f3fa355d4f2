class C: pass

def attempt(call):
    try:
        call()
    except TypeError as e:
        print(e)

attempt(lambda: 5())  # expect: 'int' object is not callable
attempt(lambda: None())  # expect: 'NoneType' object is not callable
attempt(lambda: "abc"())  # expect: 'str' object is not callable
attempt(lambda: [1, 2](0))  # expect: 'list' object is not callable
attempt(lambda: {}())  # expect: 'dict' object is not callable
attempt(lambda: C()())  # expect: 'C' object is not callable
attempt(lambda: (1.5)(1))  # expect: 'float' object is not callable
attempt(lambda: ...())  # expect: 'ellipsis' object is not callable
attempt(lambda: (x for x in [])())  # expect: 'generator' object is not callable
attempt(lambda: NotImplemented())  # expect: 'NotImplementedType' object is not callable
attempt(lambda: C().__dict__())  # expect: 'dict' object is not callable
