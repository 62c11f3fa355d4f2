from enum import *
import enum

class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W
    NONE = 0
print(list(Perm), len(Perm), Perm.R | Perm.X, repr(Perm.R | Perm.W), repr(Perm.R | Perm.X), ~Perm.R, Perm.R & Perm.W, repr(Perm(0)), Perm(7))
# expect: [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] 3 Perm.R|X <Perm.RW: 6> <Perm.R|X: 5> Perm.W|X Perm.NONE <Perm.NONE: 0> Perm.R|W|X
print(list(Perm.RW), len(Perm.RW), Perm.R in Perm.RW, Perm.RW in Perm.R, bool(Perm.NONE), bool(Perm.R), Perm.R ^ Perm.RW, Perm.RW.value, Perm(6) is Perm.RW)
# expect: [<Perm.R: 4>, <Perm.W: 2>] 2 True False False True Perm.W 6 True
print(Perm.__members__, (Perm.R | Perm.X).name, Perm, 3 in Perm, 8 in Perm, Perm(-1), Perm(-5))
# expect: {'R': <Perm.R: 4>, 'W': <Perm.W: 2>, 'X': <Perm.X: 1>, 'RW': <Perm.RW: 6>, 'NONE': <Perm.NONE: 0>} R|X <flag 'Perm'> True False Perm.R|W|X Perm.W|X
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: Perm(8), lambda: Perm.R | 1, lambda: 1 in Perm.R, lambda: Perm("x"), lambda: "x" in Perm, lambda: Perm.R < Perm.W):
    attempt(f)
# expect: ValueError <flag 'Perm'> invalid value 8
# expect:     given 0b0 1000
# expect:   allowed 0b0 0111
# expect: TypeError unsupported operand type(s) for |: 'Perm' and 'int'
# expect: TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
# expect: ValueError 'x' is not a valid Perm
# expect: False
# expect: TypeError '<' not supported between instances of 'Perm' and 'Perm'
class A(Flag):
    ONE = auto()
    TWO = auto()
    FOUR = auto()
    THREE = 3
    EIGHT = auto()
print(list(A), A.THREE, repr(A.ONE | A.FOUR), repr(~A.ONE), repr(~A.THREE), A.ONE | A.TWO is A.THREE)
# expect: [<A.ONE: 1>, <A.TWO: 2>, <A.FOUR: 4>, <A.EIGHT: 8>] A.THREE <A.ONE|FOUR: 5> <A.TWO|FOUR|EIGHT: 14> <A.FOUR|EIGHT: 12> True
class IP(IntFlag):
    R = 4
    W = 2
print(IP.R, repr(IP.R), IP.R | 8, repr(IP.R | 8), repr(IP(0)), repr(~IP.R), IP.R + 1, repr(IP.R | IP.W), IP(-1), repr(IP(-3)), isinstance(IP.R, int), 1 | IP.R)
# expect: 4 <IP.R: 4> 12 <IP.R|8: 12> <IP: 0> <IP.W|1: 3> 5 <IP.R|W: 6> 7 <IP.R|1: 5> True 5
print(f"{IP.R} {IP.R:>5} {IP.R!r}", "%d" % IP.R, IP.R == 4, hash(IP.R) == hash(4), [IP.R, IP.W], list(IP.R | IP.W), repr(IP.R & 12), repr(IP.R ^ 1))
# expect: 4     4 <IP.R: 4> 4 True True [<IP.R: 4>, <IP.W: 2>] [<IP.R: 4>, <IP.W: 2>] <IP.R: 4> <IP.R|1: 5>
class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2
class Eject(IntFlag, boundary=EJECT):
    A = 1
    B = 2
class Keep(Flag, boundary=KEEP):
    A = 1
    B = 2
for c in (Conform, Eject, Keep):
    attempt(lambda: c(5))
    attempt(lambda: c(-2))
    attempt(lambda: c(16))
    attempt(lambda: ~c(1))
