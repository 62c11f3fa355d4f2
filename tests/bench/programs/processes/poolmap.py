# Pool.map with chunks: whether each of some numbers is a prime.
import multiprocessing
import time


def is_prime(n):
    if n % 2 == 0:
        return n == 2
    i = 3
    while i * i <= n:
        if n % i == 0:
            return False
        i += 2
    return n > 1


def run(pool):
    return sum(pool.map(is_prime, range(200000), chunksize=2500))


def main():
    multiprocessing.set_start_method("spawn")
    with multiprocessing.Pool(2) as pool:
        pool.map(is_prime, range(10))
        for _ in range(3):
            wall, cpu = time.perf_counter(), time.process_time()
            result = run(pool)
            print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


if __name__ == "__main__":
    main()
