# Building strings step by step.
s = ""
for i in range(1000):
    s += str(i % 10)
print(len(s), s[:12], s.count("7"))  # expect: 1000 012345678901 100
parts = []
for w in "the quick brown fox".split():
    parts.append(w[::-1])
print(" ".join(parts), "".join(sorted("".join(parts))))  # expect: eht kciuq nworb xof bcefhiknooqrtuwx
t = u = "shared"
t += "!"
print(t, u)  # expect: shared! shared
def build(n):
    out = ""
    for i in range(n):
        out = str(i) + out
    return out
print(build(12))  # expect: 11109876543210
d = {}
d["k"] = "a"
for c in "bcd":
    d["k"] += c
class O: s = "x"
o = O()
for c in "yz":
    o.s += c
print(d, o.s, O.s)  # expect: {'k': 'abcd'} xyz x
table = {c: chr(ord("a") + (ord(c) - 97 + 13) % 26) for c in "abcdefghijklmnopqrstuvwxyz"}
print("".join(table.get(c, c) for c in "hello, world"), ("ab" * 3).replace("ba", "-"), "x".join("abc" * 2))
# expect: uryyb, jbeyq a--b axbxcxaxbxc
