# Requests through one SimpleQueue, replies through another.
import queue
import threading
import time


def run():
    requests, replies = queue.SimpleQueue(), queue.SimpleQueue()

    def serve():
        while (item := requests.get()) is not None:
            replies.put(item * 2)

    t = threading.Thread(target=serve)
    t.start()
    total = 0
    for i in range(20000):
        requests.put(i)
        total += replies.get()
    requests.put(None)
    t.join()
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
