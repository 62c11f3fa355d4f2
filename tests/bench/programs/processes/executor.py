# CPU-bound work over the two workers of a ProcessPoolExecutor.
import concurrent.futures
import multiprocessing
import time


def collatz(start):
    longest = 0
    for n in range(start, start + 500):
        steps = 0
        while n > 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        longest = max(longest, steps)
    return longest


def run(pool):
    return max(pool.map(collatz, range(1, 64001, 500)))


def main():
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        list(pool.map(collatz, [1, 2]))
        for _ in range(3):
            wall, cpu = time.perf_counter(), time.process_time()
            result = run(pool)
            print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


if __name__ == "__main__":
    main()
