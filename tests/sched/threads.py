"""Several threads enter, cancel and run the events of one scheduler."""
import sched
import threading

s = sched.scheduler(lambda: 1, lambda d: None)
ran = []
cancelled = []
start = threading.Barrier(6)


def enter(n):
    start.wait()
    for i in range(400):
        e = s.enterabs(i % 7 / 10, i % 3, ran.append, ((n, i),))
        if i % 5 == 0:
            try:
                s.cancel(e)
                cancelled.append((n, i))
            except ValueError:
                pass  # it ran


def run():
    start.wait()
    while not done.is_set() or not s.empty():
        s.run()


done = threading.Event()
runners = [threading.Thread(target=run) for _ in range(2)]
enterers = [threading.Thread(target=enter, args=(n,)) for n in range(4)]
for t in runners + enterers:
    t.start()
for t in enterers:
    t.join()
done.set()
for t in runners:
    t.join()
print(len(ran) + len(cancelled), len(set(ran) | set(cancelled)))  # expect: 1600 1600

# One thread waits for a moment while another enters something for the same time.
order = []
s = sched.scheduler()
s.enter(0.05, 2, order.append, ("second",))
t = threading.Thread(target=s.run)
t.start()
s.enterabs(s.queue[0].time, 1, order.append, ("first",))
t.join()
print(order)  # expect: ['first', 'second']
