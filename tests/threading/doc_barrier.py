"""A server and its client start together; a barrier's wait numbers the threads."""
import threading

both = threading.Barrier(2, timeout=5)
order = []


def server():
    order.append("server started")
    both.wait()


def client():
    both.wait()
    order.append("client connects")


threads = [threading.Thread(target=f) for f in (client, server)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(order)  # expect: ['server started', 'client connects']

cleaned = []
barrier = threading.Barrier(3)


def pass_barrier():
    i = barrier.wait()
    if i == 0:
        cleaned.append("only one thread does this")


threads = [threading.Thread(target=pass_barrier) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(cleaned)  # expect: ['only one thread does this']
