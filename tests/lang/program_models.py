# An inventory with validated fields, events and a query pipeline.
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple
import functools, itertools, operator

class Field:
    _order = 0
    def __init__(self, kind, default=None, *, required=False):
        self.kind, self.default, self.required = kind, default, required
        Field._order += 1
        self.order = Field._order
    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name
    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return getattr(obj, self.slot, self.default)
    def __set__(self, obj, value):
        if value is not None and not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.required and value is None:
            raise ValueError(f"{self.name} is required")
        setattr(obj, self.slot, value)
    def __delete__(self, obj):
        delattr(obj, self.slot)

class ModelMeta(type):
    registry = {}
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return OrderedDict()
    def __new__(mcs, name, bases, ns, *, table=None, **kw):
        cls = super().__new__(mcs, name, bases, dict(ns), **kw)
        fields = {}
        for b in reversed(cls.__mro__):
            fields.update({k: v for k, v in vars(b).items() if isinstance(v, Field)})
        cls._fields = dict(sorted(fields.items(), key=lambda kv: kv[1].order))
        cls._table = table or name.lower() + "s"
        mcs.registry[name] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    def __iter__(cls):
        return iter(cls._fields)
    def __len__(cls):
        return len(cls._fields)
    def __contains__(cls, name):
        return name in cls._fields
    def __repr__(cls):
        return f"<model {cls.__name__} ({', '.join(cls._fields)})>"

class Model(metaclass=ModelMeta):
    def __init__(self, *args, **kw):
        names = list(type(self)._fields)
        if len(args) > len(names):
            raise TypeError(f"expected at most {len(names)} arguments, got {len(args)}")
        for n, v in itertools.chain(zip(names, args), kw.items()):
            if n not in type(self)._fields:
                raise AttributeError(f"no field {n!r}")
            setattr(self, n, v)
        for n, f in type(self)._fields.items():
            if f.required and getattr(self, n) is None:
                raise ValueError(f"{n} is required")
    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join(f"{n}={getattr(self, n)!r}" for n in type(self)) + ")"
    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, n) == getattr(other, n) for n in type(self))
    def __hash__(self):
        return hash(tuple(getattr(self, n) for n in type(self)))

class Item(Model, table="stock"):
    sku = Field(str, required=True)
    price = Field(float, 0.0)
    count = Field(int, 0)
    @property
    def value(self):
        return self.price * self.count
    @value.setter
    def value(self, v):
        self.price = v / self.count

class Perishable(Item):
    days = Field(int, 3)
    def __lt__(self, other):
        return self.days < other.days

print(Model, Item, Perishable, len(Item), "sku" in Item, list(Perishable), Item._table, Perishable._table)
items = [Item("a1", 2.5, 4), Item("b2", price=10.0), Perishable("c3", 1.25, 8, days=1), Perishable("d4", 4.0, 2)]
print(*items, sep="\n")
for bad in (lambda: Item(), lambda: Item("x", "y"), lambda: Item("x", 1.0, 2, 3), lambda: Item(nope=1), lambda: Item(5), lambda: setattr(items[0], "sku", None)):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
items[0].value = 40.0
print(items[0].price, items[0].value, Item.price is Item.__dict__["price"], min(items[2:]), {Item("a", 1.0): 1} == {Item("a", 1.0): 1})
del items[0].count
print(items[0].count, items[0])
print(sorted(ModelMeta.registry), [m._table for m in ModelMeta.registry.values()])

# A pipeline of generators
def source(n):
    for i in range(n):
        got = yield i
        if got == "skip":
            yield "skipped"
def mapped(f, it):
    for x in it:
        yield f(x)
def windows(it, n):
    d = deque(maxlen=n)
    for x in it:
        d.append(x)
        if len(d) == n:
            yield tuple(d)
def flat(*its):
    for it in its:
        r = yield from it
        if r is not None:
            yield ("returned", r)
def summed(n):
    t = 0
    for i in range(n):
        t += i
        yield t
    return t
