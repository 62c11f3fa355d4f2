# Locks between descriptors, threads and processes.
import fcntl
import os
import subprocess
import tempfile
import threading

with tempfile.NamedTemporaryFile() as file:
    one = open(file.name, "rb+")
    two = open(file.name, "rb+")
    fcntl.flock(one, fcntl.LOCK_SH)
    fcntl.flock(two, fcntl.LOCK_SH)
    try:
        fcntl.flock(two, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as e:
        print(e)  # expect: [Errno 11] Resource temporarily unavailable
    fcntl.flock(two, fcntl.LOCK_UN)

    # A thread waits until another descriptor gives its lock up.
    order = []
    fcntl.flock(one, fcntl.LOCK_EX)
    started = threading.Event()

    def wait():
        started.set()
        fcntl.flock(two, fcntl.LOCK_EX)
        order.append("locked")

    t = threading.Thread(target=wait)
    t.start()
    started.wait()
    order.append("unlock")
    fcntl.flock(one, fcntl.LOCK_UN)
    t.join()
    print(order)  # expect: ['unlock', 'locked']
    two.close()

    # Locks of records are the process's: another process waits for them.
    fcntl.lockf(one, fcntl.LOCK_EX, 10)
    child = subprocess.Popen(["sh", "-c", 'exec 9<>"$0"; flock -n 9 && echo got; flock -u 9', file.name], stdout=subprocess.PIPE)
    print(child.communicate()[0])  # expect: b'got\n'
    fcntl.lockf(one, fcntl.LOCK_UN, 10)
    one.close()
    try:
        fcntl.flock(one, fcntl.LOCK_EX)
    except ValueError as e:
        print(e)  # expect: I/O operation on closed file

# Threads that lock and unlock the same file, each by a descriptor of its own.
with tempfile.NamedTemporaryFile() as file:
    inside = []
    worst = []

    def work():
        with open(file.name, "rb+") as mine:
            for _ in range(20):
                fcntl.flock(mine, fcntl.LOCK_EX)
                inside.append(1)
                worst.append(len(inside))
                inside.pop()
                fcntl.flock(mine, fcntl.LOCK_UN)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(max(worst), len(worst))  # expect: 1 80
