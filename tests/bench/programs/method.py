# Method calls: plain, inherited, overridden, through super and stored as a bound method.
import time


class Counter:
    def __init__(self, step):
        self.step = step
        self.value = 0

    def add(self, n):
        self.value += n * self.step

    def get(self):
        return self.value


class Clamped(Counter):
    def __init__(self, step, limit):
        super().__init__(step)
        self.limit = limit

    def add(self, n):
        self.value = (self.value + n * self.step) % self.limit


def run():
    plain = Counter(3)
    clamped = Clamped(5, 100003)
    bump = plain.add
    for i in range(900000):
        plain.add(i)
        clamped.add(i)
        bump(1)
        if clamped.get() > 100000:
            plain.add(clamped.get())
    return plain.get() * 100003 + clamped.get()


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
