# Eight threads push to and pop from both ends of one deque.
import threading
from collections import deque

N, T = 2000, 8
shared = deque()
taken = [[] for _ in range(T)]


def work(k):
    for i in range(N):
        (shared.append if i % 2 else shared.appendleft)((k, i))
        if i % 3 == 0:
            try:
                taken[k].append(shared.pop() if i % 2 else shared.popleft())
            except IndexError:
                pass
        if i % 200 == 0:
            try:
                for x in shared:
                    pass
            except RuntimeError as error:
                assert str(error) == "deque mutated during iteration", error
            len(shared)


threads = [threading.Thread(target=work, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
everything = list(shared)
for t in taken:
    everything.extend(t)
print(len(everything), len(set(everything)))  # expect: 16000 16000
bounded = deque(maxlen=10)


def fill(k):
    for i in range(N):
        bounded.append(k)
        assert len(bounded) <= 10


threads = [threading.Thread(target=fill, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(bounded), bounded.maxlen)  # expect: 10 10
