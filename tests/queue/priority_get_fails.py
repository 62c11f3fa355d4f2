# python: skip CPython loses the entry when a comparison in get raises
import queue


class Moody:
    failing = False

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if Moody.failing:
            raise RuntimeError("moody")
        return self.n < other.n


q = queue.PriorityQueue()
for i in (4, 3, 1, 2):
    q.put(Moody(i))
Moody.failing = True
for action in (q.get, lambda: q.put(Moody(0)), q.get):
    try:
        action()
    except RuntimeError as e:
        print(e, q.qsize())
# expect: moody 4
# expect: moody 5
# expect: moody 5
Moody.failing = False
print(sorted(q.get().n for _ in range(5)))
# expect: [0, 1, 2, 3, 4]


# a comparison can use the queue it runs for
class Nosy(Moody):
    def __lt__(self, other):
        print("size", q.qsize())
        return super().__lt__(other)


q.put(Nosy(1))
q.put(Nosy(2))
# expect: size 1
print(q.get().n)
# expect: 1
