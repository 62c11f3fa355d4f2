# PriorityQueue: the smallest first; entries that compare equal in heapq's order.
import queue


def through(items):
    q = queue.PriorityQueue()
    for item in items:
        q.put(item)
    return [q.get() for _ in range(q.qsize())]


print(through([3, 1, 2, 1, 5, 4]))
# expect: [1, 1, 2, 3, 4, 5]
print(through([2.5, 1, -1.0, True, 10**30, -(10**30)]))
# expect: [-1000000000000000000000000000000, -1.0, 1, True, 2.5, 1000000000000000000000000000000]
print(through(["pear", "apple", "fig"]))
# expect: ['apple', 'fig', 'pear']
print(through([(2, "b"), (1, "z"), (1, "a"), (2, "a"), (1, "a", 0)]))
# expect: [(1, 'a'), (1, 'a', 0), (1, 'z'), (2, 'a'), (2, 'b')]
print(through([[3], [1, 2], [1]]))
# expect: [[1], [1, 2], [3]]


class Job:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return self.priority < other.priority

    def __repr__(self):
        return self.name


jobs = [Job(i * 7 % 3, f"j{i}") for i in range(12)]
print(through(jobs))
# expect: [j0, j6, j3, j9, j4, j10, j1, j7, j2, j5, j8, j11]
print(through([(j.priority, j) for j in jobs[:6]]))
# expect: [(0, j0), (0, j3), (1, j4), (1, j1), (2, j5), (2, j2)]
print([w for _, w in through([(len(w), w) for w in "to be or not to be that is the question".split()])])
# expect: ['be', 'be', 'is', 'or', 'to', 'to', 'not', 'the', 'that', 'question']

seed = 12345
numbers = []
for _ in range(500):
    seed = seed * 1103515245 % 2147483648 + 12345
    numbers.append(seed % 1000)
print(through(numbers) == sorted(numbers), through(map(str, numbers)) == sorted(map(str, numbers)))
# expect: True True
