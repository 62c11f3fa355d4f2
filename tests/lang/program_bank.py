class BankError(Exception): pass
class Insufficient(BankError):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need, self.have = need, have

class Money:
    __match_args__ = ("cents",)
    def __init__(self, cents): self.cents = int(cents)
    def __add__(self, o): return Money(self.cents + o.cents) if isinstance(o, Money) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __sub__(self, o): return Money(self.cents - o.cents)
    def __mul__(self, k): return Money(round(self.cents * k))
    __rmul__ = __mul__
    def __lt__(self, o): return self.cents < o.cents
    def __eq__(self, o): return isinstance(o, Money) and self.cents == o.cents
    def __hash__(self): return hash(self.cents)
    def __format__(self, spec): return format(f"{self.cents / 100:,.2f}", spec)
    def __str__(self): return f"{self}"
    def __repr__(self): return f"Money({self.cents})"
    def __bool__(self): return self.cents != 0

class Account:
    registry = {}
    def __init_subclass__(cls, *, kind, **kw):
        super().__init_subclass__(**kw)
        Account.registry[kind] = cls
    def __init__(self, owner, start=0):
        self.owner, self.balance, self.log = owner, Money(start), []
    def withdraw(self, m):
        if self.balance < m: raise Insufficient(m, self.balance)
        self.balance -= m
        self.log.append(-1 * m)
    def deposit(self, m):
        self.balance += m
        self.log.append(m)
    def __iter__(self): yield from self.log

class Saving(Account, kind="saving"):
    def interest(self, rate): self.deposit(self.balance * rate)
class Credit(Account, kind="credit"):
    limit = Money(-50_00)
    def withdraw(self, m):
        if self.balance - m < self.limit: raise Insufficient(m, self.balance) from None
        self.balance -= m

class transfer:
    def __init__(self, *accounts): self.accounts = accounts
    def __enter__(self): self.saved = [a.balance for a in self.accounts]
    def __exit__(self, kind, e, tb):
        if kind and issubclass(kind, BankError):
            for a, b in zip(self.accounts, self.saved): a.balance = b
            print("rolled back:", e)
            return True

s, c = Account.registry["saving"]("ann", 100_00), Account.registry["credit"]("bob")
s.interest(0.025)
for amount in (60_00, 80_00):
    with transfer(s, c):
        c.deposit(Money(amount)); s.withdraw(Money(amount))
# expect: rolled back: need 80.00, have 42.50
c.withdraw(Money(105_00))
print(f"{s.balance:>10}|{c.balance:>10}", s.balance, repr(c.balance), list(s), sum(s), bool(Money(0)), {Money(5): "k"}[Money(5)], sorted([Money(2), Money(1)]))
# expect:      42.50|    -45.00 42.50 Money(-4500) [Money(250), Money(-6000)] -57.50 False k [Money(1), Money(2)]
try:
    c.withdraw(Money(10_00))
except Insufficient as e:
    print(e, e.need.cents, e.have.cents, e.__cause__)  # expect: need 10.00, have -45.00 1000 -4500 None
try:
    Money(1) + 5
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'Money' and 'int'
