print(hex(255), hex(-255), hex(0), hex(2 ** 70), oct(8), oct(-8), oct(0), bin(5), bin(-5), bin(0), bin(True))
# expect: 0xff -0xff 0x0 0x400000000000000000 0o10 -0o10 0o0 0b101 -0b101 0b0 0b1
class I:
    def __index__(self): return 10
print(hex(I()), oct(I()), bin(I()))  # expect: 0xa 0o12 0b1010
for f in (hex, oct, bin):
    for bad in (1.5, "5", None):
        try:
            f(bad)
        except TypeError as e:
            print(f.__name__, e)
# expect: hex 'float' object cannot be interpreted as an integer
# expect: hex 'str' object cannot be interpreted as an integer
# expect: hex 'NoneType' object cannot be interpreted as an integer
# expect: oct 'float' object cannot be interpreted as an integer
# expect: oct 'str' object cannot be interpreted as an integer
# expect: oct 'NoneType' object cannot be interpreted as an integer
# expect: bin 'float' object cannot be interpreted as an integer
# expect: bin 'str' object cannot be interpreted as an integer
# expect: bin 'NoneType' object cannot be interpreted as an integer
