# A Queue between two threads, with a bound.
import queue
import threading
import time


def run():
    q = queue.Queue(100)
    total = 0

    def consume():
        nonlocal total
        while True:
            item = q.get()
            if item is None:
                return
            total += item

    t = threading.Thread(target=consume)
    t.start()
    for i in range(100000):
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
