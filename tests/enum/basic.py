import enum, copy
from enum import *

class Color(Enum):
    "doc"
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return self.name.lower(), self.value
    @classmethod
    def favourite(cls): return cls.BLUE
    @property
    def shout(self): return self.name + "!"

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, type(Color.RED), Color, Color.__doc__)
# expect: Color.RED <Color.RED: 1> RED 1 <enum 'Color'> <enum 'Color'> doc
print(Color(1) is Color.RED is Color.CRIMSON is Color["RED"], list(Color), len(Color), Color.GREEN.describe(), Color.favourite(), Color.RED.shout)
# expect: True [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 ('green', 2) Color.BLUE RED!
print(Color.__members__, Color.RED in Color, 1 in Color, 9 in Color, list(reversed(Color)), bool(Color), isinstance(Color.RED, Color))
# expect: {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>} True True False [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>] True True
print({Color.RED: 1}[Color(1)], Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, hash(Color.RED) == hash("RED"))
# expect: 1 True False True True
print(f"{Color.RED} {Color.RED!r} {Color.RED:>12}|", "%s" % Color.RED, copy.copy(Color.RED) is Color.RED, copy.deepcopy(Color.RED) is Color.RED)
# expect: Color.RED <Color.RED: 1>    Color.RED| Color.RED True True
print(dir(Color), dir(Color.RED))
# expect: ['BLUE', 'GREEN', 'RED', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'] ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'describe', 'favourite', 'name', 'shout', 'value']
print(Color.RED.GREEN, Color.RED._name_, Color.RED._value_, Color.RED.__class__, Color.RED.__objclass__, Color.BLUE._sort_order_)
# expect: Color.GREEN RED 1 <enum 'Color'> <enum 'Color'> 2
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"), lambda: Color.RED < Color.BLUE,
          lambda: setattr(Color.RED, "value", 3), lambda: setattr(Color.RED, "name", 3), lambda: Color.NOPE,
          lambda: Color([]), lambda: Enum("x"), lambda: Color(), lambda: delattr(Color.RED, "value"), lambda: Color.shout):
    attempt(f)
# expect: ValueError 9 is not a valid Color
# expect: KeyError 'X'
# expect: AttributeError cannot reassign member 'RED'
# expect: AttributeError 'Color' cannot delete member 'RED'.
# expect: TypeError '<' not supported between instances of 'Color' and 'Color'
# expect: AttributeError <enum 'Enum'> cannot set attribute 'value'
# expect: AttributeError <enum 'Enum'> cannot set attribute 'name'
# expect: AttributeError type object 'Color' has no attribute 'NOPE'
# expect: ValueError [] is not a valid Color
# expect: TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum
# expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# expect: AttributeError <enum 'Enum'> cannot delete attribute 'value'
# expect: AttributeError <enum 'Color'> has no attribute 'shout'
def dup():
    class D(Enum):
        A = 1
        A = 2
attempt(dup)  # expect: TypeError 'A' already defined as 1
def sunder():
    class D(Enum):
        _x_ = 2
attempt(sunder)  # expect: ValueError _sunder_ names, such as '_x_', are reserved for future Enum use
def order():
    class D(Enum):
        _order_ = "B A"
        A = 1
        B = 2
attempt(order)
# expect: TypeError member order does not match _order_:
# expect:   ['A', 'B']
# expect:   ['B', 'A']
def mro():
    class D(Enum):
        mro = 2
attempt(mro)  # expect: ValueError invalid enum member name(s) 'mro'
def twotypes():
    class D(int, str, Enum):
        A = 2
attempt(twotypes)  # expect: TypeError too many data types for 'D': {<class 'int'>, <class 'str'>}
def wrongorder():
    class D(Enum, int):
        A = 2
attempt(wrongorder)
# expect: TypeError new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`
class Ordered(Enum):
    _order_ = "A B"
    A = auto()
    B = auto()
    C = A
print(list(Ordered), Ordered.C, Ordered._member_names_)  # expect: [<Ordered.A: 1>, <Ordered.B: 2>] Ordered.A ['A', 'B']

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def gravity(self):
        return round(6.67300E-11 * self.mass / (self.radius * self.radius), 3)
print(Planet.EARTH.value, Planet.EARTH.gravity, Planet((3.303e+23, 2.4397e6)), Planet(3.303e+23, 2.4397e6))
# expect: (5.976e+24, 6378140.0) 9.803 Planet.MERCURY Planet.MERCURY
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    PX = (0, "P.X")
    PY = (1, "P.Y")
print(Coord.PY._value_, Coord(1).name, Coord.PX.label, Coord.PY + b"!")  # expect: 1 PY P.X b'\x01!'
class AutoNumber(Enum):
    def __new__(cls):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj
class N(AutoNumber):
    A = ()
    B = ()
