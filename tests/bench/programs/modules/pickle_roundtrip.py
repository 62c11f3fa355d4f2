# dumps and loads of 2,000 records of dicts, lists, strings and instances.
import pickle
import time


class Record:
    def __init__(self, n):
        self.n, self.name, self.tags = n, "record %d" % n, ["a", "b", n]


def run():
    data = [{"id": n, "score": n * 0.5, "name": "name %d" % n, "list": [n, n + 1, (n, None)], "record": Record(n)} for n in range(2000)]
    total = 0
    for _ in range(10):
        text = pickle.dumps(data)
        total += (len(text) > 1000) + len(pickle.loads(text))
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
