# Many threads of several processes at once.
import multiprocessing as mp
import threading


def drain(queue, out):
    n = 0
    while queue.get() is not None:
        n += 1
    out.put(n)


def count(value, lock, sem):
    for _ in range(300):
        with sem:
            with lock:
                value.value += 1


def wait(cond, flag, out):
    with cond:
        while not flag.value:
            cond.wait()
    out.put(1)


def main():
    mp.set_start_method("spawn")
    queue, out = mp.Queue(20), mp.SimpleQueue()
    value, lock, sem = mp.Value("i", 0, lock=False), mp.Lock(), mp.BoundedSemaphore(2)
    cond, flag = mp.Condition(), mp.Value("i", 0)
    procs = [mp.Process(target=drain, args=(queue, out)) for _ in range(2)]
    procs += [mp.Process(target=count, args=(value, lock, sem)) for _ in range(2)]
    procs += [mp.Process(target=wait, args=(cond, flag, out)) for _ in range(2)]
    putters = [threading.Thread(target=lambda: [queue.put(i) for i in range(500)]) for _ in range(3)]
    others = [threading.Thread(target=count, args=(value, lock, sem)) for _ in range(2)]
    others += [threading.Thread(target=wait, args=(cond, flag, out)) for _ in range(2)]
    for t in procs + putters + others:
        t.start()
    for t in putters:
        t.join()
    queue.put(None)
    queue.put(None)
    print(out.get() + out.get())  # expect: 1500
    with cond:
        flag.value = 1
        cond.notify_all()
    print(sum(out.get() for _ in range(4)))  # expect: 4
    for t in procs + others:
        t.join()
    print(value.value, sem, lock)  # expect: 1200 <BoundedSemaphore(value=2, maxvalue=2)> <Lock(owner=None)>
    barrier = mp.Barrier(3)
    turns = []
    threads = [threading.Thread(target=lambda: [turns.append(barrier.wait()) for _ in range(50)]) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(turns.count(0), turns.count(1), turns.count(2))  # expect: 50 50 50


if __name__ == "__main__":
    main()
