# Entries that can't be compared: nothing in the queue is lost.
import queue

q = queue.PriorityQueue()
q.put(1)
try:
    q.put("a")
except TypeError as e:
    print(e)
# expect: '<' not supported between instances of 'str' and 'int'
print(q.qsize(), q.unfinished_tasks, q.get(), q.get())  # it is in the queue, but is no task
# expect: 2 1 1 a


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
    print(e, q.qsize(), q.unfinished_tasks)
# expect: moody 4 3
Moody.failing = False
print([q.get().n for _ in range(4)])
# expect: [1, 0, 2, 3]

# it takes room, too
q = queue.PriorityQueue(2)
q.put(1)
try:
    q.put("a")
except TypeError:
    print(q.full())
# expect: True
try:
    q.put_nowait(2)
except queue.Full:
    print("Full")
# expect: Full

# a comparison that fails half of the way up
for failing_at in range(4):
    q = queue.PriorityQueue()

    class Counted(Moody):
        left = 10**6

        def __lt__(self, other):
            Counted.left -= 1
            if Counted.left < 0:
                raise RuntimeError("counted")
            return self.n < other.n

    for i in range(15):
        q.put(Counted(i + 1))
    Counted.left = failing_at
    try:
        q.put(Counted(0))
    except RuntimeError:
        pass
    Counted.left = 10**6
    print([e.n for e in q.queue].index(0), q.qsize())
# expect: 15 16
# expect: 7 16
# expect: 3 16
# expect: 1 16
