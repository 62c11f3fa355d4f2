# Integer arithmetic and a branch in a counted loop.
import time


def run():
    total = 0
    i = 0
    while i < 6000000:
        if i % 3 == 0:
            total += i
        else:
            total -= 1
        i += 1
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
