# Locks and semaphores, in one process and across several.
import multiprocessing as mp
import threading


def take(lock, conn):
    with lock:
        conn.send("has it")
        conn.recv()


def count(value, lock, barrier, event):
    event.wait()
    barrier.wait()
    for _ in range(200):
        with lock:
            value.value += 1


def consume(cond, value, conn):
    with cond:
        cond.wait_for(lambda: value.value == 400)
        conn.send(value.value)


def single():
    lock = mp.Lock()
    print(lock)  # expect: <Lock(owner=None)>
    print(lock.acquire(), lock, lock.acquire(False), lock.acquire(timeout=0.01), lock.acquire(True, -1))  # expect: True <Lock(owner=MainProcess)> False False False
    print(lock.release())  # expect: None
    attempt(lock.release)  # expect: ValueError semaphore or lock released too many times
    with lock as got:
        print(got)  # expect: True
    r = mp.RLock()
    print(r)  # expect: <RLock(None, 0)>
    print(r.acquire(), r.acquire(), r)  # expect: True True <RLock(MainProcess, 2)>
    results = []
    t = threading.Thread(target=lambda: results.append((r.acquire(False), repr(r))))
    t.start()
    t.join()
    print(results)  # expect: [(False, '<RLock(SomeOtherThread, nonzero)>')]
    print(r.release(), r.release())  # expect: None None
    attempt(r.release)  # expect: AssertionError attempt to release recursive lock not owned by thread
    s = mp.Semaphore(2)
    print(repr(s), s.acquire(), s.acquire(), s.acquire(False), s.get_value())  # expect: <Semaphore(value=2)> True True False 0
    s.release()
    s.release()
    s.release()
    print(s.get_value())  # expect: 3
    b = mp.BoundedSemaphore(2)
    print(b)  # expect: <BoundedSemaphore(value=2, maxvalue=2)>
    attempt(b.release)  # expect: ValueError semaphore or lock released too many times
    print(b.acquire(), b.release(), b.get_value())  # expect: True None 2
    attempt(mp.Semaphore, -1)  # expect: OSError [Errno 22] Invalid argument
    e = mp.Event()
    print(e.is_set(), e.wait(0.01), e.set(), e.is_set(), e.wait(), e.clear(), e.is_set())  # expect: False False None True True None False
    c = mp.Condition()
    print(c)  # expect: <Condition(<RLock(None, 0)>, 0)>
    attempt(c.wait)  # expect: AssertionError must acquire() condition before using wait()
    attempt(c.notify)  # expect: AssertionError lock is not owned
    with c:
        print(c.wait(0.01), c.wait_for(lambda: False, 0.01), c.wait_for(lambda: 7), c.notify(), c.notify_all())  # expect: False False 7 None None
    done = []
    bar = mp.Barrier(2, action=lambda: done.append("action"))
    t = threading.Thread(target=lambda: done.append(bar.wait()))
    t.start()
    done.append(bar.wait())
    t.join()
    print(done[0], sorted(done[1:]), bar.parties, bar.n_waiting, bar.broken)  # expect: action [0, 1] 2 0 False
    attempt(bar.wait, 0.01)  # expect: BrokenBarrierError
    print(bar.broken)  # expect: True
    bar.reset()
    bar.abort()
    attempt(bar.wait)  # expect: BrokenBarrierError
    import pickle
    attempt(pickle.dumps, lock)  # expect: RuntimeError Lock objects should only be shared between processes through inheritance


def main():
    mp.set_start_method("spawn")
    single()
    here, there = mp.Pipe()
    lock = mp.Lock()
    p = mp.Process(target=take, args=(lock, there))
    p.start()
    print(here.recv(), lock.acquire(False), lock)  # expect: has it False <Lock(owner=SomeOtherProcess)>
    here.send(None)
    print(lock.acquire(timeout=30))  # expect: True
    p.join()

    value, rlock, barrier, event, cond = mp.Value("i", 0), mp.RLock(), mp.Barrier(3), mp.Event(), mp.Condition()
    procs = [mp.Process(target=count, args=(value, rlock, barrier, event)) for _ in range(2)]
    procs.append(mp.Process(target=consume, args=(cond, value, there)))
    for p in procs:
        p.start()
    event.set()
    barrier.wait()
    for p in procs[:2]:
        p.join()
    print(value.value)  # expect: 400
    with cond:
        cond.notify_all()
    print(here.recv())  # expect: 400
    procs[2].join()


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(" ".join(filter(None, [type(e).__name__, str(e)])))


if __name__ == "__main__":
    main()
