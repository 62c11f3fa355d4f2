# An object with a part that can't be pickled, which it makes anew.
import pickle
import threading


class Account:
    def __init__(self, name):
        self.name, self.balance = name, 0
        self.lock = threading.Lock()

    def add(self, n):
        with self.lock:
            self.balance += n

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()


a = Account("x")
a.add(5)
b = pickle.loads(pickle.dumps(a))
b.add(2)
print(a.balance, b.balance, b.name)
try:
    pickle.dumps(a.lock)
except TypeError as e:
    print(e)
# expect: 5 7 x
# expect: cannot pickle '_thread.lock' object
