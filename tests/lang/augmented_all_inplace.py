class All:
    def __iadd__(self, o): print("+="); return self
    def __isub__(self, o): print("-="); return self
    def __imul__(self, o): print("*="); return self
    def __imatmul__(self, o): print("@="); return self
    def __itruediv__(self, o): print("/="); return self
    def __ifloordiv__(self, o): print("//="); return self
    def __imod__(self, o): print("%="); return self
    def __ipow__(self, o): print("**="); return self
    def __ilshift__(self, o): print("<<="); return self
    def __irshift__(self, o): print(">>="); return self
    def __iand__(self, o): print("&="); return self
    def __ixor__(self, o): print("^="); return self
    def __ior__(self, o): print("|="); return self

x = All()
x += 1  # expect: +=
x -= 1  # expect: -=
x *= 1  # expect: *=
x @= 1  # expect: @=
x /= 1  # expect: /=
x //= 1  # expect: //=
x %= 1  # expect: %=
x **= 1  # expect: **=
x <<= 1  # expect: <<=
x >>= 1  # expect: >>=
x &= 1  # expect: &=
x ^= 1  # expect: ^=
x |= 1  # expect: |=
print(type(x).__name__)  # expect: All
