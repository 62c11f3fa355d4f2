# Eight threads that meet at a Barrier.
import threading
import time


def run():
    barrier = threading.Barrier(8)
    firsts = []

    def meet():
        for _ in range(2000):
            if barrier.wait() == 0:
                firsts.append(1)

    threads = [threading.Thread(target=meet) for _ in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return len(firsts)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
