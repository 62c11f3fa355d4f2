# 100 MB out of a child, and 100 MB through one and back.
import subprocess
import time

SIZE = 100_000_000


def run():
    out = subprocess.check_output(["head", "-c", str(SIZE), "/dev/zero"])
    back = subprocess.run(["cat"], input=out, capture_output=True).stdout
    return len(out) + len(back)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
