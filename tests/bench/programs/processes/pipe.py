# Round trips through a Pipe to another process.
import multiprocessing
import time


def echo(conn):
    while True:
        item = conn.recv()
        if item is None:
            return
        conn.send(item)


def run(conn):
    total = 0
    for i in range(5000):
        conn.send((i, "item"))
        total += conn.recv()[0]
    return total


def main():
    multiprocessing.set_start_method("spawn")
    here, there = multiprocessing.Pipe()
    p = multiprocessing.Process(target=echo, args=(there,))
    p.start()
    run(here)
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run(here)
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    here.send(None)
    p.join()
    print("checksum:", result)


if __name__ == "__main__":
    main()
