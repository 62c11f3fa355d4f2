# Tracing that is switched on and off in running threads loses nothing that they compute.
import threading
import time

counts = [0] * 4
stop = threading.Event()
results = []

def square(n):
    return n * n

def work(k):
    total = 0
    for i in range(20000):
        try:
            total += square(i)
            if i % 1000 == 0:
                raise ValueError(i)
        except ValueError:
            total += 1
    results.append(total)

calls = []
def tracer(frame, event, arg):
    if frame.f_code.co_name == "square" and event == "call":
        calls.append(1)
    return None

threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in threads:
    t.start()
while any(t.is_alive() for t in threads):
    threading.settrace_all_threads(tracer)
    time.sleep(0.002)
    threading.settrace_all_threads(None)
    time.sleep(0.001)
for t in threads:
    t.join()
print(len(set(results)), results[0] == sum(i * i for i in range(20000)) + 20)
# expect: 1 True
