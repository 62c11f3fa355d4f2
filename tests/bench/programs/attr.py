# Attribute access: loads and stores on instances, class attributes, __slots__ and a property.
import time


class Point:
    scale = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Pair:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    @property
    def total(self):
        return self.left + self.right


def run():
    p = Point(1, 2)
    q = Pair(p, p)
    r = Pair(3, 4)
    check = 0
    for i in range(1500000):
        p.x = p.y + i
        p.y = p.x % 1000 * p.scale
        q.left.x += q.right.y
        r.left = p.x & 255
        if i & 7 == 0:
            check += r.total
    return check + p.x + p.y


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
