# A signal handler that runs while the main thread waits for a lock can take that lock.
import signal, threading

lock = threading.RLock()
taken = threading.Event()
in_handler = threading.Event()
order = []

def handler(signum, frame):
    in_handler.set()
    with lock:
        order.append("handler")

def hold():
    with lock:
        taken.set()
        signal.pthread_kill(main, signal.SIGUSR1)
        in_handler.wait()
        order.append("holder")

signal.signal(signal.SIGUSR1, handler)
main = threading.main_thread().ident
for _ in range(50):
    order.clear()
    taken.clear()
    in_handler.clear()
    t = threading.Thread(target=hold)
    t.start()
    taken.wait()
    with lock:
        order.append("main")
    t.join()
    if sorted(order) != ["handler", "holder", "main"] or order[0] != "holder":
        print(order)
print("done")
# expect: done
