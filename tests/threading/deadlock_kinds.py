# python: skip CPython waits for ever
# Every wait that nothing can end raises DeadlockError.
import queue
import threading


def deadlocks(f):
    try:
        f()
    except DeadlockError as e:
        first, wait = str(e).split("\n")
        name, _, what = wait.strip().partition(" waits for ")
        print(name, "-", what.split(" at ")[0])
    else:
        print("no deadlock")


lock = threading.Lock()
lock.acquire()
deadlocks(lock.acquire)  # expect: MainThread - lock <lock
deadlocks(lock.__enter__)  # expect: MainThread - lock <lock

rlock = threading.RLock()
t = threading.Thread(target=rlock.acquire)
t.start()
t.join()
deadlocks(rlock.acquire)  # expect: MainThread - lock <RLock

deadlocks(threading.Event().wait)  # expect: MainThread - event <Event
deadlocks(threading.Semaphore(0).acquire)  # expect: MainThread - semaphore <Semaphore
bounded = threading.BoundedSemaphore(1)
bounded.acquire()
deadlocks(bounded.acquire)  # expect: MainThread - semaphore <BoundedSemaphore
deadlocks(threading.Barrier(2).wait)  # expect: MainThread - barrier <Barrier

condition = threading.Condition()
with condition:
    deadlocks(condition.wait)  # expect: MainThread - condition <Condition
    deadlocks(lambda: condition.wait_for(lambda: False))  # expect: MainThread - condition <Condition
print(condition.acquire(blocking=False))  # expect: True
condition.release()

deadlocks(queue.Queue().get)  # expect: MainThread - queue.get <Queue
deadlocks(queue.LifoQueue().get)  # expect: MainThread - queue.get <LifoQueue
deadlocks(queue.PriorityQueue().get)  # expect: MainThread - queue.get <PriorityQueue
deadlocks(queue.SimpleQueue().get)  # expect: MainThread - queue.get <SimpleQueue
full = queue.Queue(1)
full.put(1)
deadlocks(lambda: full.put(2))  # expect: MainThread - queue.put <Queue
deadlocks(full.join)  # expect: MainThread - queue.join <Queue
print(full.qsize(), full.get())  # expect: 1 1


class Scripted(queue.Queue):
    def _get(self):
        return super()._get()


deadlocks(Scripted().get)  # expect: MainThread - condition <Condition

print(DeadlockError.__mro__[1] is RuntimeError)  # expect: True
