# json.dumps of data that makes 10 MB of text.
import json
import time

DATA = [
    {"id": i, "name": "user %d" % i, "active": i % 3 == 0, "score": i * 0.25, "tags": ["t%d" % (i % 7), "all", None], "note": "a \"quoted\" word and \u00e9\n"}
    for i in range(75000)
]


def run():
    return len(json.dumps(DATA))


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
