# Workers that take tasks from one queue and put results into another, and count in shared memory what they did.
#
# Run it with: starling scripts/examples/workers.py
import multiprocessing as mp


def work(tasks, results, done):
    for name, function, args in iter(tasks.get, None):
        results.put((name, function(*args)))
        with done.get_lock():
            done.value += 1


def add(a, b):
    return a + b


def multiply(a, b):
    return a * b


def main():
    tasks, results, done = mp.Queue(), mp.Queue(), mp.Value("i", 0)
    workers = [mp.Process(target=work, args=(tasks, results, done)) for _ in range(2)]
    for w in workers:
        w.start()
    for i in range(5):
        tasks.put(("%d * 7" % i, multiply, (i, 7)))
        tasks.put(("%d + 8" % i, add, (i, 8)))
    for _ in workers:
        tasks.put(None)
    for name, value in sorted(results.get() for _ in range(10)):
        print(name, "=", value)
    for w in workers:
        w.join()
    print(done.value, "tasks, exit codes", [w.exitcode for w in workers])


if __name__ == "__main__":
    mp.set_start_method("spawn")
    main()
