# join with a timeout returns whether or not the thread ended.
import threading
import time

gate = threading.Event()
t = threading.Thread(target=gate.wait)
t.start()
begin = time.monotonic()
print(t.join(0.02), t.is_alive())
# expect: None True
print(0.015 < time.monotonic() - begin < 5)
# expect: True
print(t.join(0), t.join(-1), t.is_alive())
# expect: None None True
gate.set()
print(t.join(timeout=10), t.is_alive())
# expect: None False

# several threads join one
joined = []
gate.clear()
t = threading.Thread(target=gate.wait)
t.start()


def join():
    t.join()
    joined.append(t.is_alive())


others = [threading.Thread(target=join) for _ in range(5)]
for o in others:
    o.start()
gate.set()
for o in others:
    o.join()
print(joined)
# expect: [False, False, False, False, False]
