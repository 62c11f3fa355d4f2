# dump and load with files: several pickles behind each other, and where the file is left.
import io
import pickle
import os

name = "pickle_files.tmp"
try:
    with open(name, "wb") as f:
        for n in range(6):
            pickle.dump({"n": n, "long": "x" * 70000 * (n == 4)}, f, protocol=n)
        f.write(b"tail")
    with open(name, "rb") as f:
        print([pickle.load(f)["n"] for _ in range(6)], f.read())
finally:
    os.remove(name)


class Odd:
    def __init__(self, data):
        self.data = io.BytesIO(data)

    def read(self, n):
        return self.data.read(n)

    def readline(self):
        return self.data.readline()


print(pickle.load(Odd(pickle.dumps([1, "a"], 0))), pickle.load(Odd(pickle.dumps([1, "a"], 5))))


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, data):
        self.parts.append(bytes(data))


s = Sink()
pickle.dump(list(range(5)), s)
print(pickle.loads(b"".join(s.parts)))
for data in (b"", b"(", b"X\x05\0\0\0ab", b"\x80\x04\x95\x10\0\0\0\0\0\0\0N."):
    try:
        pickle.load(io.BytesIO(data))
    except (EOFError, pickle.UnpicklingError) as e:
        print(type(e).__name__, e)
# expect: [0, 1, 2, 3, 4, 5] b'tail'
# expect: [1, 'a'] [1, 'a']
# expect: [0, 1, 2, 3, 4]
# expect: EOFError Ran out of input
# expect: EOFError Ran out of input
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
