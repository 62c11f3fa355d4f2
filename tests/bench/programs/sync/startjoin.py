# Starting and joining threads, one after the other and fifty at once.
import threading
import time


def run():
    done = []
    for i in range(1000):
        t = threading.Thread(target=done.append, args=(i,))
        t.start()
        t.join()
    for _ in range(40):
        threads = [threading.Thread(target=done.append, args=(i,)) for i in range(50)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
    return len(done)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
