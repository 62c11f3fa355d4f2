# A condition over a script's own lock object.
import threading


class Mine:
    def __init__(self):
        self.lock = threading.Lock()
        self.log = []

    def acquire(self, *args):
        self.log.append("acquire")
        return self.lock.acquire(*args)

    def release(self):
        self.log.append("release")
        self.lock.release()

    def __enter__(self):
        self.acquire()
        return "entered"

    def __exit__(self, *exc):
        self.release()


lock = Mine()
cond = threading.Condition(lock)
with cond as e:
    print(e, lock.log)
    # expect: entered ['acquire']
    lock.log.clear()
    print(cond.wait(0.01), lock.log)
    # expect: False ['acquire', 'release', 'acquire']
    lock.log.clear()
    cond.notify()
    print(lock.log)
    # expect: ['acquire']
    lock.log.clear()
print(list(lock.log), cond._is_owned(), lock.lock.locked())
# expect: ['release'] False False


class Saving(Mine):
    def _is_owned(self):
        self.log.append("owned?")
        return self.lock.locked()

    def _release_save(self):
        self.log.append("save")
        self.lock.release()
        return "state"

    def _acquire_restore(self, state):
        self.lock.acquire()
        self.log.append("restore " + state)


lock = Saving()
cond = threading.Condition(lock)
with cond:
    cond.wait(0.01)
print(lock.log)
# expect: ['acquire', 'owned?', 'save', 'restore state', 'release']


class Noisy(threading.Condition):
    """A subclass with methods of its own."""

    def wait(self, timeout=None):
        print("waiting")
        return super().wait(timeout)


with Noisy() as _:
    pass
n = Noisy()
with n:
    n.wait_for(lambda: False, 0.001)
# expect: waiting
