"""Entries of a priority queue whose data can't be compared: a class that compares the priority only."""
import functools
import queue


@functools.total_ordering
class PrioritizedItem:
    def __init__(self, priority, item):
        self.priority = priority
        self.item = item

    def __eq__(self, other):
        return self.priority == other.priority

    def __lt__(self, other):
        return self.priority < other.priority


q = queue.PriorityQueue()
for priority, item in ((3, {"c"}), (1, lambda: "a"), (2, None), (1, {"x": 1})):
    q.put(PrioritizedItem(priority, item))
print([q.get().priority for _ in range(4)])
# expect: [1, 1, 2, 3]

# Tuples (priority, data) are compared as a whole.
q.put((2, "code"))
q.put((1, "eat"))
q.put((3, "sleep"))
while not q.empty():
    print(q.get())
# expect: (1, 'eat')
# expect: (2, 'code')
# expect: (3, 'sleep')
q.put((1, {"a": 1}))
try:
    q.put((1, {"b": 2}))
except TypeError as e:
    print(e)
# expect: '<' not supported between instances of 'dict' and 'dict'
