# threading.local: attributes for each thread.
import threading


def in_thread(f):
    result = []

    def run():
        try:
            result.append(f())
        except Exception as e:
            result.append(f"{type(e).__name__}: {e}")

    t = threading.Thread(target=run)
    t.start()
    t.join()
    return result[0]


mine = threading.local()
mine.x = 1
print(mine.x, in_thread(lambda: hasattr(mine, "x")))
# expect: 1 False
print(in_thread(lambda: mine.x))
# expect: AttributeError: '_thread._local' object has no attribute 'x'


def set_it():
    mine.x = 2
    mine.y = 3
    return mine.x, sorted(mine.__dict__.items())


print(in_thread(set_it), mine.x, mine.__dict__)
# expect: (2, [('x', 2), ('y', 3)]) 1 {'x': 1}
del mine.x
for action in (lambda: mine.x, lambda: delattr(mine, "x"), lambda: setattr(mine, "__dict__", {}), lambda: threading.local(1)):
    try:
        action()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__ + ":", e)
# expect: AttributeError: '_thread._local' object has no attribute 'x'
# expect: AttributeError: '_thread._local' object has no attribute 'x'
# expect: AttributeError: '_thread._local' object attribute '__dict__' is read-only
# expect: TypeError: Initialization arguments are not supported


class Mine(threading.local):
    shared = "class attribute"
    made = []

    def __init__(self, n, word="w"):
        Mine.made.append(threading.current_thread().name)
        self.n = n
        self.words = [word]

    def both(self):
        return self.n, self.words

    @property
    def double(self):
        return 2 * self.n

    @double.setter
    def double(self, x):
        self.n = x // 2


m = Mine(5, word="v")
m.n = 6
m.words.append("main")
print(m.both(), in_thread(m.both), m.shared, m.double)
# expect: (6, ['v', 'main']) (5, ['v']) class attribute 12
m.double = 20
print(m.n, in_thread(lambda: m.double))
# expect: 10 10
print(len(Mine.made), Mine.made[0])
# expect: 3 MainThread


class Plain(threading.local):
    default = 0


p = Plain()
p.default += 1
print(p.default, in_thread(lambda: p.default), Plain.default)
# expect: 1 0 0
try:
    p.missing
except AttributeError as e:
    print(e)
# expect: 'Plain' object has no attribute 'missing'
