# Generators: a pipeline of them, generator expressions, recursion by yield from, and send.
import time


def numbers(n):
    for i in range(n):
        yield i


def keep(source, modulus):
    for value in source:
        if value % modulus:
            yield value


def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)


def averager():
    total = 0
    count = 0
    value = yield 0
    while True:
        total += value
        count += 1
        value = yield total // count


def run():
    check = 0
    for value in keep(keep(numbers(1500000), 3), 5):
        check += value
    check += sum(n * n for n in range(1000000) if n & 1)
    check += sum(walk(15))
    mean = averager()
    next(mean)
    for i in range(200000):
        check += mean.send(i)
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
