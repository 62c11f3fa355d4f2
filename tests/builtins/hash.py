print(hash(1) == hash(1.0) == hash(True), hash(0) == hash(0.0) == hash(False) == hash(-0.0), hash(2 ** 70) == hash(float(2 ** 70)))
# expect: True True True
print(hash("abc") == hash("ab" + "c"), hash(b"abc") == hash(bytes([97, 98, 99])), hash((1, 2)) == hash((1.0, 2)), hash(()) == hash(()))
# expect: True True True True
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(None) == hash(None), hash(range(3)) == hash(range(0, 3)), hash(range(0)) == hash(range(5, 2)))
# expect: True True True True
print(hash(5), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(True), hash(0.5), hash(float("inf")), hash(float("-inf")))
# expect: 5 -2 -2 0 1 1 1152921504606846976 314159 -314159
print(hash(len) == hash(len), hash(int) == hash(int), isinstance(hash("x"), int), hash(slice(1, 2)) == hash(slice(1, 2)))
# expect: True True True True
for bad in ([], {}, set(), bytearray(), ([],), [1], {1: 2}, (1, {})):
    try:
        hash(bad)
    except TypeError as e:
        print(e)
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'set'
# expect: unhashable type: 'bytearray'
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'dict'
try:
    {[1]: 2}
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
try:
    {[1]}
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
