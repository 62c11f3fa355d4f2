class ByIter:
    def __iter__(self):
        return iter([1, 2, 3])

class ByIndex:
    def __getitem__(self, i):
        print("index", i)
        if i >= 3:
            raise IndexError
        return i * 10

print(2 in ByIter(), 5 in ByIter(), 5 not in ByIter())  # expect: True False True
print(10 in ByIndex())
# expect: index 0
# expect: index 1
# expect: True
print(7 in ByIndex())
# expect: index 0
# expect: index 1
# expect: index 2
# expect: index 3
# expect: False
print(list(ByIndex()))
# expect: index 0
# expect: index 1
# expect: index 2
# expect: index 3
# expect: [0, 10, 20]

class Truthy:
    def __contains__(self, x): return "yes"
print(1 in Truthy(), 1 not in Truthy())  # expect: True False

class NoContains:
    __contains__ = None
    def __iter__(self): return iter([1])
try:
    1 in NoContains()
except TypeError as e:
    print(e)  # expect: 'NoContains' object is not a container
