import threading

def counter():
    n = 0
    lock = threading.Lock()
    def bump():
        nonlocal n
        with lock:
            n += 1
            return n
    return bump

bump = counter()
out = []
def run():
    for _ in range(200):
        out.append(bump())
threads = [threading.Thread(target=run) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(out) == list(range(1, 601)))  # expect: True

# An exception ends only its own thread.
hook_calls = []
threading.excepthook = lambda args: hook_calls.append((args.exc_type.__name__, str(args.exc_value)))
def fail():
    raise ValueError("in thread")
t = threading.Thread(target=fail)
t.start(); t.join()
threading.excepthook = threading.__excepthook__
print(hook_calls)  # expect: [('ValueError', 'in thread')]

def gen_in_thread(result):
    g = (x * x for x in range(5))
    result.extend(g)
r = []
t = threading.Thread(target=gen_in_thread, args=(r,))
t.start(); t.join()
print(r)  # expect: [0, 1, 4, 9, 16]
