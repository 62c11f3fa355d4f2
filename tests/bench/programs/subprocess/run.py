# Short-lived children one after the other: subprocess.run(["true"]).
import subprocess
import time


def run():
    total = 0
    for _ in range(200):
        total += 1 + subprocess.run(["true"]).returncode
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
