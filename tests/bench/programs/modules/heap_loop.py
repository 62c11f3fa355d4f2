# heappush, heappop, heapreplace and heapify in loops.
import time
from heapq import heapify, heappop, heappush, heapreplace


def run():
    heap, total = [], 0
    for i in range(200000):
        heappush(heap, i * 7919 % 200003)
    for i in range(200000):
        total += heapreplace(heap, i * 104729 % 200003)
    while heap:
        total = (total * 31 + heappop(heap)) % 1000003
    events = [(i * 7919 % 50021, i) for i in range(50000)]
    heapify(events)
    while events:
        total = (total * 31 + heappop(events)[1]) % 1000003
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
