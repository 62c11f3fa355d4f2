# One generator shared by threads: every number is used once.
import random
import threading

r = random.Random(17)
expected = sorted(random.Random(17).getrandbits(64) for _ in range(4000)) if False else None
outs = [[] for _ in range(4)]
def work(out):
    for _ in range(1000):
        out.append(r.getrandbits(32))
threads = [threading.Thread(target=work, args=(o,)) for o in outs]
for t in threads:
    t.start()
for t in threads:
    t.join()
same = random.Random(17)
print(sorted(x for o in outs for x in o) == sorted(same.getrandbits(32) for _ in range(4000)))  # expect: True
print(r.getrandbits(32) == same.getrandbits(32))  # expect: True
