# Module abc: ABC, ABCMeta, abstract methods and properties, register, __subclasshook__.
from abc import ABC, ABCMeta, abstractmethod, get_cache_token, update_abstractmethods

class Shape(ABC):
    @abstractmethod
    def area(self):
        return 1
    @property
    @abstractmethod
    def name(self):
        ...
    @classmethod
    @abstractmethod
    def make(cls):
        ...
    @staticmethod
    @abstractmethod
    def util():
        ...
    def describe(self):
        return "%s %s" % (self.name, self.area())
try:
    Shape()
except TypeError as e:
    print(e)
# expect: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'make', 'name', 'util'
print(sorted(Shape.__abstractmethods__), Shape.area.__isabstractmethod__, type(Shape).__name__)
# expect: ['area', 'make', 'name', 'util'] True ABCMeta
class Square(Shape):
    name = "square"
    def __init__(self, s):
        self.s = s
    def area(self):
        return self.s ** 2 + super().area()
    @classmethod
    def make(cls):
        return cls(2)
    @staticmethod
    def util():
        return "u"
print(Square(3).describe(), Square.make().area(), Square.util(), Square.__abstractmethods__, isinstance(Square(1), Shape))
# expect: square 10 5 u frozenset() True
class Half(Shape):
    def area(self):
        return 0
try:
    Half()
except TypeError as e:
    print(e)
# expect: Can't instantiate abstract class Half without an implementation for abstract methods 'make', 'name', 'util'
before = get_cache_token()
@Shape.register
class Alien:
    pass
print(isinstance(Alien(), Shape), issubclass(Alien, Shape), issubclass(Alien, Square), get_cache_token() != before, Shape in Alien.__mro__)
# expect: True True False True False
class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, c):
        if cls is Quacks:
            return any("quack" in b.__dict__ for b in c.__mro__) or NotImplemented
        return NotImplemented
class Duck:
    def quack(self):
        pass
class Mute(Quacks):
    pass
print(isinstance(Duck(), Quacks), issubclass(int, Quacks), isinstance(Mute(), Quacks), issubclass(Duck, Mute), isinstance(5, Mute))
# expect: True False True False False
try:
    Mute.register(Quacks)
except RuntimeError as e:
    print(e)  # expect: Refusing to create an inheritance cycle
Half.name, Half.make, Half.util = "h", None, None
update_abstractmethods(Half)
print(Half().describe())  # expect: h 0
class Plain:
    @abstractmethod
    def f(self):
        pass
print(Plain().f())  # expect: None
class Meta(ABCMeta):
    def __instancecheck__(cls, x):
        return x == "magic" or super().__instancecheck__(x)
class Magic(metaclass=Meta):
    pass
print(isinstance("magic", Magic), isinstance("other", Magic), isinstance(Magic(), Magic))  # expect: True False True
