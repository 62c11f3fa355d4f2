# Allocation: building and walking many binary trees of tuples.
import time


def build(depth):
    if depth == 0:
        return (None, None)
    return (build(depth - 1), build(depth - 1))


def count(tree):
    left, right = tree
    if left == None:
        return 1
    return 1 + count(left) + count(right)


def run():
    long_lived = build(16)
    check = 0
    for depth in range(4, 17, 2):
        for _ in range(1 << (17 - depth)):
            check += count(build(depth))
    return check * 100000 + count(long_lived)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
