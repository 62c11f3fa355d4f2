# A SimpleQueue in one thread, then between two.
import queue
import threading
import time


def run():
    q = queue.SimpleQueue()
    total = 0
    for i in range(500000):
        q.put(i)
        total += q.get()

    def consume():
        nonlocal total
        while True:
            item = q.get()
            if item is None:
                return
            total += item

    t = threading.Thread(target=consume)
    t.start()
    for i in range(200000):
        q.put(i)
    q.put(None)
    t.join()
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
