import os
path = os.environ.get("TMPDIR", "/tmp") + "/starling-open-newlines.txt"

with open(path, "wb") as f:
    f.write(b"a\nb\r\nc\rd")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, newline=newline) as f:
        print(repr(newline), f.readlines())
# expect: None ['a\n', 'b\n', 'c\n', 'd']
# expect: '' ['a\n', 'b\r\n', 'c\r', 'd']
# expect: '\n' ['a\n', 'b\r\n', 'c\rd']
# expect: '\r' ['a\nb\r', '\nc\r', 'd']
# expect: '\r\n' ['a\nb\r\n', 'c\rd']
with open(path) as f:
    f.read()
    print(sorted(f.newlines) if isinstance(f.newlines, tuple) else f.newlines)  # expect: ['\n', '\r', '\r\n']
for newline in (None, "", "\n", "\r\n", "\r"):
    with open(path, "w", newline=newline) as f:
        f.write("x\ny\n")
    with open(path, "rb") as f:
        print(repr(newline), f.read())
# expect: None b'x\ny\n'
# expect: '' b'x\ny\n'
# expect: '\n' b'x\ny\n'
# expect: '\r\n' b'x\r\ny\r\n'
# expect: '\r' b'x\ry\r'
with open(path, "w", encoding="utf-16") as f:
    f.write("é")
with open(path, encoding="utf-16") as f:
    print(f.read(), f.encoding)  # expect: é utf-16
with open(path, "wb") as f:
    f.write(b"\xef\xbb\xbfbom")
with open(path, encoding="utf-8-sig") as f:
    print(f.read())  # expect: bom
os.remove(path)
