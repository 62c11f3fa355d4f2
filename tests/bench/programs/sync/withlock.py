# with on a free Lock and a free RLock.
import threading
import time


def run():
    lock = threading.Lock()
    rlock = threading.RLock()
    count = 0
    for i in range(500000):
        with lock:
            count += 1
        with rlock:
            count += 1
    return count


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