# expect: <Conform.A: 1>
# expect: <Conform.B: 2>
# expect: <Conform: 0>
# expect: <Conform.B: 2>
# expect: 5
# expect: <Eject.B: 2>
# expect: 16
# expect: <Eject.B: 2>
# expect: <Keep.A|4: 5>
# expect: <Keep.B: 2>
# expect: <Keep: 16>
# expect: <Keep.B: 2>
print(FlagBoundary, list(FlagBoundary), STRICT, Conform._boundary_)
# expect: <enum 'FlagBoundary'> [<FlagBoundary.STRICT: 'strict'>, <FlagBoundary.CONFORM: 'conform'>, <FlagBoundary.EJECT: 'eject'>, <FlagBoundary.KEEP: 'keep'>] strict conform
class Order(Flag):
    C = 4
    A = 1
    B = 2
print(list(Order), list(Order(7)), Order(7))
# expect: [<Order.C: 4>, <Order.A: 1>, <Order.B: 2>] [<Order.C: 4>, <Order.A: 1>, <Order.B: 2>] Order.C|A|B
class Multi(Flag):
    AB = 3
    C = 4
print(list(Multi), repr(Multi(7)), Multi.AB, len(Multi.AB), repr(Multi.AB | Multi.C))
# expect: [<Multi.C: 4>] <Multi.C|AB: 7> Multi.AB 2 <Multi.C|AB: 7>
attempt(lambda: Multi(1))  # expect: <Multi: 1>
class Num(IntEnum):
    A = 1
    B = 2
print(Num.A, repr(Num.A), Num.A + 1, Num.A < Num.B, [10, 20, 30][Num.B], f"{Num.A:03}", "%s" % Num.B, Num(1), max(Num), Num.A == 1, int(Num.B), {1: "x"}[Num.A])
# expect: 1 <Num.A: 1> 2 True 30 001 2 1 2 True 2 x
class S(StrEnum):
    A = auto()
    Bee = auto()
    C = "sea"
    D = b"bytes", "ascii"
print(S.A, repr(S.A), S.Bee + "!", list(S), S("sea"), f"{S.C:>5}", S.C.upper(), "sea" == S.C, S.D.value, "-".join(S))
# expect: a <S.A: 'a'> bee! [<S.A: 'a'>, <S.Bee: 'bee'>, <S.C: 'sea'>, <S.D: 'bytes'>] sea   sea SEA True bytes a-bee-sea-bytes
def bad():
    class B(StrEnum):
        A = 1
attempt(bad)  # expect: TypeError 1 is not a string
class Fl(float, Enum):
    H = 0.5
print(Fl.H, repr(Fl.H), Fl.H * 2, f"{Fl.H}", format(Fl.H, ""), str(Fl.H))  # expect: Fl.H <Fl.H: 0.5> 1.0 Fl.H Fl.H Fl.H
class R(float, ReprEnum):
    H = 0.5
print(R.H, repr(R.H), f"{R.H:.3f}")  # expect: 0.5 <R.H: 0.5> 0.500
print(Flag("FF", "A B C"), list(Flag("FF", "A B C")), list(IntFlag("FF", "A B", start=4)))
# expect: <flag 'FF'> [<FF.A: 1>, <FF.B: 2>, <FF.C: 4>] [<FF.A: 4>, <FF.B: 8>]
@global_enum
class G(IntFlag):
    GA = 1
    GB = 2
print(GA, repr(GA), repr(GA | GB), repr(G(0)), GB.name)  # expect: 1 __main__.GA __main__.GA|__main__.GB __main__.G(0) GB
class Data(Flag):
    def __or__(self, other): return "own or"
    A = 1
    B = 2
print(Data.A | Data.B)  # expect: own or
class Base:
    def hello(self): return "hello " + self.name
class Mixin(Base, Flag):
    A = 1
print(Mixin.A.hello(), isinstance(Mixin.A, Base))  # expect: hello A True
attempt(lambda: Flag("Bad", {"A": "x"}) and 1)  # expect: 1
