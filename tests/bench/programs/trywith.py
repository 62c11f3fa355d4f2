# try/except, try/finally and with in a loop where nothing is ever raised.
import time


class Guard:
    def __init__(self):
        self.depth = 0
        self.entered = 0

    def __enter__(self):
        self.depth += 1
        self.entered += 1
        return self

    def __exit__(self, kind, value, traceback):
        self.depth -= 1
        return False


def run():
    guard = Guard()
    items = [3, 1, 4, 1, 5, 9, 2, 6]
    total = 0
    for i in range(1200000):
        try:
            total += items[i & 7]
        except IndexError:
            total = -1
        try:
            total += i
        finally:
            total -= 1
        if i & 3 == 0:
            with guard as g:
                total += g.depth
    return total * 10 + guard.depth + guard.entered


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
