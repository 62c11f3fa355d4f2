# python: skip CPython waits for ever
# Threads that wait for each other in a circle.
import queue
import threading


def graph(e):
    # The lines of the graph, without addresses and folders.
    out = []
    for line in str(e).split("\n"):
        line = line.strip()
        if " at 0x" in line:
            start = line.index(" at 0x")
            line = line[:start] + line[line.index(">", start):]
        words = []
        for word in line.split(" "):
            words.append(word.rpartition("/")[2])
        out.append(" ".join(words))
    return out


def circle(first, second):
    both = threading.Barrier(2)
    errors = queue.SimpleQueue()

    def cross(a, b):
        try:
            with a:
                both.wait()
                with b:
                    pass
        except DeadlockError as e:
            errors.put(e)

    t = threading.Thread(target=cross, args=(second, first), name="other")
    t.start()
    cross(first, second)
    t.join()
    return errors.get(), errors.get(), errors.empty()


one, two, _ = circle(threading.Lock(), threading.Lock())
for line in graph(one):
    print(line)
# expect: all threads wait for ever
# expect: MainThread waits for lock <lock> at deadlock_cycles.py:30, held by other, who took it at deadlock_cycles.py:28
# expect: other waits for lock <lock> at deadlock_cycles.py:30, held by MainThread, who took it at deadlock_cycles.py:28
print(str(one) == str(two))  # expect: True

for make in (threading.RLock, threading.Condition):
    print(circle(make(), make())[2])
# expect: True
# expect: True

# A join of a thread that waits for a lock of the one that joins.
lock = threading.Lock()
told = []


def take():
    try:
        with lock:
            print("never")
    except DeadlockError as e:
        told.append(type(e).__name__)


t = threading.Thread(target=take, name="taker")
lock.acquire()
t.start()
try:
    t.join()
except DeadlockError as e:
    print(graph(e)[1])  # expect: MainThread waits for join <Thread> of taker at deadlock_cycles.py:72
    print(graph(e)[2])  # expect: taker waits for lock <lock> at deadlock_cycles.py:62, held by MainThread, who took it at deadlock_cycles.py:69
t.join()
print(told)  # expect: ['DeadlockError']
lock.release()

# A lock that an ended thread holds.
t = threading.Thread(target=lock.acquire)
t.start()
t.join()
try:
    lock.acquire()
except DeadlockError as e:
    print(graph(e)[1].partition(",")[2].replace(str(t.ident), "N"))  # expect:  held by thread N, which has ended

# A daemon that waits for work is not told: it works on when there is some.
work, done = queue.Queue(), queue.Queue()


def worker():
    while True:
        done.put(work.get() * 2)


threading.Thread(target=worker, daemon=True).start()
try:
    done.get()
except DeadlockError as e:
    print(len(graph(e)))  # expect: 3
work.put(21)
print(done.get())  # expect: 42

# Threads that catch the error and wait again are told again.
stop = threading.Event()


def stubborn():
    for _ in range(3):
        try:
            stop.wait()
        except DeadlockError:
            pass
    stop.set()


t = threading.Thread(target=stubborn)
t.start()
for _ in range(10):
    try:
        print(stop.wait())  # expect: True
        break
    except DeadlockError:
        pass
t.join()

# A notified thread gets its lock back before it raises, once the one that has it is told too.
condition = threading.Condition()


def notifier():
    with condition:
        condition.notify()
        try:
            threading.Event().wait()
        except DeadlockError:
            told.append("notifier")


t = threading.Thread(target=notifier)
try:
    with condition:
        t.start()
        condition.wait()
except DeadlockError:
    t.join()
    print("waiter told", told[1:], condition.acquire(blocking=False))  # expect: waiter told ['notifier'] True
condition.release()


# If that one keeps it, the waiter leaves without.
def keeper():
    condition.acquire()
    condition.notify()
    for _ in range(2):
        try:
            threading.Event().wait()
        except DeadlockError:
            pass


t = threading.Thread(target=keeper)
try:
    with condition:
        t.start()
        condition.wait()
except DeadlockError as e:
    print("without", e.__context__)  # expect: without None
t.join()
