class S(str):
    def shout(self): return S(self.upper() + "!")
s = S("abc")
print(s.shout(), type(s.shout()).__name__, type(s.upper()).__name__, type(s[0:2]).__name__, {s: 1}["abc"])
# expect: ABC! S str str 1

class I(int):
    def __repr__(self): return f"I({int(self)})"
i = I(5)
print(i, repr(i), i + 1, [i], i == 5, hash(i) == hash(5), f"{i:03d}", "%d" % i)
# expect: I(5) I(5) 6 [I(5)] True True 005 5

class F(float):
    def __str__(self): return "float!"
f = F(1.5)
print(f, repr(f), f + 1, f"{f:.2f}", round(f, 1))  # expect: float! 1.5 2.5 1.50 1.5

class T(tuple):
    def __repr__(self): return "T" + super().__repr__()
print(T([1, 2]), T() == (), T([1]) + (2,))  # expect: T(1, 2) True (1, 2)

class E(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise E(5)
except E as e:
    print(e, e.code, e.args, repr(e))  # expect: code 5 5 ('code 5',) E('code 5')

class Set(set):
    def __contains__(self, x): return True
print(5 in Set(), Set([1]) | {1}, type(Set([1]) | {1}).__name__)  # expect: True {1} set
class B(bytes): pass
print(B(b"ab"), B(b"ab") == b"ab", bytearray(B(b"x")))  # expect: b'ab' True bytearray(b'x')
