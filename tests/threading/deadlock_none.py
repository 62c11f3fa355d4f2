# Waits that something can still end are no deadlock.
import os
import queue
import threading
import time

# A timeout, of the thread itself or of another one.
print(threading.Event().wait(0.01))  # expect: False
print(threading.Lock().acquire(timeout=0.01))  # expect: True
event = threading.Event()


def late():
    threading.Event().wait(0.02)
    event.set()


threading.Thread(target=late).start()
print(event.wait())  # expect: True

# Sleeping threads and timers.
q = queue.Queue()
threading.Timer(0.02, q.put, ["timer"]).start()
print(q.get())  # expect: timer


def slow():
    for i in range(3):
        time.sleep(0.005)
        q.put(i)


threading.Thread(target=slow).start()
print([q.get(), q.get(), q.get()])  # expect: [0, 1, 2]

# A file.
r, w = os.pipe()


def reader():
    q.put(os.read(r, 10))


threading.Thread(target=reader).start()


def writer():
    time.sleep(0.01)
    os.write(w, b"x")


threading.Thread(target=writer).start()
print(q.get())  # expect: b'x'

# A thread that computes.
lock = threading.Lock()


def busy():
    with lock:
        ready.set()
        sum(range(300000))


ready = threading.Event()
threading.Thread(target=busy).start()
ready.wait()
with lock:
    print("got it")  # expect: got it

# Hand-overs between many threads.
turns = [threading.Semaphore(0) for _ in range(4)]
count = []


def turn(i):
    for _ in range(200):
        turns[i].acquire()
        count.append(i)
        turns[(i + 1) % 4].release()


threads = [threading.Thread(target=turn, args=(i,)) for i in range(4)]
for t in threads:
    t.start()
turns[0].release()
for t in threads:
    t.join()
print(len(count), count[:5])  # expect: 800 [0, 1, 2, 3, 0]
