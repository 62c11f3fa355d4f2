# Operations on sets whose elements have equal hashes, in a thread beside others.
import threading

class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.n == other.n

def work():
    a = {K(1), K(2), K(3)}
    b = {K(2), K(3), K(4)}
    print(len(a & b), len(a | b), len(a - b), len(a ^ b), len(a.intersection([K(1), K(2), K(2)])))
    a &= b
    print(len(a), a <= b, a.isdisjoint(b), a == {K(3), K(2)})
    a ^= b
    print([k.n for k in a], len(frozenset(b) & a))
    d = dict.fromkeys(b)
    print(len(d.keys() & b), len(d.keys() | a), len(d.keys() - a))

work()
t = threading.Thread(target=work)
t.start()
t.join()
# expect: 2 4 1 2 2
# expect: 2 True False True
# expect: [4] 1
# expect: 3 3 2
# expect: 2 4 1 2 2
# expect: 2 True False True
# expect: [4] 1
# expect: 3 3 2
