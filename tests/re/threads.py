# One pattern, and one iterator, in many threads.
import re
import threading

p = re.compile(r"(\w+)=(\d+)")
text = " ".join("key%d=%d" % (i, i) for i in range(200))
want = p.findall(text)
wrong = []


def work():
    for _ in range(30):
        if p.findall(text) != want or p.sub(lambda m: m[2] + m[1], text).count("=") or re.search(r"key199=(\d+)", text)[1] != "199":
            wrong.append(1)


threads = [threading.Thread(target=work) for _ in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(wrong, p.search("a=1").groups())  # expect: [] ('a', '1')
seen = []
it = p.finditer(text)
lock = threading.Lock()


def take():
    while True:
        with lock:
            m = next(it, None)
        if m is None:
            return
        seen.append(int(m[2]))


threads = [threading.Thread(target=take) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(seen) == list(range(200)))  # expect: True
