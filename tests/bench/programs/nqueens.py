# Backtracking: all solutions of the queens' problem, with lists and with bit masks.
import time


def place(row, n, columns, rising, falling):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if columns[column] or rising[row + column] or falling[row - column + n]:
            continue
        columns[column] = True
        rising[row + column] = True
        falling[row - column + n] = True
        found += place(row + 1, n, columns, rising, falling)
        columns[column] = False
        rising[row + column] = False
        falling[row - column + n] = False
    return found


def masks(full, columns, left, right):
    if columns == full:
        return 1
    found = 0
    free = full & ~(columns | left | right)
    while free:
        bit = free & -free
        free ^= bit
        found += masks(full, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return found


def run():
    n = 9
    lists = place(0, n, [False] * n, [False] * (2 * n), [False] * (2 * n + 1))
    return lists * 1000 + masks((1 << 12) - 1, 0, 0, 0)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
