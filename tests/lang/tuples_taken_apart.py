# Tuples that built-in functions return and that are taken apart at once: their memory is used again, and nobody must see that.
import gc
import itertools
import struct
import threading
import weakref


def attempt(f):
    try:
        return f()
    except (ValueError, IndexError, TypeError) as e:
        return f"{type(e).__name__}: {e}"


# What is kept stays as it was, whatever comes later.
kept = []
for text in ("a=1", "b=2", "c", ""):
    kept.append(text.partition("="))
    key, sep, value = text.partition("=")
    kept.append((key, sep, value))
    again = key, sep, value = text.rpartition("=")
    kept.append(again)
print(kept)

# An index, a constant one too, from either end.
print("a=1".partition("=")[0], "a=1".partition("=")[-1], "a=1".partition("=")[1], [("x=y".partition("="))[i] for i in range(-3, 3)])
print(attempt(lambda: "a=1".partition("=")[3]), attempt(lambda: "a=1".partition("=")[-4]))
print(struct.unpack("<H", b"\x01\x02")[0], struct.unpack("<2H", b"\x01\x02\x03\x04")[-1], struct.unpack_from("<B", b"abc", 2)[0])


# Too many, too few, a star, nested ones.
def two():
    a, b = "a=1".partition("=")


def four():
    a, b, c, d = "a=1".partition("=")


print(attempt(two), attempt(four))
first, *rest = "a=1".partition("=")
(a, b, c), (d, e, f) = "a=1".partition("="), "b=2".partition("=")
print(first, rest, a, b, c, d, e, f)


# The function itself taken apart in the middle of making another.
def nested(n):
    a, b, c = ("x" * n + "=y").partition("=")
    if n:
        inner = nested(n - 1)
        return a, b, c, inner
    return a, b, c


print(nested(3))

# Iterators: zip of three and four, product, combinations, permutations, struct; as loops, and kept.
print([a + b + c for a, b, c in zip("abc", "def", "ghi")], list(zip("ab", "cd", "ef")), [t for t in zip("ab", "cd", "ef", "gh")])
print([(c, b, a) for a, b, c in itertools.product("ab", repeat=3)][-3:], list(itertools.combinations("abcd", 3)))
print([a + b for a, b in itertools.permutations("abc", 2)], [x for (x,) in itertools.combinations("abc", 1)])
print([a * b for a, b in struct.iter_unpack("<HH", bytes(range(16)))], list(struct.iter_unpack("<B", b"ab")))
held = zip("ab", "cd", "ef")
one = next(held)
for a, b, c in held:
    pass
print(one, a, b, c)


class Third:
    "A zip whose last iterator looks at what its own zip makes."

    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise StopIteration
        p, q, r = "u=v".partition("=")
        for i, j, k in zip("x", "y", "z"):
            p += i + j + k
        return p + r


print([(a, b, c) for a, b, c in zip("abc", "def", Third())])


class Zip(zip):
    def __next__(self):
        return self.same


sub = Zip()
Zip.same = ("kept", "as", "it is")
n = 0
for a, b, c in sub:
    n += 1
    if n == 3:
        break
print(Zip.same, a, b, c)


# Threads have their own.
def work(name, out, n=20000):
    for i in range(n):
        a, b, c = f"{name}{i}={i}".partition("=")
        p, q = struct.unpack("<2I", struct.pack("<2I", i, i + 1))
        if (a, b, c, p, q) != (f"{name}{i}", "=", str(i), i, i + 1):
            out.append((a, b, c, p, q))


# Nothing stays alive in the memory.
class Object:
    pass


def loop():
    objects = [Object() for _ in range(3)]
    for a, b, c in zip(objects[:1], objects[1:2], objects[2:]):
        pass
    return [weakref.ref(o) for o in objects]


refs = loop()
work("some more", [], 3)
gc.collect()
print([r() for r in refs])


wrong = []
threads = [threading.Thread(target=work, args=(n, wrong)) for n in "abcd"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(wrong)
# expect: [('a', '=', '1'), ('a', '=', '1'), ('a', '=', '1'), ('b', '=', '2'), ('b', '=', '2'), ('b', '=', '2'), ('c', '', ''), ('c', '', ''), ('', '', 'c'), ('', '', ''), ('', '', ''), ('', '', '')]
# expect: a 1 = ['x', '=', 'y', 'x', '=', 'y']
# expect: IndexError: tuple index out of range IndexError: tuple index out of range
# expect: 513 1027 99
# expect: ValueError: too many values to unpack (expected 2) ValueError: not enough values to unpack (expected 4, got 3)
# expect: a ['=', '1'] a = 1 b = 2
# expect: ('xxx', '=', 'y', ('xx', '=', 'y', ('x', '=', 'y', ('', '=', 'y'))))
# expect: ['adg', 'beh', 'cfi'] [('a', 'c', 'e'), ('b', 'd', 'f')] [('a', 'c', 'e', 'g'), ('b', 'd', 'f', 'h')]
# expect: [('b', 'a', 'b'), ('a', 'b', 'b'), ('b', 'b', 'b')] [('a', 'b', 'c'), ('a', 'b', 'd'), ('a', 'c', 'd'), ('b', 'c', 'd')]
# expect: ['ab', 'ac', 'ba', 'bc', 'ca', 'cb'] ['a', 'b', 'c']
# expect: [197120, 2308632, 6533712, 12872360] [(97,), (98,)]
# expect: ('a', 'c', 'e') b d f
# expect: [('a', 'd', 'uxyzv'), ('b', 'e', 'uxyzv')]
# expect: ('kept', 'as', 'it is') kept as it is
# expect: [None, None, None]
# expect: []
