# RLock: its holder takes it again, and only its holder releases it.
import threading


def in_thread(f):
    result = []

    def run():
        try:
            result.append(f())
        except RuntimeError as e:
            result.append(str(e))

    t = threading.Thread(target=run)
    t.start()
    t.join()
    return result[0]


lock = threading.RLock()
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=1))
# expect: True True True
print(in_thread(lock.release), in_thread(lambda: lock.acquire(False)))
# expect: cannot release un-acquired lock False
print(f"owner={threading.get_ident()} count=3 at 0x" in str(lock), str(lock).split()[0])
# expect: True <locked
lock.release()
lock.release()
print(in_thread(lambda: lock.acquire(False)))
# expect: False
lock.release()
print(in_thread(lambda: (lock.acquire(False), lock.release())))
# expect: (True, None)
print("<unlocked _thread.RLock object owner=0 count=0 at 0x" in str(lock))
# expect: True
with lock, lock:
    print(lock._is_owned(), lock._recursion_count(), in_thread(lock._is_owned), in_thread(lock._recursion_count))
# expect: True 2 False 0
with lock:
    with lock:
        state = lock._release_save()
        print(lock._is_owned(), in_thread(lambda: (lock.acquire(), lock.release())))
        # expect: False (True, None)
        lock._acquire_restore(state)
        print(lock._recursion_count())
        # expect: 2
try:
    lock.release()
except RuntimeError as e:
    print(e)
# expect: cannot release un-acquired lock


class Named(type(lock)):
    def __init__(self, name):
        super().__init__()
        self.name = name


lock = Named("mine")
with lock:
    print(lock.name, lock._is_owned())
# expect: mine True
