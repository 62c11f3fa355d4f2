# Eight threads that start children at the same time.
import subprocess
import threading
import time


def run():
    codes = []

    def work():
        for _ in range(25):
            codes.append(1 + subprocess.run(["true"]).returncode)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return sum(codes)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
