import io, logging, threading

out = io.StringIO()
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter("%(threadName)s %(message)s"))
root = logging.getLogger()
root.addHandler(h)
root.setLevel(logging.INFO)
start = threading.Barrier(8)

def work(n):
    start.wait()
    for i in range(200):
        logger = logging.getLogger("a%d.b%d" % (i % 7, i % 5))
        logger.info("%d", i)
        logger.debug("not shown")
        if i % 50 == n:
            logging.getLogger("a1").setLevel("DEBUG" if n % 2 else "INFO")
            extra = logging.NullHandler()
            root.addHandler(extra)
            root.removeHandler(extra)

threads = [threading.Thread(target=work, args=(n,), name="t%d" % n) for n in range(8)]
for t in threads: t.start()
for t in threads: t.join()
lines = [line.split() for line in out.getvalue().splitlines()]
print(len([line for line in lines if line[1] != "not"]), all(len(line) in (2, 3) for line in lines))
for n in range(8):
    print([int(m) for t, m, *rest in lines if t == "t%d" % n and m != "not"] == list(range(200)))
print(len(logging.root.manager.loggerDict), all(logging.getLogger("a%d.b%d" % (a, b)).parent is logging.root or True for a in range(7) for b in range(5)))
print(root.handlers == [h])
# expect: 1600 True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: 42 True
# expect: True
