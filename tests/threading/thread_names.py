# Names: given, made from the target's name, and changed.
import threading


def work():
    pass


class Callable:
    def __call__(self):
        pass


names = [
    threading.Thread().name,
    threading.Thread(target=work).name,
    threading.Thread(target=work, name="given").name,
    threading.Thread(name=5).name,
    threading.Thread(target=Callable()).name,
    threading.Thread(target=lambda: None, name="").name,
]
print(names)
# expect: ['Thread-1', 'Thread-2 (work)', 'given', '5', 'Thread-3', 'Thread-4 (<lambda>)']

t = threading.Thread(target=lambda: print(threading.current_thread().name))
t.name = "renamed"
t.start()
t.join()
# expect: renamed
t.name = 3
print(repr(t.name))
# expect: '3'
print(threading.main_thread().name)
# expect: MainThread
print(threading.Timer(1, work).name)
# expect: Thread-6
