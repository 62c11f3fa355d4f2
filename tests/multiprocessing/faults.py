# python: skip CPython's pools wait for ever in these cases
# What becomes of tasks whose process ends, and of what can't be sent.
import multiprocessing as mp
import os
import signal
import sys
import time
from concurrent.futures import ProcessPoolExecutor


class Odd(Exception):
    def __init__(self, a, b):
        super().__init__(a)


def odd():
    raise Odd(1, 2)


def kill_self():
    os.kill(os.getpid(), signal.SIGKILL)


def quiet_exit():
    sys.exit(5)


def bad_initializer():
    sys.stderr = open(os.devnull, "w")
    raise ValueError("initializer")


def hold(lock, conn):
    lock.acquire()
    conn.send("has it")
    time.sleep(60)


def wait_for(cond, conn):
    with cond:
        conn.send("waits")
        cond.wait()


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def pools():
    with mp.Pool(2) as pool:
        attempt(pool.apply, kill_self)  # expect: ProcessError a worker process of the pool ended with exit code -9 while it ran the task
        attempt(pool.apply, os._exit, (3,))  # expect: ProcessError a worker process of the pool ended with exit code 3 while it ran the task
        attempt(pool.apply, quiet_exit)  # expect: ProcessError a worker process of the pool ended with exit code 5 while it ran the task
        attempt(pool.map, os._exit, [0, 0])  # expect: ProcessError a worker process of the pool ended with exit code 0 while it ran the task
        attempt(pool.apply, odd)  # expect: TypeError Odd.__init__() missing 1 required positional argument: 'b'
        attempt(pool.map, abs, [-1, 2])  # expect: [1, 2]
        idle = pool._pool[0]
        os.kill(idle.pid, signal.SIGKILL)
        idle.join()
        while idle in pool._pool:
            time.sleep(0.001)
        attempt(pool.map, abs, [-1, 2])  # expect: [1, 2]
        late = pool.apply_async(time.sleep, (60,))
        never = [pool.apply_async(abs, (1,)) for _ in range(10)]
    attempt(late.get)  # expect: ProcessError the pool was terminated
    with mp.Pool(1, bad_initializer) as pool:
        attempt(pool.apply, abs, (1,))  # expect: ProcessError the initializer of a worker process of the pool failed
        attempt(list, pool.imap(abs, [1, 2]))  # expect: ProcessError the initializer of a worker process of the pool failed


def keep(event):
    global release
    release = event


def await_release():
    return release.wait()


def executors():
    event = mp.Event()
    with ProcessPoolExecutor(1, initializer=keep, initargs=(event,)) as pool:
        first = pool.submit(await_release)
        rest = [pool.submit(abs, n) for n in range(10000)]
        pool.shutdown(wait=False, cancel_futures=True)
        event.set()
        pool.shutdown()
        print(first.result(), sum(f.cancelled() for f in rest) >= 9999, all(f.done() for f in rest))  # expect: True True True


def locks():
    # A lock that a process had when it was killed stays taken; a condition is not left behind.
    here, there = mp.Pipe()
    lock, cond = mp.Lock(), mp.Condition()
    p = mp.Process(target=hold, args=(lock, there))
    p.start()
    print(here.recv())  # expect: has it
    p.kill()
    p.join()
    print(lock.acquire(timeout=0.01), lock.release(), lock.acquire(timeout=0.01))  # expect: False None True
    p = mp.Process(target=wait_for, args=(cond, there))
    p.start()
    print(here.recv())  # expect: waits
    with cond:
        pass  # it waits now
    p.kill()
    p.join()
    with cond:
        cond.notify()
    for c in (here, there):
        c.close()


def refused():
    for call in (lambda: mp.get_context("fork"), mp.Manager, mp.Value("i").__reduce__):
        try:
            call()
        except (ValueError, NotImplementedError, RuntimeError) as e:
            print(type(e).__name__, str(e)[:45])
    # expect: ValueError cannot find context for 'fork': a copy of a p
    # expect: NotImplementedError there are no managers: use Queue, Pipe, Value
    # expect: RuntimeError Synchronized objects should only be shared be


def many():
    # Descriptors that nobody needs any more are found when there are no others.
    for _ in range(3000):
        mp.Pipe()
        mp.Lock()


def main():
    pools()
    executors()
    locks()
    refused()
    many()
    print(mp.active_children())  # expect: []


if __name__ == "__main__":
    main()
