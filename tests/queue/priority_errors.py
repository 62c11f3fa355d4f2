# Entries that can't be compared: nothing in the queue is lost.
import queue

q = queue.PriorityQueue()
q.put(1)
try:
    q.put("a")
except TypeError as e:
    print(e)
# expect: '<' not supported between instances of 'str' and 'int'


class Moody:
    failing = False

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if Moody.failing:
            raise RuntimeError("moody")
        return self.n < other.n


q = queue.PriorityQueue()
for i in (3, 1, 2):
    q.put(Moody(i))
Moody.failing = True
try:
    q.put(Moody(0))
except RuntimeError as e:
    print(e, q.unfinished_tasks)
# expect: moody 3
Moody.failing = False
print(q.get().n >= 0)
# expect: True
