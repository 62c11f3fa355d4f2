class Acc:
    def __init__(self):
        self.log = []
    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self
    def __isub__(self, other):
        return "replaced"
    def __imul__(self, other):
        return NotImplemented
    def __mul__(self, other):
        return ("mul", other)

a = b = Acc()
a += 1
a += "two"
print(a is b, a.log)  # expect: True [('iadd', 1), ('iadd', 'two')]
a -= 1
print(a)  # expect: replaced
b *= 3
print(b)  # expect: ('mul', 3)

class OnlyAdd:
    def __add__(self, other):
        return f"add {other}"

c = OnlyAdd()
c += 5
print(c)  # expect: add 5
