# A deque as a queue, as a stack, as a ring and walked through.
import time
from collections import deque


def run():
    queue, total = deque(), 0
    for i in range(500000):
        queue.append(i)
        if i % 3 == 0:
            total += queue.popleft()
    while queue:
        total += queue.pop()
        if queue:
            total -= queue.popleft()
    ring = deque(maxlen=100)
    for i in range(300000):
        ring.append(i)
        total += ring[0]
    for _ in range(20000):
        ring.rotate(3)
        ring.appendleft(ring[-1])
    for _ in range(1000):
        for item in ring:
            total += item
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
