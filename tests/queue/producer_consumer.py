# Producers and consumers over a small queue: every item comes out once.
import queue
import threading

for make in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = make() if make is queue.SimpleQueue else make(3)
    got = []

    def produce(start):
        for i in range(start, start + 200):
            q.put(i)

    def consume():
        while True:
            item = q.get()
            if item == 10**9:
                return
            got.append(item)

    producers = [threading.Thread(target=produce, args=(n * 200,)) for n in range(4)]
    consumers = [threading.Thread(target=consume) for _ in range(4)]
    for t in producers + consumers:
        t.start()
    for t in producers:
        t.join()
    while not q.empty():
        threading.Event().wait(0.001)
    for _ in consumers:
        q.put(10**9)
    for t in consumers:
        t.join()
    print(make.__name__, sorted(got) == list(range(800)), q.empty())
# expect: Queue True True
# expect: LifoQueue True True
# expect: PriorityQueue True True
# expect: SimpleQueue True True
