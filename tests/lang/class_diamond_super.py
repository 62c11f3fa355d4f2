class Base:
    def run(self, log):
        log.append("Base")
        return log

class Left(Base):
    def run(self, log):
        log.append("Left")
        return super().run(log)

class Right(Base):
    def run(self, log):
        log.append("Right")
        return super().run(log)

class Bottom(Left, Right):
    def run(self, log):
        log.append("Bottom")
        return super().run(log)

print(Bottom().run([]))  # expect: ['Bottom', 'Left', 'Right', 'Base']
print(Left().run([]))  # expect: ['Left', 'Base']

class Cooperative:
    def __init__(self, **kw):
        print("Cooperative", kw)

class WithA(Cooperative):
    def __init__(self, a, **kw):
        super().__init__(**kw)
        self.a = a

class WithB(Cooperative):
    def __init__(self, b, **kw):
        super().__init__(**kw)
        self.b = b

class Both(WithA, WithB):
    pass

x = Both(a=1, b=2, c=3)  # expect: Cooperative {'c': 3}
print(x.a, x.b)  # expect: 1 2
