# Barrier: threads meet.
import threading

b = threading.Barrier(3)
print(b.parties, b.n_waiting, b.broken, str(b).endswith(": waiters=0/3>"))
# expect: 3 0 False True
lock = threading.Lock()
indices, phases = [], []


def work():
    for phase in range(4):
        with lock:
            phases.append(phase)
        i = b.wait()
        with lock:
            indices.append(i)
        b.wait()


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(phases)
# expect: [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]
print([sorted(indices[i : i + 3]) for i in range(0, 12, 3)])
# expect: [[0, 1, 2], [0, 1, 2], [0, 1, 2], [0, 1, 2]]

one = threading.Barrier(1)
print(one.wait(), one.wait(0))
# expect: 0 0

# the action runs once, before anyone goes on
log = []
b = threading.Barrier(2, action=lambda: log.append("action"))


def meet():
    b.wait()
    log.append("on")


t = threading.Thread(target=meet)
t.start()
meet()
t.join()
print(log)
# expect: ['action', 'on', 'on']
for bad in (0, -1):
    try:
        threading.Barrier(bad)
    except ValueError as e:
        print(e)
# expect: parties must be > 0
# expect: parties must be > 0
