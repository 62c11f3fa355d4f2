# Pool.map with chunks of a function that does next to nothing: what it costs to send items and results.
import multiprocessing
import time


def double(n):
    return n + n


def run(pool):
    return sum(pool.map(double, range(100000), chunksize=1000))


def main():
    multiprocessing.set_start_method("spawn")
    with multiprocessing.Pool(2) as pool:
        pool.map(double, range(10))
        for _ in range(3):
            wall, cpu = time.perf_counter(), time.process_time()
            result = run(pool)
            print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


if __name__ == "__main__":
    main()
