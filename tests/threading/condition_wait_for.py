# wait_for: a predicate, a timeout, and what it returns.
import threading

cond = threading.Condition()
state = 0


def advance():
    global state
    for _ in range(3):
        with cond:
            state += 1
            cond.notify_all()


with cond:
    threading.Thread(target=advance).start()
    print(cond.wait_for(lambda: state == 3 and "three"))
    # expect: three
    print(cond.wait_for(lambda: state, timeout=5))
    # expect: 3
    calls = []
    print(cond.wait_for(lambda: calls.append(1), timeout=0.01), len(calls))
    # expect: None 2
    print(cond.wait_for(lambda: [], timeout=0))
    # expect: []
    try:
        cond.wait_for(lambda: 1 // 0)
    except ZeroDivisionError as e:
        print(e)
    # expect: integer division or modulo by zero


# notify(n) wakes n; those that came first
log = []
ready = threading.Semaphore(0)


def wait(i):
    with cond:
        ready.release()
        cond.wait()
        log.append(i)
    ready.release()


threads = []
for i in range(5):
    t = threading.Thread(target=wait, args=(i,))
    threads.append(t)
    t.start()
    ready.acquire()
with cond:
    cond.notify(2)
ready.acquire()
ready.acquire()
print(sorted(log))
# expect: [0, 1]
with cond:
    cond.notify_all()
for t in threads:
    t.join()
print(sorted(log))
# expect: [0, 1, 2, 3, 4]
