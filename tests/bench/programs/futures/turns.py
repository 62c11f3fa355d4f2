# Calls in a pool of four threads, each waited for before the next is submitted.
import time
from concurrent.futures import ThreadPoolExecutor


def double(n):
    return 2 * n


def run():
    total = 0
    with ThreadPoolExecutor(4) as pool:
        for n in range(10000):
            total += pool.submit(double, n).result()
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
