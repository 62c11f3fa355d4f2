# The same names for threads.
import multiprocessing.dummy as mp
import threading
from multiprocessing.dummy.connection import Client, Listener


def work(q, conn):
    q.put(mp.current_process().name)
    conn.send(conn.recv() + 1)


q = mp.Queue()
a, b = mp.Pipe()
p = mp.Process(target=work, args=(q, b), name="worker")
print(p.exitcode, isinstance(p, threading.Thread))  # expect: None True
p.start()
a.send(1)
print(q.get(), a.recv(), a.poll(), a.poll(0.01))  # expect: worker 2 False False
p.join()
print(p.exitcode, mp.active_children(), mp.freeze_support())  # expect: 0 [] None
with mp.Pool(2) as pool:
    print(pool.map(abs, [-1, 2, -3]))  # expect: [1, 2, 3]
v = mp.Value("i", 7)
v.value += 1
print(v, list(mp.Array("i", [1, 2])))  # expect: <Value('i', 8)> [1, 2]
m = mp.Manager()
n = m.Namespace(x=1, _y=2)
print(n, m.list([1]), m.dict(a=1))  # expect: Namespace(x=1) [1] {'a': 1}
print(mp.Lock is threading.Lock, mp.Event is threading.Event, mp.JoinableQueue is mp.Queue)  # expect: True True True
with Listener() as listener:
    c = Client(listener.address)
    with listener.accept() as d:
        d.send("hi")
    print(c.recv())  # expect: hi
