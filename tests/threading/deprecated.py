"""The old names do what the new ones do."""
import threading

t = threading.Thread(name="worker", daemon=False)
print(threading.currentThread() is threading.current_thread(), threading.activeCount())  # expect: True 1
t.setName("other")
t.setDaemon(True)
print(t.getName(), t.isDaemon(), t.name, t.daemon)  # expect: other True other True
event = threading.Event()
print(event.isSet(), event.set(), event.isSet())  # expect: False None True
cond = threading.Condition()
try:
    cond.notifyAll()
except RuntimeError as e:
    print(e)  # expect: cannot notify on un-acquired lock
woken = []


def wait():
    with cond:
        ready.release()
        cond.wait()
        woken.append(1)


ready = threading.Semaphore(0)
threads = [threading.Thread(target=wait) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    ready.acquire()
with cond:
    cond.notifyAll()
for t in threads:
    t.join()
print(len(woken))  # expect: 3
timer = threading.Timer(1, print)
timer.setName("timer")
print(timer.getName(), timer.isDaemon())  # expect: timer False
try:
    timer.setName()
except TypeError as e:
    print(str(e).endswith("setName() missing 1 required positional argument: 'name'"))  # expect: True
