# Calls that lru_cache and cache answer from memory.
import time
from functools import cache, lru_cache


@lru_cache(maxsize=1024)
def square(n):
    return n * n


@cache
def add(a, b):
    return a + b


def run():
    total = 0
    for i in range(600000):
        total += square(i & 511)
    for i in range(400000):
        total += add(i & 63, 3)
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