print(list(windows(mapped(lambda x: x * x, source(6)), 3)))
print(list(flat(summed(3), [10], summed(2))))
g = source(3)
print(next(g), g.send("skip"), next(g), list(g))

# Closures, decorators with arguments, caches
def retry(times, *exceptions):
    def deco(f):
        @functools.wraps(f)
        def wrapper(*a, **k):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return f(*a, attempt=attempt, **k)
                except exceptions as e:
                    last = e
            raise RuntimeError(f"{f.__name__} failed {times} times") from last
        wrapper.times = times
        return wrapper
    return deco
@retry(3, ValueError, KeyError)
def flaky(x, *, attempt):
    "doc of flaky"
    if attempt < x:
        raise ValueError(attempt)
    return x, attempt
print(flaky(2), flaky.__name__, flaky.__doc__, flaky.times, flaky.__wrapped__.__kwdefaults__)
try:
    flaky(9)
except RuntimeError as e:
    print(e, "|", repr(e.__cause__), e.__suppress_context__)

@functools.lru_cache(maxsize=None)
def ways(n, coins=(1, 5, 10, 25, 50)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    return ways(n, coins[1:]) + ways(n - coins[0], coins)
print(ways(100), ways.cache_info().currsize > 10)
Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, 2)
print(p, p._replace(z=9), p._asdict(), Point._fields, *map(operator.attrgetter("x", "z"), [p, Point(4, 5, 6)]))
words = "the quick brown fox jumps over the lazy dog the end".split()
print(Counter(words).most_common(2), {k: sorted(v) for k, v in sorted(functools.reduce(lambda d, w: d[len(w)].add(w) or d, words, defaultdict(set)).items())})
print([(k, list(v)) for k, v in itertools.groupby(sorted(words, key=len), key=len)])
print(functools.reduce(operator.mul, range(1, 30)), sum(map(operator.mul, range(5), range(5, 10))))

# expect: <model Model ()> <model Item (sku, price, count)> <model Perishable (sku, price, count, days)> 3 True ['sku', 'price', 'count', 'days'] stock perishables
# expect: Item(sku='a1', price=2.5, count=4)
# expect: Item(sku='b2', price=10.0, count=0)
# expect: Perishable(sku='c3', price=1.25, count=8, days=1)
# expect: Perishable(sku='d4', price=4.0, count=2, days=3)
# expect: ValueError sku is required
# expect: TypeError Item.price must be float, not str
# expect: TypeError expected at most 3 arguments, got 4
# expect: AttributeError no field 'nope'
# expect: TypeError Item.sku must be str, not int
# expect: ValueError sku is required
# expect: 10.0 40.0 True Perishable(sku='c3', price=1.25, count=8, days=1) True
# expect: 0 Item(sku='a1', price=10.0, count=0)
# expect: ['Item', 'Model', 'Perishable'] ['models', 'stock', 'perishables']
# expect: [(0, 1, 4), (1, 4, 9), (4, 9, 16), (9, 16, 25)]
# expect: [0, 1, 3, ('returned', 3), 10, 0, 1, ('returned', 1)]
# expect: 0 skipped 1 [2]
# expect: (2, 2) flaky doc of flaky 3 None
# expect: flaky failed 3 times | ValueError(3) True
# expect: 292 True
# expect: Point(x=1, y=2, z=0) Point(x=1, y=2, z=9) {'x': 1, 'y': 2, 'z': 0} ('x', 'y', 'z') (1, 0) (4, 6)
# expect: [('the', 3), ('quick', 1)] {3: ['dog', 'end', 'fox', 'the'], 4: ['lazy', 'over'], 5: ['brown', 'jumps', 'quick']}
# expect: [(3, ['the', 'fox', 'the', 'dog', 'the', 'end']), (4, ['over', 'lazy']), (5, ['quick', 'brown', 'jumps'])]
# expect: 8841761993739701954543616000000 80