print(list(N), N(2))  # expect: [<N.A: 1>, <N.B: 2>] N.B
class Missing(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        if value == "a": return cls.A
        if value == "bad": return 5
        if value == "raise": raise KeyError("k")
for v in ("a", "bad", "raise", "none"):
    attempt(lambda: Missing(v))
# expect: Missing.A
# expect: TypeError error in Missing._missing_: returned 5 instead of None or a valid member
# expect: KeyError 'k'
# expect: ValueError 'none' is not a valid Missing
class Unhashable(Enum):
    A = [1]
    B = {2: 3}
    C = [1]
print(Unhashable([1]), Unhashable.C is Unhashable.A, [1] in Unhashable, [2] in Unhashable, list(Unhashable))
# expect: Unhashable.A True True False [<Unhashable.A: [1]>, <Unhashable.B: {2: 3}>]
class Props(Enum):
    name = 1
    value = 2
    other = 3
print(Props.name, Props.value, Props.other.name, Props.other.value, Props.name.name, Props.value.value)
# expect: Props.name Props.value other 3 name 2
class Ignored(Enum):
    _ignore_ = "tmp x"
    tmp = 5
    for x in range(2): pass
    A = tmp + 1
    nm = nonmember(7)
    m = member(lambda: 3)
    __private = 8
    class Inner: pass
    def f(self): pass
print(list(Ignored)[0], len(Ignored), Ignored.nm, Ignored.m.value(), hasattr(Ignored, "tmp"), isinstance(Ignored.Inner, Ignored))
# expect: Ignored.A 2 7 3 False False
F1 = Enum("F1", "A B C")
F2 = Enum("F2", ["X", "Y"], start=5, module="mod", qualname="q.F2")
F3 = Enum("F3", [("A", 10), ("B", 20)], type=int)
F4 = IntEnum("F4", {"A": 1, "B": 2})
print(list(F1), list(F2), F2.__module__, F2.__qualname__, list(F3), F3.A + 1, list(F4), F1.__module__, Enum("E", ()), Enum("E", names=()))
# expect: [<F1.A: 1>, <F1.B: 2>, <F1.C: 3>] [<F2.X: 5>, <F2.Y: 6>] mod q.F2 [<F3.A: 10>, <F3.B: 20>] 11 [<F4.A: 1>, <F4.B: 2>] __main__ <enum 'E'> <enum 'E'>
class Gen(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return (name, start, count, last)
    A = auto()
    B = auto()
print(list(Gen))  # expect: [<Gen.A: ('A', 1, 0, [])>, <Gen.B: ('B', 1, 1, [('A', 1, 0, [])])>]
class Mixed(Enum):
    A = auto(), "x"
    B = auto(), auto()
print(list(Mixed))  # expect: [<Mixed.A: (1, 'x')>, <Mixed.B: (2, 3)>]
def badauto():
    class D(Enum):
        A = "x"
        B = auto()
attempt(badauto)  # expect: TypeError unable to increment 'x'
def badauto():
    class D(Enum):
        A = "x"
        B = 1
        C = auto()
attempt(badauto)  # expect: TypeError unable to sort non-numeric values
@unique
class U(Enum):
    A = 1
attempt(lambda: unique(Color))  # expect: ValueError duplicate values found in <enum 'Color'>: CRIMSON -> RED
attempt(lambda: verify(UNIQUE)(Color))  # expect: ValueError aliases found in <enum 'Color'>: CRIMSON -> RED
attempt(lambda: verify(CONTINUOUS)(Enum("Gap", {"A": 1, "B": 4, "C": 6})))
# expect: ValueError invalid enum 'Gap': missing values 2, 3, 5
attempt(lambda: verify(NAMED_FLAGS)(Flag("Gap", {"A": 1, "B": 6, "C": 8})))
# expect: ValueError invalid Flag 'Gap': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
attempt(lambda: verify(NAMED_FLAGS)(Flag("Gap", {"A": 1, "B": 5, "C": 19})))
# expect: ValueError invalid Flag 'Gap': aliases B and C are missing combined values of 0x16 [use enum.show_flag_values(value) for details]
attempt(lambda: verify(CONTINUOUS)(Flag("Gap", {"A": 1, "B": 8})))  # expect: ValueError invalid flag 'Gap': missing values 2, 4
print(verify(UNIQUE, CONTINUOUS)(U), repr(auto(3)), [c.value for c in EnumCheck])
# expect: <enum 'U'> auto(3) ['no skipped integer values', 'multi-flag aliases may not contain unnamed flags', 'one name per value']
class Al(Enum):
    A = 1
    B = 2
Al.A._add_alias_("AA")
Al.A._add_value_alias_(10)
print(Al.AA, Al(10), Al.__members__)  # expect: Al.A Al.A {'A': <Al.A: 1>, 'B': <Al.B: 2>, 'AA': <Al.A: 1>}
attempt(lambda: Al.B._add_value_alias_(1))  # expect: ValueError 1 is already bound: <Al.A: 1>
attempt(lambda: Al.B._add_alias_("A"))  # expect: NameError 'A' is already bound: <Al.A: 1>
class Sub(Enum):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        print("sub", cls.__name__, list(cls), kw)
class S2(Sub, tag=3):
    Z = 1  # expect: sub S2 [<S2.Z: 1>] {'tag': 3}
print(Color.RED.__reduce_ex__(2), pickle_by_enum_name(Color.RED, 2), enum.bin(10), enum.bin(-10), enum.bin(5, 8), enum.show_flag_values(5))
# expect: (<enum 'Color'>, (1,)) (<built-in function getattr>, (<enum 'Color'>, 'RED')) 0b0 1010 0b1 0110 0b0 00000101 [1, 4]
print(sorted(enum.__all__))
# expect: ['CONFORM', 'CONTINUOUS', 'EJECT', 'Enum', 'EnumCheck', 'EnumDict', 'EnumMeta', 'EnumType', 'Flag', 'FlagBoundary', 'IntEnum', 'IntFlag', 'KEEP', 'NAMED_FLAGS', 'ReprEnum', 'STRICT', 'StrEnum', 'UNIQUE', 'auto', 'global_enum', 'global_enum_repr', 'global_flag_repr', 'global_str', 'member', 'nonmember', 'pickle_by_enum_name', 'pickle_by_global_name', 'property', 'unique', 'verify']
