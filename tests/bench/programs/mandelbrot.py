# Floating-point inner loop with an early exit: the Mandelbrot set.
import time


def escape(cr, ci, limit):
    x = 0.0
    y = 0.0
    for i in range(limit):
        x2 = x * x
        y2 = y * y
        if x2 + y2 > 4.0:
            return i
        y = 2.0 * x * y + ci
        x = x2 - y2 + cr
    return limit


def run():
    size = 280
    check = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            n = escape(3.0 * column / size - 2.0, ci, 100)
            check = (check * 7 + n) % 1000000007
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
