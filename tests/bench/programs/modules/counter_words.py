# Counter of a million words.
import time
from collections import Counter

WORDS = ["word%d" % (i * i % 5003) for i in range(1000000)]


def run():
    count = Counter(WORDS)
    return len(count), count.most_common(3)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
