# List indexing and stores: the sieve of Eratosthenes.
import time


def run():
    limit = 2000000
    composite = [False] * (limit + 1)
    count = 0
    total = 0
    for n in range(2, limit + 1):
        if not composite[n]:
            count += 1
            total += n
            for multiple in range(n * n, limit + 1, n):
                composite[multiple] = True
    return total * 10 + count % 10


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
