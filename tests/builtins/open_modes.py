import os
path = os.environ.get("TMPDIR", "/tmp") + "/starling-open-modes.txt"

with open(path, "x") as f:
    f.write("created")
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", str(e).replace(path, "PATH"))
attempt(lambda: open(path, "x"))  # expect: FileExistsError: [Errno 17] File exists: 'PATH'
with open(path, "r+") as f:
    print(f.read(), f.write("+more"))  # expect: created 5
with open(path, "w+") as f:
    f.write("rewritten")
    f.seek(0)
    print(f.read())  # expect: rewritten
with open(path, "a+") as f:
    f.write("!")
    f.seek(0)
    print(f.read())  # expect: rewritten!
with open(path, mode="rt", newline="") as f:
    print(f.read())  # expect: rewritten!
attempt(lambda: open(path, "q"))  # expect: ValueError: invalid mode: 'q'
attempt(lambda: open(path, ""))
# expect: ValueError: Must have exactly one of create/read/write/append mode and at most one plus
attempt(lambda: open(path, "rw"))  # expect: ValueError: must have exactly one of create/read/write/append mode
attempt(lambda: open(path, "rbt"))  # expect: ValueError: can't have text and binary mode at once
attempt(lambda: open(path, "r", encoding="nope"))  # expect: LookupError: unknown encoding: nope
attempt(lambda: open(path, "rb", encoding="utf-8"))
# expect: ValueError: binary mode doesn't take an encoding argument
attempt(lambda: open(path, "rb", newline=""))  # expect: ValueError: binary mode doesn't take a newline argument
attempt(lambda: open(path, newline="x"))  # expect: ValueError: illegal newline value: x
attempt(lambda: open(path, "U"))  # expect: ValueError: invalid mode: 'U'
attempt(lambda: open(5.5))  # expect: TypeError: expected str, bytes or os.PathLike object, not float
attempt(lambda: open(path, 5))  # expect: TypeError: open() argument 'mode' must be str, not int
attempt(lambda: open(None))  # expect: TypeError: expected str, bytes or os.PathLike object, not NoneType
attempt(lambda: open(path, buffering=0))  # expect: ValueError: can't have unbuffered text I/O
os.remove(path)
