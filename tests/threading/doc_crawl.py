"""Several slow jobs at once: together they take about as long as one."""
import threading
import time


def fetch(page, delay=0.1):
    time.sleep(delay)
    fetched.append(page)


fetched = []
pages = ["/a", "/b", "/c"]
begin = time.monotonic()
threads = []
for page in pages:
    t = threading.Thread(target=fetch, args=(page,), kwargs={"delay": 0.1})
    threads.append(t)
for t in threads:
    t.start()
for t in threads:
    t.join()
took = time.monotonic() - begin
print(sorted(fetched), 0.1 <= took < 0.3)  # expect: ['/a', '/b', '/c'] True
