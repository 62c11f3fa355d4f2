# select.select on pipes: lists, order, what is ready, timeouts, errors.
import os
import select
import threading
import time

r, w = os.pipe()
r2, w2 = os.pipe()


class File:
    def __init__(self, fd):
        self.fd = fd

    def fileno(self):
        return self.fd


def show(result):
    names = {r: "r", w: "w", r2: "r2", w2: "w2"}
    return tuple([names.get(x, x) if isinstance(x, int) else "file" for x in part] for part in result)


print(show(select.select([r, r2], [], [], 0)))  # expect: ([], [], [])
print(show(select.select([r], [w, w2, w], [r, w], 0)))  # expect: ([], ['w', 'w2', 'w'], [])
print(select.select([], [], [], 0), select.select((), iter([]), {}, 0.0))  # expect: ([], [], []) ([], [], [])
os.write(w2, b"x")
print(show(select.select([r, r2, File(r2)], [File(w)], [])))  # expect: (['r2', 'file'], ['file'], [])
f = File(r2)
print(select.select([f], [], [], None)[0][0] is f)  # expect: True
start = time.monotonic()
print(select.select([r], [], [], 0.03), 0.029 <= time.monotonic() - start < 2)  # expect: ([], [], []) True
start = time.monotonic()
print(select.select([], [], [], 0.02), time.monotonic() - start >= 0.019)  # expect: ([], [], []) True

# a write of another thread wakes it
t = threading.Timer(0.02, os.write, (w, b"y"))
t.start()
print(show(select.select([r], [], [])))  # expect: (['r'], [], [])
t.join()
os.read(r, 1)
# so does the end of the file
t = threading.Timer(0.02, os.close, (w,))
t.start()
print(show(select.select([r], [], [], 60)), os.read(r, 1))  # expect: (['r'], [], []) b''
t.join()
os.close(r2)
print(show(select.select([], [w2], [])))  # expect: ([], ['w2'], [])

# a file never blocks
with open(__file__) as src:
    print(select.select([src], [src], [])[:2] == ([src], [src]))  # expect: True


def error(*args):
    try:
        print(select.select(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)


error(1, [], [])  # expect: TypeError: arguments 1-3 must be sequences
error([], [], [], "x")  # expect: TypeError: timeout must be a float or None
error([], [], [], -1)  # expect: ValueError: timeout must be non-negative
error([], [], [], float("nan"))  # expect: ValueError: Invalid value NaN (not a number)
error([], [], [], 1e30)  # expect: OverflowError: timestamp out of range for platform time_t
error([], [], [], 10**30)  # expect: OverflowError: timestamp too large to convert to C PyTime_t
error(["x"], [], [], 0)  # expect: TypeError: argument must be an int, or have a fileno() method.
error([1.5], [], [], 0)  # expect: TypeError: argument must be an int, or have a fileno() method.
error([File("x")], [], [], 0)  # expect: TypeError: fileno() returned a non-integer
error([File(-1)], [], [], 0)  # expect: ValueError: file descriptor cannot be a negative integer (-1)
error([], [-5], [], 0)  # expect: ValueError: file descriptor cannot be a negative integer (-5)
error([], [], [2**40], 0)  # expect: OverflowError: Python int too large to convert to C int
error([1024], [], [], 0)  # expect: ValueError: filedescriptor out of range in select()
error([], [w], [], 0)  # expect: OSError: [Errno 9] Bad file descriptor
error()  # expect: TypeError: select expected at least 3 arguments, got 0
error([], [])  # expect: TypeError: select expected at least 3 arguments, got 2
error([], [], [], 0, 0)  # expect: TypeError: select expected at most 4 arguments, got 5


class Bad:
    def fileno(self):
        raise KeyError("mine")


error([Bad()], [], [])  # expect: KeyError: 'mine'
print(select.error is OSError)  # expect: True

# many files at once
pipes = [os.pipe() for _ in range(40)]
readers, writers = [p[0] for p in pipes], [p[1] for p in pipes]
for i in (3, 17, 39):
    os.write(writers[i], b"x")
got = select.select(readers, writers, readers + writers, 5)
print(got[0] == [readers[3], readers[17], readers[39]], got[1] == writers, got[2])  # expect: True True []
