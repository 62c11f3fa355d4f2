s = set()
s.add(1); s.add(1); s.add("a"); s.discard("zz"); s.discard("a"); print(s, s.add(2))  # expect: {1, 2} None
s.remove(2); print(s, s.pop(), s)  # expect: set() 1 set()
s.update([3, 4, 5]); s.remove(4); print(sorted(s), len(s), 3 in s, 9 not in s)  # expect: [3, 5] 2 True True
c = s.copy(); c.clear(); print(c, sorted(s))  # expect: set() [3, 5]
print(frozenset([1, 2]) in {frozenset([2, 1])}, {1, 2} in {frozenset([1, 2])}, max({3, 1}), sum({1, 2}), sorted({"b", "a"}, reverse=True), list({7}), tuple({7}), [*{7}])
# expect: True True 3 3 ['b', 'a'] [7] (7,) [7]
for x in {"only"}: print(x)  # expect: only
total = set()
for i in range(1000): total.add(i % 100)
for i in range(0, 100, 2): total.discard(i)
print(len(total), sum(total), 51 in total, 50 in total)  # expect: 50 2500 True False

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: {1}.remove(2))  # expect: KeyError: 2
attempt(lambda: {1}.remove("x"))  # expect: KeyError: 'x'
attempt(lambda: set().pop())  # expect: KeyError: 'pop from an empty set'
attempt(lambda: s.add([]))  # expect: TypeError: unhashable type: 'list'
attempt(lambda: s.discard({}))  # expect: TypeError: unhashable type: 'dict'
attempt(lambda: s.add())  # expect: TypeError: set.add() takes exactly one argument (0 given)
attempt(lambda: s.remove(1, 2))  # expect: TypeError: set.remove() takes exactly one argument (2 given)
attempt(lambda: [] in s)  # expect: TypeError: unhashable type: 'list'
attempt(lambda: {1} in s)  # expect: False
attempt(lambda: s.remove({1}))  # expect: KeyError: {1}
attempt(lambda: frozenset().pop())  # expect: AttributeError: 'frozenset' object has no attribute 'pop'
attempt(lambda: reversed(s))  # expect: TypeError: 'set' object is not reversible
attempt(lambda: s.union(1))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: s.sort())  # expect: AttributeError: 'set' object has no attribute 'sort'
attempt(lambda: next(s))  # expect: TypeError: 'set' object is not an iterator
