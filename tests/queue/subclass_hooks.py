# Subclasses that override _init, _put, _get and _qsize.
import queue
import threading


class SetQueue(queue.Queue):
    """Holds each item once."""

    def _init(self, maxsize):
        self.queue = set()
        print("init", maxsize)

    def _put(self, item):
        self.queue.add(item)

    def _get(self):
        return self.queue.pop()


q = SetQueue(5)
# expect: init 5
for item in (1, 2, 1, 1):
    q.put(item)
print(q.qsize(), q.unfinished_tasks, q.full())
# expect: 2 4 False
print(sorted([q.get(), q.get_nowait()]), q.empty())
# expect: [1, 2] True
try:
    q.get(timeout=0.01)
except queue.Empty:
    print("Empty")
# expect: Empty


class Front(queue.Queue):
    """Overrides _put only: items marked urgent go first."""

    def _put(self, item):
        if item.startswith("!"):
            self.queue.appendleft(item)
        else:
            super()._put(item)


q = Front()
for item in ("a", "b", "!c"):
    q.put(item)
print([q.get() for _ in range(3)])
# expect: ['!c', 'a', 'b']


class Reversed(queue.PriorityQueue):
    """The greatest first."""

    def _put(self, item):
        super()._put(-item)

    def _get(self):
        return -super()._get()


q = Reversed()
for item in (3, 9, 1, 7):
    q.put(item)
print([q.get() for _ in range(4)])
# expect: [9, 7, 3, 1]


class Weighted(queue.LifoQueue):
    """full and maxsize go by _qsize."""

    def _qsize(self):
        return sum(self.queue)


q = Weighted(10)
q.put(6)
q.put(6)
print(q.qsize(), q.full())
# expect: 12 True
try:
    q.put_nowait(1)
except queue.Full:
    print("Full")
# expect: Full
print(q.get(), q.qsize(), q.full())
# expect: 6 6 False

# waiting, tasks and shutdown work as in Queue
q = SetQueue(1)
# expect: init 1
got = []


def consume():
    try:
        while True:
            got.append(q.get())
            q.task_done()
    except queue.ShutDown:
        got.append("down")


t = threading.Thread(target=consume)
t.start()
for i in range(20):
    q.put(i)
q.join()
q.shutdown()
t.join()
print(sorted(got[:-1]) == list(range(20)), got[-1], q.is_shutdown)
# expect: True down True
try:
    q.put(1)
except queue.ShutDown:
    print("ShutDown")
# expect: ShutDown


class Broken(queue.Queue):
    def _get(self):
        raise KeyError("hook")


q = Broken()
q.put(1)
for _ in range(2):  # the lock is free again
    try:
        q.get()
    except KeyError as e:
        print(e, q.qsize())
# expect: 'hook' 1
# expect: 'hook' 1
