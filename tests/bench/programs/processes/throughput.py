# Items that go through a multiprocessing.Queue to another process.
import multiprocessing
import time


def consume(q, done):
    while True:
        total = 0
        while True:
            item = q.get()
            if item is None:
                break
            total += item
        done.put(total)
        if total == 0:
            return


def run(q, done):
    for i in range(20000):
        q.put(i)
    q.put(None)
    return done.get()


def main():
    multiprocessing.set_start_method("spawn")
    q, done = multiprocessing.Queue(), multiprocessing.Queue()
    p = multiprocessing.Process(target=consume, args=(q, done))
    p.start()
    run(q, done)
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run(q, done)
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    q.put(None)
    done.get()
    p.join()
    print("checksum:", result)


if __name__ == "__main__":
    main()
