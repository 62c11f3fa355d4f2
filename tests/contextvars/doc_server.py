"""What a server knows about a request, without passing it from function to function.

The documentation's example serves sockets with asyncio; here threads serve queues.
"""
import queue
import threading
from contextvars import ContextVar, copy_context

client = ContextVar("client")


def goodbye():
    # Deep inside of the handling of a request.
    return "Good bye, client @ %s" % client.get()


def handle(address, requests, replies):
    client.set(address)
    while requests.get():
        pass
    replies.put(goodbye())


replies = queue.Queue()
threads = []
for address in ("10.0.0.1", "10.0.0.2", "10.0.0.3"):
    requests = queue.Queue()
    for line in ("GET /", "Host: x", ""):
        requests.put(line)
    t = threading.Thread(target=copy_context().run, args=(handle, address, requests, replies))
    t.start()
    threads.append(t)
for t in threads:
    t.join()
for line in sorted(replies.get() for _ in threads):
    print(line)
# expect: Good bye, client @ 10.0.0.1
# expect: Good bye, client @ 10.0.0.2
# expect: Good bye, client @ 10.0.0.3
print(client.get("nobody"))  # expect: nobody
