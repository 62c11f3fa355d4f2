from functools import cached_property

class Data:
    def __init__(self, items):
        self.items = items
    @cached_property
    def total(self):
        "The sum."
        print("computing")
        return sum(self.items)

d = Data([1, 2, 3])
print(d.total, d.total)
# expect: computing
# expect: 6 6
d.items.append(10)
print(d.total, d.__dict__["total"], Data.total.__doc__)  # expect: 6 6 The sum.
del d.total
print(d.total)
# expect: computing
# expect: 16
d.total = 5
print(d.total, type(Data.total).__name__)  # expect: 5 cached_property
class Sub(Data):
    @cached_property
    def total(self):
        return super().total * 2
print(Sub([4]).total)
# expect: computing
# expect: 8
