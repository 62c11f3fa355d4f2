# as_completed over 20,000 calls in four threads.
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def double(n):
    return 2 * n


def run():
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(double, n) for n in range(20000)]
        return sum([f.result() for f in as_completed(futures)])


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
