# Eight threads append to, pop from, index, iterate over and sort one list.
import threading

N, T = 1500, 8
shared = []
popped = [[] for _ in range(T)]
start = threading.Barrier(T) if hasattr(threading, "Barrier") else None


def work(k):
    if start:
        start.wait()
    for i in range(N):
        shared.append(k * N + i)
        if i % 3 == 2:
            try:
                popped[k].append(shared.pop())
            except IndexError:
                pass
        if i % 50 == 0:
            try:
                shared[0] and shared[-1]
            except IndexError:
                pass
            seen = 0
            for x in shared:
                seen += 1
                if seen == 20:
                    break
            len(shared), shared[1:3], 5 in shared[:10]
        if i % 500 == 499:
            try:
                shared.sort()
            except ValueError as error:
                assert str(error) == "list modified during sort", error


threads = [threading.Thread(target=work, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
everything = list(shared)
for p in popped:
    everything.extend(p)
print(len(everything) <= N * T, len(set(everything)) == len(everything))  # expect: True True

# Without sort, which takes the items out while it runs, nothing at all may be lost.
shared.clear()


def append_only(k):
    for i in range(N):
        shared.append((k, i))
        shared[0]
        shared[-1]


threads = [threading.Thread(target=append_only, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(shared), len(set(shared)))  # expect: 12000 12000
for k in range(T):
    mine = [i for who, i in shared if who == k]
    assert mine == sorted(mine) and len(mine) == N
print("in order")  # expect: in order


def pop_all(out):
    while True:
        try:
            out.append(shared.pop())
        except IndexError:
            return


outs = [[] for _ in range(T)]
threads = [threading.Thread(target=pop_all, args=(out,)) for out in outs]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sum(len(o) for o in outs), len({x for o in outs for x in o}), shared)  # expect: 12000 12000 []
