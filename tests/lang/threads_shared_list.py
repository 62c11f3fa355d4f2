import threading

# Single container operations are atomic.
items, table, seen = [], {}, set()

def work(k):
    for i in range(500):
        items.append((k, i))
        table[k, i] = i
        seen.add((k, i))

threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(len(items), len(table), len(seen), len(set(items)))  # expect: 2000 2000 2000 2000
# Each thread's own appends keep their order.
print(all([i for k, i in items if k == me] == list(range(500)) for me in range(4)))  # expect: True

def pop():
    while True:
        try:
            got.append(items.pop())
        except IndexError:
            return
got = []
threads = [threading.Thread(target=pop) for k in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(len(got), len(set(got)), items)  # expect: 2000 2000 []
