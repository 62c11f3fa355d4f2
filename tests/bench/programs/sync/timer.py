# Timers that are started and cancelled.
import threading
import time


def run():
    fired = []
    for i in range(1000):
        t = threading.Timer(60, fired.append, args=(i,))
        t.start()
        t.cancel()
        t.join()
    return len(fired)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
