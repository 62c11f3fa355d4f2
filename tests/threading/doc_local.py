"""Data of a thread's own: plain, with defaults and __init__ of a subclass, and shared by __slots__."""
import threading
from threading import local

data = local()
data.number = 42
print(data.number, data.__dict__)  # expect: 42 {'number': 42}
data.__dict__.setdefault("widgets", [])
print(data.widgets)  # expect: []
log = []


def look():
    items = sorted(data.__dict__.items())
    log.append(items)
    data.number = 11
    log.append(data.number)


t = threading.Thread(target=look)
t.start()
t.join()
print(log, data.number)  # expect: [[], 11] 42


class Counted(local):
    number = 2

    def __init__(self, /, **kw):
        self.__dict__.update(kw)

    def squared(self):
        return self.number**2


data = Counted(color="red")
print(data.number, data.color)  # expect: 2 red
del data.color
print(data.squared())  # expect: 4
log.clear()
t = threading.Thread(target=look)
t.start()
t.join()
print(log, data.number, hasattr(data, "color"))  # expect: [[('color', 'red')], 11] 2 False


class Slotted(local):
    __slots__ = "number"


data = Slotted()
data.number = 42
data.color = "red"
t = threading.Thread(target=lambda: (log.append(hasattr(data, "color")), setattr(data, "number", 11)))
t.start()
t.join()
print(data.number, log[-1])  # expect: 11 False
