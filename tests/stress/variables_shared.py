# Eight threads read and write module globals and closure variables.
import threading

N, T = 3000, 8
number = 0
value = None
guarded = 0
lock = threading.Lock()


def write_globals(k):
    global number, value, guarded
    for i in range(N):
        number = i if k % 2 else float(i)
        seen = number
        assert seen == int(seen) and 0 <= seen < N
        value = ("text", k) if i % 2 else k
        v = value
        assert v in range(T) or v[0] == "text"
        globals()["from_%d" % k] = i
        with lock:
            guarded += 1


def closure():
    count = 0
    last = 0

    def bump(k):
        nonlocal count, last
        for i in range(N):
            last = i if k % 2 else float(i)
            assert 0 <= last < N
            with lock:
                count += 1

    def read():
        return count

    return bump, read


threads = [threading.Thread(target=write_globals, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(guarded, sorted(n for n in globals() if n.startswith("from_")))  # expect: 24000 ['from_0', 'from_1', 'from_2', 'from_3', 'from_4', 'from_5', 'from_6', 'from_7']
bump, read = closure()
threads = [threading.Thread(target=bump, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(read())  # expect: 24000


def numbers():
    for i in range(N):
        yield i


generator = numbers()
got = [[] for _ in range(T)]


def draw(k):
    while True:
        try:
            got[k].append(next(generator))
        except StopIteration:
            return
        except ValueError as error:
            assert str(error) == "generator already executing", error


threads = [threading.Thread(target=draw, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(x for g in got for x in g) == list(range(N)))  # expect: True
