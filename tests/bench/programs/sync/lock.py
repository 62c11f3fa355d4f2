# Acquire and release of a free lock.
import threading
import time


def run():
    lock = threading.Lock()
    count = 0
    for i in range(1000000):
        lock.acquire()
        count += 1
        lock.release()
    return count


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
