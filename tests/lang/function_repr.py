def f(): pass

class C:
    def m(self): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass

def without_address(x):
    text = repr(x)
    return text[:text.find(" at 0")] + ">" if " at 0" in text else text

print(without_address(f))  # expect: <function f>
print(without_address(lambda: 0))  # expect: <function <lambda>>
print(without_address(C.m))  # expect: <function C.m>
print(without_address(C().m))  # expect: <bound method C.m of <__main__.C object>
print(without_address(C.sm))  # expect: <function C.sm>
print(without_address(C.cm))  # expect: <bound method C.cm of <class '__main__.C'>>
print(without_address(C()))  # expect: <__main__.C object>
print(repr(len), repr(print))  # expect: <built-in function len> <built-in function print>
print(without_address([].append))  # expect: <built-in method append of list object>
print(without_address((x for x in [])))  # expect: <generator object <genexpr>>
print(repr(str.upper), repr(int.__add__))
# expect: <method 'upper' of 'str' objects> <slot wrapper '__add__' of 'int' objects>
print(repr(C), repr(type), repr(int))  # expect: <class '__main__.C'> <class 'type'> <class 'int'>
def outer():
    def inner(): pass
    return inner
print(without_address(outer()))  # expect: <function outer.<locals>.inner>
