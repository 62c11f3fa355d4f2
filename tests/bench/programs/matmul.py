# Matrix multiplication over lists of lists, by index and by zip.
import time


def matrix(n, seed):
    return [[(i * n + j + seed) % 17 / 4.0 for j in range(n)] for i in range(n)]


def by_index(a, b, n):
    out = []
    for i in range(n):
        row = []
        a_row = a[i]
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a_row[k] * b[k][j]
            row.append(total)
        out.append(row)
    return out


def by_zip(a, b):
    columns = list(zip(*b))
    out = []
    for row in a:
        line = []
        for column in columns:
            total = 0.0
            for x, y in zip(row, column):
                total += x * y
            line.append(total)
        out.append(line)
    return out


def run():
    n = 130
    a = matrix(n, 1)
    b = matrix(n, 5)
    c = by_index(a, b, n)
    d = by_zip(a, c)
    check = 0.0
    for i in range(n):
        check += d[i][i] - c[i][n - 1 - i]
    return int(check * 16)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
