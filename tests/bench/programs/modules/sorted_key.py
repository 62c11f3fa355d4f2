# sorted with a key: a function, an attribute, an item, and a method of str.
import time
from operator import attrgetter, itemgetter


class Item:
    def __init__(self, n):
        self.n = n


PAIRS = [(i * 7919 % 200003, "Name %d" % (i * 31 % 9973)) for i in range(200000)]
ITEMS = [Item(n) for n, _ in PAIRS]
NAMES = [name for _, name in PAIRS]


def run():
    a = sorted(PAIRS, key=lambda pair: pair[0])
    b = sorted(PAIRS, key=itemgetter(1))
    c = sorted(ITEMS, key=attrgetter("n"), reverse=True)
    d = sorted(NAMES, key=str.lower)
    e = sorted(NAMES, key=len)
    return a[77], b[78], c[79].n, d[80], e[81]


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
