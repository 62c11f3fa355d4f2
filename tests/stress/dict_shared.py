# Eight threads set, read, delete and iterate over one dict.
import threading

N, T = 1500, 8
shared = {}
changed = [0] * T


def work(k):
    for i in range(N):
        shared[(k, i)] = i
        shared["last"] = k
        shared[i] = shared.get(i, 0)
        shared.setdefault("first", k)
        if i % 4 == 3:
            assert shared.pop((k, i - 1)) == i - 1
        if i % 100 == 0:
            try:
                for key in shared:
                    pass
                list(shared.items())
            except RuntimeError as error:
                assert "changed" in str(error), error
                changed[k] += 1
            assert (k, i) in shared
            len(shared)


threads = [threading.Thread(target=work, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
mine = [key for key in shared if isinstance(key, tuple)]
print(len(mine), len(set(mine)))  # expect: 9000 9000
print(sorted(k for k in shared if isinstance(k, int)) == list(range(N)))  # expect: True
print(shared["first"] in range(T), shared["last"] in range(T))  # expect: True True


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 7

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n


slow = {}


def with_script_keys(k):
    for i in range(120):
        slow[Key(k * 1000 + i)] = i
        assert slow[Key(k * 1000 + i)] == i
        if i % 2:
            del slow[Key(k * 1000 + i - 1)]


threads = [threading.Thread(target=with_script_keys, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(slow), sorted(slow.values())[:3])  # expect: 480 [1, 1, 1]
