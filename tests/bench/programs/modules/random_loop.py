# random.random() in a loop, and the other numbers a simulation draws.
import random
import time


def run():
    random.seed(42)
    inside = 0
    for _ in range(500000):
        x, y = random.random(), random.random()
        if x * x + y * y < 1.0:
            inside += 1
    total = 0
    for _ in range(100000):
        total += random.randrange(1000)
        total += random.randint(1, 6)
    items = list(range(50000))
    random.shuffle(items)
    for _ in range(100000):
        total += random.choice(items)
    return inside, total, random.gauss(0, 1)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
