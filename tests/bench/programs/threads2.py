# Two CPU-bound threads at once against the same work one after the other.
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total = (total * 31 + i) % 1000003
    return total


def main():
    n = 8000000
    for _ in range(5):
        start = time.perf_counter()
        work(n)
        work(n)
        serial = time.perf_counter() - start
        threads = [threading.Thread(target=work, args=(n,)) for _ in range(2)]
        start = time.perf_counter()
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        print("bench:", serial, time.perf_counter() - start)


main()
