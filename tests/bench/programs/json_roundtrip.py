# json.dumps and json.loads of nested records.
import json
import time


def record(i):
    return {
        "id": i,
        "name": "user " + str(i) + " \"quoted\" \u00e9\u4e2d",
        "active": i % 3 == 0,
        "score": i * 0.25,
        "tags": ["t" + str(i % 7), "all", None],
        "address": {"street": str(i) + " Main Street", "zip": 10000 + i, "lines": [1, 2, [3, 4]]},
    }


def run():
    data = [record(i) for i in range(1000)]
    check = 0
    for turn in range(45):
        text = json.dumps(data)
        again = json.loads(text)
        check += len(text) + again[turn]["address"]["zip"]
        pretty = json.dumps(again[:200], indent=2, sort_keys=True)
        check += len(pretty)
        if again != data:
            return "round trip changed the data"
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
