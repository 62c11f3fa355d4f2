# cmp_to_key.
from functools import cmp_to_key

def by_length(a, b):
    return len(a) - len(b) or (a > b) - (a < b)
print(sorted(["ccc", "a", "bb", "aa", "b"], key=cmp_to_key(by_length)), max([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
# expect: ['a', 'b', 'aa', 'bb', 'ccc'] 1
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(1) == K(1), K(1) != K(2), K(2) >= K(3), K(3).obj, K(obj=4).obj)  # expect: True True True False 3 4
try:
    hash(K(1))
except TypeError as e:
    print("TypeError")  # expect: TypeError
try:
    K(1) < 5
except TypeError as e:
    print(e)  # expect: other argument must be K instance
try:
    K()
except TypeError as e:
    print("TypeError")  # expect: TypeError
def fail(a, b):
    raise KeyError(a)
try:
    sorted([1, 2], key=cmp_to_key(fail))
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 2
print(sorted([5, 3, 8], key=cmp_to_key(lambda a, b: (a > b) - (a < b)), reverse=True))  # expect: [8, 5, 3]
