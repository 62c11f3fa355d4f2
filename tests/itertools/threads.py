# Iterators shared by threads give every item once.
import itertools
import threading

def collect(it, out):
    for x in it:
        out.append(x)

def run(it):
    outs = [[] for _ in range(4)]
    threads = [threading.Thread(target=collect, args=(it, o)) for o in outs]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return sorted(x for o in outs for x in o)

print(run(itertools.chain(range(1000), range(1000, 2000))) == list(range(2000)))  # expect: True
print(run(itertools.islice(itertools.count(), 0, 3000)) != [])  # expect: True
print(run(itertools.repeat("x", 500)) == ["x"] * 500)  # expect: True
print(len(run(itertools.permutations(range(6)))) == 720, len(run(itertools.product(range(10), repeat=3))) == 1000)
# expect: True True
print(len(run(itertools.combinations(range(12), 4))) == 495)  # expect: True
