def f(*args): return args

def gen():
    yield 1
    yield 2

class It:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10

print(f(*gen(), *It(), *{"k": 1}, *"xy", *range(2)))  # expect: (1, 2, 0, 10, 20, 'k', 'x', 'y', 0, 1)

class Mapping:
    def keys(self):
        return ["a", "b"]
    def __getitem__(self, key):
        return key * 2

def k(**kw): return kw
print(k(**Mapping()))  # expect: {'a': 'aa', 'b': 'bb'}
print([*gen(), *It()], (*gen(),), sorted({*gen(), 3}), {**Mapping(), "c": 1})
# expect: [1, 2, 0, 10, 20] (1, 2) [1, 2, 3] {'a': 'aa', 'b': 'bb', 'c': 1}

def bad():
    yield 1
    raise ValueError("inside the generator")

try:
    f(*bad())
except ValueError as e:
    print(e)  # expect: inside the generator
