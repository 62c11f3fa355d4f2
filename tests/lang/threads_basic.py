import threading

results = []
lock = threading.Lock()

def work(n):
    with lock:
        results.append(n * n)

threads = [threading.Thread(target=work, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results))  # expect: [0, 1, 4, 9, 16]

class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def run(self):
        self.result = sum(range(self.n))
w = Worker(1000)
w.start()
w.join()
print(w.result, w.is_alive())  # expect: 499500 False

total = 0
def add():
    global total
    for _ in range(1000):
        with lock:
            total += 1
ts = [threading.Thread(target=add) for _ in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(total)  # expect: 4000
