# String building: appending piece by piece, number to text, and joining.
import time


def run():
    total = 0
    check = 0
    for round in range(2800):
        text = ""
        for i in range(250):
            text += "item-"
            text += str(i * round)
            text += ","
        parts = []
        for i in range(250):
            parts.append("<" + str(i + round) + ">")
        joined = "".join(parts)
        total += len(text) + len(joined)
        if text.startswith("item-0,item-" + str(round) + ","):
            check += 1
        if joined.endswith("<" + str(249 + round) + ">"):
            check += 1
    return total * 1000 + check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
