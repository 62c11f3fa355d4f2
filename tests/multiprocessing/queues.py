# Queues between processes.
import multiprocessing as mp
from queue import Empty, Full


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(" ".join(filter(None, [type(e).__name__, str(e)])))


def worker(tasks, results, simple):
    for n in iter(tasks.get, None):
        results.put((n, n * n))
        tasks.task_done()
    tasks.task_done()
    simple.put("bye")


def main():
    mp.set_start_method("spawn")
    q = mp.Queue(2)
    print(q.empty(), q.full(), q.qsize())  # expect: True False 0
    q.put(1)
    q.put_nowait([2])
    print(q.full(), q.qsize())  # expect: True 2
    attempt(q.put_nowait, 3)  # expect: Full
    attempt(q.put, 3, True, 0.01)  # expect: Full
    print(q.get(), q.get(timeout=30))  # expect: 1 [2]
    attempt(q.get_nowait)  # expect: Empty
    attempt(q.get, True, 0.01)  # expect: Empty
    q.close()
    q.join_thread()
    try:
        q.put(1)
    except ValueError as e:
        print(str(e).endswith("is closed"))  # expect: True
    try:
        q.get()
    except ValueError as e:
        print(str(e).endswith("is closed"))  # expect: True

    tasks, results, simple = mp.JoinableQueue(), mp.Queue(), mp.SimpleQueue()
    procs = [mp.Process(target=worker, args=(tasks, results, simple)) for _ in range(2)]
    for n in range(50):
        tasks.put(n)
    for p in procs:
        p.start()
        tasks.put(None)
    got = dict(results.get() for _ in range(50))
    print(got == {n: n * n for n in range(50)})  # expect: True
    tasks.join()
    print(simple.get(), simple.get(), simple.empty())  # expect: bye bye True
    for p in procs:
        p.join()
    print([p.exitcode for p in procs])  # expect: [0, 0]
    attempt(tasks.task_done)  # expect: ValueError task_done() called too many times
    simple.close()
    attempt(simple.put, 1)  # expect: OSError handle is closed
    import pickle
    attempt(pickle.dumps, results)  # expect: RuntimeError Queue objects should only be shared between processes through inheritance
    results.cancel_join_thread()


if __name__ == "__main__":
    main()
