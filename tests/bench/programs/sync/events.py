# A scheduler with 100,000 events in its own time.
import sched
import time


def run():
    clock = 0

    def now():
        return clock

    def sleep(seconds):
        nonlocal clock
        clock += seconds

    s = sched.scheduler(now, sleep)
    order = 0

    def act(n):
        nonlocal order
        order = (order * 31 + n) % 1000003

    x = 1
    for i in range(100000):
        x = (x * 1103515245 + 12345) % 2147483648
        s.enter(x % 1000, x % 7, act, (i,))
    s.run()
    return order


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
