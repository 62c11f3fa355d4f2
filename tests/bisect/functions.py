from bisect import *
import bisect as b

a = [1, 2, 2, 2, 3, 5]
print(bisect_left(a, 2), bisect_right(a, 2), bisect(a, 4), bisect_left(a, 0), bisect(a, 9), bisect_left(a, 2, 2), bisect(a, 2, 0, 2))
# expect: 1 4 5 0 6 2 2
insort(a, 4)
insort_left(a, 2)
insort_right(a, 2.0)
print(a)  # expect: [1, 2, 2, 2, 2, 2.0, 3, 4, 5]
print(bisect_left("aceg", "d"), bisect((1, 2, 3), 2), bisect_left(range(0, 100, 10), 35))  # expect: 2 2 4
people = [("bob", 3), ("al", 5), ("cy", 7)]
key = lambda p: p[1]
print(bisect_left(people, 5, key=key), bisect(people, 5, key=key))  # expect: 1 2
insort(people, ("di", 4), key=key)
print(people)  # expect: [('bob', 3), ('di', 4), ('al', 5), ('cy', 7)]
for f in (lambda: bisect([1], 2, -1), lambda: bisect([1], "a"), lambda: bisect(5, 1), lambda: insort((1,), 2), lambda: bisect([1], 2, 0, 5), lambda: bisect(a=[1], x=1, lo="a")):
    try:
        print(f())
    except (ValueError, TypeError, AttributeError, IndexError) as e:
        print(type(e).__name__, e)
# expect: ValueError lo must be non-negative
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError object of type 'int' has no len()
# expect: AttributeError 'tuple' object has no attribute 'insert'
# expect: IndexError list index out of range
# expect: TypeError 'str' object cannot be interpreted as an integer
print(b.bisect is b.bisect_right, b.insort is b.insort_right)  # expect: True True
class Own:
    def __init__(self): self.l = [1, 5]
    def __len__(self): return 2
    def __getitem__(self, i): return self.l[i]
    def insert(self, i, x): print("insert", i, x)
insort(Own(), 3)  # expect: insert 1 3
