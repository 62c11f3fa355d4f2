# A thread runs its target with arguments; join waits for it.
import threading

results = []


def work(a, b=0, *rest, **named):
    results.append((a, b, rest, named))


t = threading.Thread(target=work, args=(1, 2, 3), kwargs={"x": 4})
print(t.is_alive(), t.ident)
# expect: False None
t.start()
t.join()
print(t.is_alive(), t.ident is None)
# expect: False False
print(results)
# expect: [(1, 2, (3,), {'x': 4})]

t = threading.Thread(target=work, args=[7])
t.start()
t.join()
t.join()  # any number of times
print(results[1])
# expect: (7, 0, (), {})

threading.Thread().start()  # nothing to do
threads = [threading.Thread(target=lambda n=n: results.append(n)) for n in range(20)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results[2:]))
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
