# put and get on a Queue in one thread.
import queue
import time


def run():
    q = queue.Queue()
    total = 0
    for i in range(200000):
        q.put(i)
        total += q.get()
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
