# Function calls: positional, keyword and default arguments, *args, **kwargs, and built-ins.
import time


def plain(a, b):
    return a - b


def defaults(a, b=2, c=3):
    return a + b * c


def variadic(*args):
    return len(args)


def keywords(**kwargs):
    return len(kwargs)


def run():
    items = [1, 2, 3]
    options = {"b": 5, "c": 7}
    total = 0
    for i in range(600000):
        total += plain(i, 1)
        total += defaults(i)
        total += defaults(i, c=1)
        total += variadic(i, i, total)
        total += len(items) + abs(-i) + min(i, 5) + max(i, 7)
        if i % 4 == 0:
            total += keywords(x=1, y=i)
            total += defaults(*items)
            total += defaults(1, **options)
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
