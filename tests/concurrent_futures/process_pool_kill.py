# python: skip kill_workers and buffersize are of Python 3.14, and 3.13 hangs with max_tasks_per_child
# Ending the processes of a pool, and replacing them.
import multiprocessing as mp
import os
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def pid(_):
    return os.getpid()


def main():
    for end in (ProcessPoolExecutor.kill_workers, ProcessPoolExecutor.terminate_workers):
        pool = ProcessPoolExecutor(1)
        running = pool.submit(time.sleep, 60)
        while not running.running():
            time.sleep(0.01)
        waiting = pool.submit(time.sleep, 60)
        end(pool)
        print(type(running.exception()).__name__, waiting.cancelled())
        try:
            pool.submit(abs, 1)
        except (RuntimeError, BrokenProcessPool) as e:
            print(isinstance(e, RuntimeError))
    # expect: BrokenProcessPool True
    # expect: True
    # expect: BrokenProcessPool True
    # expect: True
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(abs, range(-3, 3), buffersize=2)))  # expect: [3, 2, 1, 0, 1, 2]

    with ProcessPoolExecutor(1, mp_context=mp.get_context("spawn"), max_tasks_per_child=2) as pool:
        pids = list(pool.map(pid, range(4)))
        print(pids[0] == pids[1] != pids[2] == pids[3])  # expect: True


if __name__ == "__main__":
    main()
