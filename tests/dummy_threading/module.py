# python: skip Python has no dummy_threading since 3.9
"""threading's interface, with threads that run when they are started."""
import dummy_threading as threading

log = []
t = threading.Thread(target=lambda: log.append(threading.current_thread().name), name="worker")
print(t, t.is_alive(), t.ident)  # expect: <Thread(worker, initial)> False None
t.start()
print(log, t.is_alive(), t.join(), t)  # expect: ['worker'] False None <Thread(worker, stopped -1)>
for f in (t.start, threading.Thread().join, threading.current_thread().join, lambda: setattr(t, "daemon", True)):
    try:
        f()
    except RuntimeError as e:
        print(e)
# expect: threads can only be started once
# expect: cannot join thread before it is started
# expect: cannot join current thread
# expect: cannot set daemon status of active thread


class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(daemon=True)
        self.n = n

    def run(self):
        log.append((self.n, threading.active_count(), threading.main_thread() is threading.enumerate()[0]))
        if self.n:
            Worker(self.n - 1).start()


Worker(2).start()
print(log[1:], threading.active_count())  # expect: [(2, 2, True), (1, 3, True), (0, 4, True)] 1

mine = threading.local()
mine.x = 1
threading.Thread(target=lambda: (log.append(hasattr(mine, "x")), setattr(mine, "x", 2))).start()
print(log[-1], mine.x, mine.__dict__)  # expect: False 1 {'x': 1}


class Local(threading.local):
    def __init__(self, value):
        self.value = value


mine = Local("v")
mine.value = "changed"
threading.Thread(target=lambda: log.append(mine.value)).start()
print(log[-1], mine.value)  # expect: v changed

lock = threading.RLock()
with lock, lock:
    print(lock.acquire(), lock._is_owned())  # expect: True True
cond = threading.Condition()
with cond:
    print(cond.wait(), cond.wait_for(lambda: 5), cond.notify(), cond.notify_all(), cond.wait_for(lambda: 0, 0))  # expect: True 5 None None 0
event = threading.Event()
print(event.is_set(), event.wait(), event.set(), event.is_set(), event.clear())  # expect: False True None True None
s = threading.BoundedSemaphore(1)
print(s.acquire(), s.acquire(False), s.acquire(timeout=0), s.release())  # expect: True False False None
b = threading.Barrier(1, lambda: log.append("met"))
print(b.wait(), log[-1], b.parties, b.n_waiting, b.broken)  # expect: 0 met 1 0 False
for f in (threading.Semaphore(0).acquire, threading.Barrier(2).wait, s.release):
    try:
        f()
    except (RuntimeError, ValueError) as e:
        print(e)
# expect: a dummy thread waits for what no other thread can do
# expect: a dummy thread waits for what no other thread can do
# expect: Semaphore released too many times
timer = threading.Timer(0.01, log.append, ("timer",))
timer.start()
print(log[-1])  # expect: timer
timer = threading.Timer(0.01, log.append, ("never",))
timer.cancel()
timer.start()
print(log[-1])  # expect: timer
