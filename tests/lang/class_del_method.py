class D:
    def __del__(self):
        pass
    def value(self): return "usable"

# __del__ is accepted; when it runs is not promised.
print(D().value(), hasattr(D, "__del__"))  # expect: usable True
x = D()
x.__del__()
print(x.value())  # expect: usable
class Inherit(D):
    def __del__(self):
        super().__del__()
y = Inherit()
del y
print("after del")  # expect: after del
