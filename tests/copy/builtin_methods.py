# Methods of built-in objects are their own copies, and copyreg's table is asked.
import copy
import copyreg

f = [1].append
print(copy.copy(f) is f, copy.deepcopy(f) is f, copy.deepcopy([len])[0] is len)


class C:
    def __init__(self, n):
        self.n = n


copyreg.pickle(C, lambda c: (C, (c.n + 1,)))
print(copy.copy(C(1)).n, copy.deepcopy(C(2)).n)
# expect: True True True
# expect: 2 3
