class C:
    count = 0
    @classmethod
    def make(cls, n):
        obj = cls()
        obj.n = n
        cls.count += 1
        return obj
    @staticmethod
    def add(a, b):
        return a + b
    def instance(self):
        return self.add(1, 2), self.make(3).n

class D(C): pass

print(C.make(1).n, type(D.make(2)).__name__, C.count, D.count)  # expect: 1 D 1 2
print(C.add(1, 2), C().add(3, 4), D().instance())  # expect: 3 7 (3, 3)
print(type(C.__dict__["make"]).__name__, type(C.__dict__["add"]).__name__)  # expect: classmethod staticmethod
print(C.__dict__["make"].__func__.__name__, C.make.__self__.__name__)  # expect: make C
print(callable(C.__dict__["add"]), C.__dict__["add"](5, 6))  # expect: True 11

class E:
    @classmethod
    def where(cls): return cls.__name__
    alias = where

class F(E): pass
print(F.where(), F.alias(), F().where())  # expect: F F F
