import os
path = os.environ.get("TMPDIR", "/tmp") + "/starling-open-seek.txt"

with open(path, "w") as f:
    f.write("0123456789\nabc\n")
    print(f.tell())  # expect: 15
    f.flush()
    print(os.path.getsize(path))  # expect: 15
with open(path) as f:
    print(f.read(4), f.tell(), f.seek(2), f.read(2), f.seek(0, 2), repr(f.read()), f.seek(0), f.readline(), end="")
# expect: 0123 4 2 23 15 '' 0 0123456789
with open(path, "w", buffering=1) as f:
    f.write("line\n")
    print(os.path.getsize(path), f.line_buffering)  # expect: 5 True
    f.write("partial")
    print(os.path.getsize(path))  # expect: 5
print(os.path.getsize(path))  # expect: 12
with open(path, "wb", buffering=0) as f:
    f.write(b"raw")
    print(os.path.getsize(path))  # expect: 3
with open(path, "w") as f:
    for i in range(10000):
        f.write(f"line {i}\n")
with open(path) as f:
    total = sum(len(line) for line in f)
print(total, os.path.getsize(path), sum(1 for _ in open(path)))  # expect: 98890 98890 10000
with open(path, "r+") as f:
    f.truncate(10)
print(repr(open(path).read()))  # expect: 'line 0\nlin'
with open(path, "w") as f:
    print("printed", 1, file=f)
    print("more", end="", file=f)
print(repr(open(path).read()))  # expect: 'printed 1\nmore'
fd = os.open(path, os.O_RDONLY)
with open(fd) as f:
    print(f.read(), f.name == fd)
# expect: printed 1
# expect: more True
os.remove(path)
