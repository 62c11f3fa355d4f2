# repr shows the state.
import threading

gate = threading.Event()
started = threading.Event()


def work():
    started.set()
    gate.wait()


t = threading.Thread(target=work, name="w", daemon=True)
print(t)
# expect: <Thread(w, initial daemon)>
t.start()
started.wait()
print(str(t) == f"<Thread(w, started daemon {t.ident})>", t.is_alive())
# expect: True True
gate.set()
t.join()
print(str(t) == f"<Thread(w, stopped daemon {t.ident})>", t.is_alive())
# expect: True False
main = threading.main_thread()
print(str(main) == f"<_MainThread(MainThread, started {main.ident})>")
# expect: True


class Worker(threading.Thread):
    pass


print(Worker(name="x"))
# expect: <Worker(x, initial)>
print(threading.Thread, Worker.__mro__[1])
# expect: <class 'threading.Thread'> <class 'threading.Thread'>
