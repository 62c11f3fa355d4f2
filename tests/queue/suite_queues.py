"""What every queue does: one suite for Queue, LifoQueue, PriorityQueue and SimpleQueue, and for subclasses."""
import queue
import threading
import time


class Own(queue.Queue):
    """A container of its own: a list, the oldest item first."""

    def _init(self, maxsize):
        self.items = []

    def _qsize(self):
        return len(self.items)

    def _put(self, item):
        self.items.append(item)

    def _get(self):
        return self.items.pop(0)


class Plain(queue.LifoQueue):
    """Nothing of its own."""


first_first = lambda items: list(items)
last_first = lambda items: list(items)[::-1]
bounded = [(queue.Queue, first_first), (queue.LifoQueue, last_first), (queue.PriorityQueue, sorted), (Own, first_first), (Plain, last_first)]
every = bounded + [(queue.SimpleQueue, first_first)]


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except (queue.Empty, queue.Full, queue.ShutDown, ValueError, TypeError) as e:
        return type(e).__name__


def timed(f, *args, **kwargs):
    """The result of a call that waits for at least 50 ms, and how long that took at most."""
    start = time.monotonic()
    result = attempt(f, *args, **kwargs)
    took = time.monotonic() - start
    return result, 0.049 <= took < 5


def run(*functions):
    threads = [threading.Thread(target=f) for f in functions]
    for t in threads:
        t.start()
    return threads


def join(threads):
    for t in threads:
        t.join()


def waits():
    """Wait until the threads are likely to be in their calls: no result depends on it."""
    time.sleep(0.03)


def check_order(make, order):
    q = make()
    for n in (3, 1, 2, 5, 4):
        q.put(n)
    return [q.get() for _ in range(5)] == order((3, 1, 2, 5, 4)) and q.empty()


def check_get(make, order):
    q = make()
    return [
        attempt(q.get, False), attempt(q.get, block=False), attempt(q.get_nowait), attempt(q.get, True, 0),
        timed(q.get, timeout=0.05), timed(q.get, True, 0.05), attempt(q.get, timeout=-1), attempt(q.get, timeout="1"),
        attempt(q.get, False, -1), q.qsize(),
    ]


def check_blocked_get(make, order):
    """A get that waits is given what is put, also when it has a timeout."""
    q, got = make(), []
    threads = run(lambda: got.append(q.get()), lambda: got.append(q.get(timeout=30)), lambda: got.append(q.get(True, 30)))
    waits()
    for n in range(3):
        q.put(n)
    join(threads)
    return sorted(got), q.qsize()


def check_exchange(make, order):
    """What several threads put, several threads get, each item once."""
    q, got = make(), []

    def put(start):
        def f():
            for n in range(start, start + 500):
                q.put(n)
        return f

    def get():
        mine = []
        while len(mine) < 500:
            item = attempt(q.get, True, 0.5)
            if item != "Empty":
                mine.append(item)
        got.append(mine)

    join(run(put(0), put(500), put(1000), get, get, get))
    flat = [n for mine in got for n in mine]
    return sorted(flat) == list(range(1500)), q.empty()


def check_objects(make, order):
    """Items are the objects that were put, whatever they are."""
    q = make()
    items = [("a", [1]), ("b", {}), ("c", None)]
    for item in items:
        q.put(item)
    return all(a is b for a, b in zip([q.get() for _ in items], order(items)))


def check_full(make, order):
    q = make(2)
    q.put(1)
    q.put_nowait(2)
    return [
        q.full(), q.maxsize, attempt(q.put, 3, False), attempt(q.put, 3, block=False), attempt(q.put_nowait, 3), attempt(q.put, 3, True, 0),
        timed(q.put, 3, timeout=0.05), attempt(q.put, 3, timeout=-1), attempt(q.put, 3, timeout="1"), attempt(q.put, 3, False, -1), q.qsize(),
    ]


def check_blocked_put(make, order):
    """A put that waits goes on when there is room."""
    q, done = make(1), []
    q.put(0)
    threads = run(*[lambda n=n: done.append(q.put(n, timeout=30)) for n in (1, 2, 3)])
    waits()
    got = [q.get() for _ in range(4)]
    join(threads)
    return sorted(got), got[0], done, q.qsize(), q.unfinished_tasks


def check_tasks(make, order):
    q, done = make(), []
    q.join()
    for n in range(4):
        q.put(n)
    threads = run(*[lambda: (q.join(), done.append(1))] * 3)
    waits()
    before = list(done)
    for _ in range(4):
        q.get()
        q.task_done()
    join(threads)
    return before, done, attempt(q.task_done), q.unfinished_tasks


def check_shutdown(make, order):
    q = make(2)
    q.put(1)
    q.put(2)
    results = []
    threads = run(*[lambda: results.append(attempt(q.put, 3))] * 2)
    waits()
    q.shutdown()
    join(threads)
    return results, attempt(q.put, 3), attempt(q.put_nowait, 3), sorted([q.get(), q.get()]), attempt(q.get), attempt(q.get, timeout=1), q.is_shutdown


def check_shutdown_gets(make, order):
    q, results = make(), []
    threads = run(*[lambda: results.append(attempt(q.get)), lambda: results.append(attempt(q.get, timeout=30))] * 2)
    waits()
    q.shutdown()
    join(threads)
    return results


def check_shutdown_now(make, order):
    q, joined = make(), []
    for n in range(3):
        q.put(n)
    q.get()
    threads = run(lambda: (q.join(), joined.append(1)))
    waits()
    q.shutdown(immediate=True)
    left = q.qsize(), q.unfinished_tasks, attempt(q.get), attempt(q.put, 1)
    q.task_done()
    join(threads)
    return left, joined


def suite(classes, *checks):
    for check in checks:
        results = [check(*c) for c in classes]
        alike = [c[0].__name__ for c, r in zip(classes, results) if r != results[0]]
        print(check.__name__, results[0], *(["differ:", alike] if alike else []))


suite(every, check_order, check_get, check_blocked_get, check_exchange, check_objects)
# expect: check_order True
# expect: check_get ['Empty', 'Empty', 'Empty', 'Empty', ('Empty', True), ('Empty', True), 'ValueError', 'TypeError', 'Empty', 0]
# expect: check_blocked_get ([0, 1, 2], 0)
# expect: check_exchange (True, True)
# expect: check_objects True
suite(bounded, check_full, check_blocked_put, check_tasks, check_shutdown, check_shutdown_gets, check_shutdown_now)
# expect: check_full [True, 2, 'Full', 'Full', 'Full', 'Full', ('Full', True), 'ValueError', 'TypeError', 'Full', 2]
# expect: check_blocked_put ([0, 1, 2, 3], 0, [None, None, None], 0, 4)
# expect: check_tasks ([], [1, 1, 1], 'ValueError', 0)
# expect: check_shutdown (['ShutDown', 'ShutDown'], 'ShutDown', 'ShutDown', [1, 2], 'ShutDown', 'ShutDown', True)
# expect: check_shutdown_gets ['ShutDown', 'ShutDown', 'ShutDown', 'ShutDown']
# expect: check_shutdown_now ((0, 1, 'ShutDown', 'ShutDown'), [1])
