import os
path = os.environ.get("TMPDIR", "/tmp") + "/starling-open-text.txt"

with open(path, "w") as f:
    print(f.write("first\n"), f.write("second é日\n"), f.write(""), f.writable(), f.readable(), f.mode, f.closed, f.name == path)
    f.writelines(["third\n", "last without newline"])
# expect: 6 10 0 True False w False True
print(f.closed)  # expect: True

with open(path) as f:
    print(repr(f.read()), repr(f.read()))  # expect: 'first\nsecond é日\nthird\nlast without newline' ''
with open(path, encoding="utf-8") as f:
    print(repr(f.readline()), repr(f.readline(3)), repr(f.readline()), f.readlines())
# expect: 'first\n' 'sec' 'ond é日\n' ['third\n', 'last without newline']
with open(path) as f:
    print([line.rstrip("\n") for line in f], list(f))
# expect: ['first', 'second é日', 'third', 'last without newline'] []
with open(path, "r") as f:
    print(repr(f.read(3)), repr(f.read(4)), repr(f.read(0)), next(f), end="")  # expect: 'fir' 'st\ns' '' econd é日
    print(f.readlines(1), repr(f.readline()), repr(f.readline()))  # expect: ['third\n'] 'last without newline' ''
with open(path, "a") as f:
    f.write("\nappended")
with open(path) as f:
    for n, line in enumerate(f, 1):
        print(n, repr(line))
# expect: 1 'first\n'
# expect: 2 'second é日\n'
# expect: 3 'third\n'
# expect: 4 'last without newline\n'
# expect: 5 'appended'
with open(path, "w"):
    pass
print(repr(open(path).read()), os.path.getsize(path))  # expect: '' 0
os.remove(path)
