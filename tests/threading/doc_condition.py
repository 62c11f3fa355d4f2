"""Producers and consumers with a condition: a loop around wait, and wait_for."""
import threading

cv = threading.Condition()
items = []
got = []


def consume_in_loop():
    with cv:
        while not items:
            cv.wait()
        got.append(items.pop())


def consume_wait_for():
    with cv:
        cv.wait_for(lambda: items)
        got.append(items.pop())


consumers = [threading.Thread(target=f) for f in (consume_in_loop, consume_wait_for) * 5]
for t in consumers:
    t.start()
for i in range(10):
    with cv:
        items.append(i)
        cv.notify()
for t in consumers:
    t.join()
print(sorted(got), items)  # expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] []
