# Many instances of classes of several shapes, some with more fields than usual.
from dataclasses import dataclass, field, make_dataclass

@dataclass
class P:
    x: int
    y: int
    z: int = 3

total = 0
for i in range(2000):
    p = P(i, y=i)
    total += p.x + p.y + p.z
print(total)  # expect: 4004000
Big = make_dataclass("Big", [("f%d" % i, int, i) for i in range(30)])
b = Big(100, f29=7)
print(b.f0, b.f1, b.f29, b == Big(100, f29=7), len(repr(b)))  # expect: 100 1 7 True 224

class Guard:
    log = []
    def __setattr__(self, name, value):
        self.log.append(name)
        super().__setattr__(name, value)
@dataclass
class G(Guard):
    a: int
    b: int = 2
print(G(1), Guard.log)  # expect: G(a=1, b=2) ['a', 'b']

@dataclass
class Sub(P):
    w: list = field(default_factory=list)
    def __post_init__(self):
        self.w.append(self.x)
print(Sub(1, 2), Sub(1, 2).w is Sub(1, 2).w)  # expect: Sub(x=1, y=2, z=3, w=[1]) False
