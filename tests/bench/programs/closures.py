# Functional style: closures that share state, composed functions, folds and partial application.
import time


def counter(step):
    state = [0]

    def bump(n):
        state[0] += n * step
        return state[0]

    def read():
        return state[0]

    return bump, read


def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x

    return composed


def fold(f, items, start):
    for item in items:
        start = f(start, item)
    return start


def partial(f, *args, **kwargs):
    def bound(*more):
        return f(*(args + more), **kwargs)

    return bound


def scaled(a, b, scale=1, offset=0):
    return (a * scale + b + offset) % 1000003


def run():
    bump, read = counter(3)
    chain = compose(lambda x: x + 1, lambda x: x * 2, bump, lambda x: x % 1009)
    mix = partial(scaled, 7, scale=5, offset=11)
    check = 0
    for i in range(250000):
        check += chain(i)
        check += mix(i)
        check += scaled(i, 1, offset=i)
    items = list(range(1000))
    for turn in range(500):
        check += fold(lambda a, b: (a * 3 + b) % 65521, items, turn)
    return check * 10 + read() % 10


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
