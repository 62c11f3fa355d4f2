# A lock that four threads want all the time.
import threading
import time


def run():
    lock = threading.Lock()
    count = 0

    def work():
        nonlocal count
        for _ in range(50000):
            with lock:
                count += 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return count


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
