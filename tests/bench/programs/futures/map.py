# map of 100,000 tiny calls over four threads.
import time
from concurrent.futures import ThreadPoolExecutor


def double(n):
    return 2 * n


def run():
    with ThreadPoolExecutor(4) as pool:
        return sum(pool.map(double, range(100000)))


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
