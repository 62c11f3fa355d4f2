# Sorting with key functions: by field, by computed tuple, reversed, and by text.
import time


def run():
    records = []
    x = 42
    for i in range(40000):
        x = (x * 1103515245 + 12345) % 2147483648
        records.append((x % 1000, "n" + str(x % 7919), i))
    check = 0
    for turn in range(4):
        by_number = sorted(records, key=lambda r: r[0])
        by_name = sorted(by_number, key=lambda r: r[1], reverse=True)
        by_both = sorted(by_name, key=lambda r: (r[1], -r[0]))
        by_rest = sorted(by_both, key=lambda r: (r[2] * 7 + turn) % 1009)
        for i in range(0, len(records), 100):
            check = (check * 31 + by_number[i][2] + by_name[i][2]) % 1000000007
            check = (check * 31 + by_both[i][2] + by_rest[i][2]) % 1000000007
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
