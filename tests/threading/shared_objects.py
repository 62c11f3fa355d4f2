# Threads share lists, dicts, sets, attributes and globals without losing anything.
import threading

THREADS, EACH = 8, 500
items, table, numbers = [], {}, set()


class Box:
    pass


box = Box()
start = threading.Barrier(THREADS)


def work(me):
    start.wait()
    for i in range(EACH):
        n = me * EACH + i
        items.append(n)
        table[n] = me
        numbers.add(n)
        setattr(box, f"a{me}", i)


threads = [threading.Thread(target=work, args=(i,)) for i in range(THREADS)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(items) == list(range(THREADS * EACH)), len(table), len(numbers))
# expect: True 4000 4000
print(all(getattr(box, f"a{i}") == EACH - 1 for i in range(THREADS)))
# expect: True
while items:
    pass_, threads = [], []
    for _ in range(4):
        t = threading.Thread(target=lambda: [pass_.append(items.pop()) for _ in range(250)])
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
    assert len(set(pass_)) == 1000
print(items)
# expect: []
