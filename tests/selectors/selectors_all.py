# What all selectors have in common.
import os
import selectors
import threading
import time

r, w = os.pipe()


def error(f, *args):
    try:
        f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)
    return "no error"


class File:
    def __init__(self, fd):
        self.fd = fd

    def fileno(self):
        return self.fd

    def __repr__(self):
        return "File"


def check(cls):
    assert issubclass(cls, selectors.BaseSelector)
    s = cls()
    assert isinstance(s, selectors.BaseSelector) and repr(s).startswith("<selectors." + cls.__name__)
    # registration
    key = s.register(r, selectors.EVENT_READ, "data")
    assert type(key) is selectors.SelectorKey and key == (r, r, 1, "data")
    assert repr(key) == f"SelectorKey(fileobj={r}, fd={r}, events=1, data='data')", key
    assert error(s.register, r, 1) == f"KeyError: '{r} (FD {r}) is already registered'"
    assert error(s.register, w, 0) == "ValueError: Invalid events: 0"
    assert error(s.register, w, 5) == "ValueError: Invalid events: 5"
    assert error(s.register, "x", 1) == "ValueError: Invalid file object: 'x'"
    assert error(s.register, -1, 1) == "ValueError: Invalid file descriptor: -1"
    assert error(s.register, File(None), 1) == "ValueError: Invalid file object: File"
    assert error(s.register, w, "x") == "TypeError: unsupported operand type(s) for &: 'str' and 'int'"
    f = File(w)
    assert s.register(f, 3).fileobj is f
    # the mapping
    m = s.get_map()
    assert len(m) == 2 and m[r] is key and list(m) == [r, w] and m[f] is m[w] and r in m and 12345 not in m
    assert [k.fd for k in m.values()] == [r, w] and m.get(12345) is None and m.get(12345, 1) == 1 and dict(m.items())[r] is key
    assert error(m.__getitem__, 12345) == "KeyError: '12345 is not registered'"
    assert error(m.__getitem__, "x") == "ValueError: Invalid file object: 'x'"
    assert s.get_key(r) is key and s.get_key(f).fd == w
    assert error(s.get_key, 12345) == "KeyError: '12345 is not registered'"
    # selecting
    assert [(k.fd, e) for k, e in s.select()] == [(w, 2)]
    os.write(w, b"x")
    assert sorted((k.fd, e) for k, e in s.select(0)) == sorted([(r, 1), (w, 2)])
    assert s.modify(f, selectors.EVENT_READ, 7) == (f, w, 1, 7) and s.get_key(w).data == 7
    assert [(k, e) for k, e in s.select(-3)] == [(key, 1)]
    changed = s.modify(r, selectors.EVENT_READ, "other")
    assert changed.data == "other" and s.get_key(r) == changed and s.modify(r, 1, "other") == changed
    assert error(s.modify, 12345, 1) == "KeyError: '12345 is not registered'"
    os.read(r, 1)
    start = time.monotonic()
    assert s.select(0.02) == [] and 0.019 <= time.monotonic() - start < 2
    t = threading.Timer(0.02, os.write, (w, b"y"))
    t.start()
    assert [(k.data, e) for k, e in s.select()] == [("other", 1)]
    t.join()
    os.read(r, 1)
    # a file that lost its descriptor is found all the same
    f.fd = -1
    assert s.unregister(f).fd == w and error(s.unregister, w) == f"KeyError: '{w} is not registered'"
    assert s.unregister(r) == changed and len(m) == 0 and s.select(0) == []
    # the end
    with s as same:
        assert same is s
        s.register(r, 1)
    assert s.get_map() is None and s.close() is None and error(s.get_key, r) == "RuntimeError: Selector is closed"
    # a file closed before it was unregistered
    s = cls()
    a, b = os.pipe()
    s.register(a, 1)
    os.close(a)
    assert s.unregister(a).fd == a
    os.close(b)
    s.close()
    print(cls.__name__, "passed")


for cls in [selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector]:
    check(cls)
# expect: SelectSelector passed
# expect: PollSelector passed
# expect: EpollSelector passed
print(selectors.DefaultSelector is selectors.EpollSelector, selectors.EVENT_READ, selectors.EVENT_WRITE)  # expect: True 1 2
print([c.__name__ for c in selectors.PollSelector.__mro__])
# expect: ['PollSelector', '_PollLikeSelector', '_BaseSelectorImpl', 'BaseSelector', 'object']
print([c.__name__ for c in type(selectors.SelectSelector().get_map()).__mro__[:2]])  # expect: ['_SelectorMapping', 'Mapping']
with selectors.DefaultSelector() as s:
    print(s.fileno() > 2)  # expect: True
print(error(selectors.BaseSelector).replace("BaseSelector()", "BaseSelector"))
# expect: TypeError: Can't instantiate abstract class BaseSelector without an implementation for abstract methods 'get_map', 'register', 'select', 'unregister'
print(error(selectors.SelectorKey))
# expect: TypeError: SelectorKey.__new__() missing 4 required positional arguments: 'fileobj', 'fd', 'events', and 'data'


class Mine(selectors.BaseSelector):
    def __init__(self):
        self.keys = {}

    def register(self, fileobj, events, data=None):
        return self.keys.setdefault(fileobj, selectors.SelectorKey(fileobj, fileobj, events, data))

    def unregister(self, fileobj):
        return self.keys.pop(fileobj)

    def select(self, timeout=None):
        return [(k, k.events) for k in self.keys.values()]

    def get_map(self):
        return self.keys


with Mine() as m:
    m.register(1, 1)
    print(m.modify(1, 2, "d"), m.select(), m.get_key(1).events)
    # expect: SelectorKey(fileobj=1, fd=1, events=2, data='d') [(SelectorKey(fileobj=1, fd=1, events=2, data='d'), 2)] 2
