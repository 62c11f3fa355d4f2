# 100,000 threads that wait for one event; prints the seconds to start them and to wake them all.
import threading
import time


def main():
    count = 100000
    event = threading.Event()
    lock = threading.Lock()
    state = {"waiting": 0, "woken": 0}

    def wait():
        with lock:
            state["waiting"] += 1
        event.wait()
        with lock:
            state["woken"] += 1

    start = time.perf_counter()
    threads = [threading.Thread(target=wait) for _ in range(count)]
    for t in threads:
        t.start()
    while state["waiting"] < count:
        time.sleep(0.01)
    started = time.perf_counter() - start
    start = time.perf_counter()
    event.set()
    for t in threads:
        t.join()
    print("bench:", started, time.perf_counter() - start)
    print("checksum:", state["woken"])


main()
