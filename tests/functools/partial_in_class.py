# partial as a class attribute is not bound; partialmethod is.
from functools import partial, partialmethod

class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state, note=None):
        self.alive = state
        return self.alive, note
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="dead")
    nested = partialmethod(set_dead, note="nested")
    def show(*args, **kw):
        return len(args), kw
    shown = partialmethod(show, 1, a=2)
    static = partialmethod(staticmethod(lambda *a: a), 5)
    cls = partialmethod(classmethod(lambda c, *a: (c.__name__, a)), 6)
    double = partial(lambda x: x * 2)

c = Cell()
print(c.set_alive(), c.set_dead(), c.alive, c.nested(), c.shown(3, b=4), c.static(7), c.cls(8), Cell.cls(9))
# expect: (True, None) (False, 'dead') False (False, 'nested') (3, {'a': 2, 'b': 4}) (5, 7) ('Cell', (6, 8)) ('Cell', (6, 9))
print(c.double(4), Cell.set_alive(c), Cell.static(1))  # expect: 8 (True, None) (5, 1)
print(Cell.__dict__["set_alive"].args, Cell.__dict__["set_dead"].keywords, Cell.__dict__["nested"].keywords)
# expect: (True,) {'note': 'dead'} {'note': 'nested'}
try:
    partialmethod(5)
except TypeError as e:
    print(e)  # expect: 5 is not callable or a descriptor
try:
    Cell.set_alive()
except TypeError as e:
    print("TypeError")  # expect: TypeError
