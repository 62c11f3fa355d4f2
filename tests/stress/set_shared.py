# Eight threads add to, discard from and test one set.
import threading

N, T = 1500, 8
shared = set()


def work(k):
    for i in range(N):
        shared.add((k, i))
        shared.add(i)
        if i % 3 == 2:
            shared.discard((k, i - 1))
            assert (k, i - 1) not in shared
        if i % 100 == 0:
            try:
                for x in shared:
                    pass
            except RuntimeError as error:
                assert "changed" in str(error), error
            try:
                shared & {1, 2, 3}, shared | {4}, len(shared)
            except RuntimeError as error:
                assert "changed" in str(error), error


threads = [threading.Thread(target=work, args=(k,)) for k in range(T)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(shared))  # expect: 9500
print(sum(1 for x in shared if isinstance(x, int)))  # expect: 1500
