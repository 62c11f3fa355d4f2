# Iterator, Generator, Coroutine: mixin methods.
from collections.abc import Iterator, Generator, Coroutine, Iterable, Sized, Reversible

class Countdown(Iterator):
    def __init__(self, n):
        self.n = n
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n
c = Countdown(3)
print(iter(c) is c, list(c), isinstance(c, Iterable))  # expect: True [2, 1, 0] True
class G(Generator):
    def __init__(self):
        self.sent = []
    def send(self, x):
        self.sent.append(x)
        if len(self.sent) > 3:
            raise StopIteration
        return len(self.sent)
    def throw(self, typ, val=None, tb=None):
        raise typ
g = G()
print(next(g), g.send("x"), list(g), g.sent, g.close())  # expect: 1 2 [3] [None, 'x', None, None] None
class Stubborn(G):
    def throw(self, typ, val=None, tb=None):
        return 1
try:
    Stubborn().close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit
class Incomplete(Generator):
    def send(self, x):
        pass
try:
    Incomplete()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class Incomplete without an implementation for abstract method 'throw'
class Super(Iterator):
    def __next__(self):
        return super().__next__()
print(list(Super()))  # expect: []
class Multi(Sized, Reversible):
    def __len__(self):
        return super().__len__()
    def __iter__(self):
        return iter("ab")
    def __reversed__(self):
        return iter("ba")
print(len(Multi()), list(reversed(Multi())))  # expect: 0 ['b', 'a']
