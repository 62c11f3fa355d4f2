# Processes that are started and joined, one after the other.
import multiprocessing
import time


def work():
    pass


def run():
    for _ in range(10):
        p = multiprocessing.Process(target=work)
        p.start()
        p.join()
        assert p.exitcode == 0
    return 10


def main():
    multiprocessing.set_start_method("spawn")
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


if __name__ == "__main__":
    main()
