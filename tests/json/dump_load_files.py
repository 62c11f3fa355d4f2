# json.dump and json.load with file objects, and with anything that can write or read.
import json
import io
import os

buffer = io.StringIO()
json.dump({"a": [1, 2, None]}, buffer)
print(buffer.getvalue())  # expect: {"a": [1, 2, null]}
buffer.seek(0)
print(json.load(buffer))  # expect: {'a': [1, 2, None]}
print(json.load(io.BytesIO(b'["bytes"]')))  # expect: ['bytes']

class Sink:
    def __init__(self):
        self.parts = []
    def write(self, s):
        self.parts.append(s)

sink = Sink()
json.dump([1, {"a": "b"}], sink, indent=1)
print("".join(sink.parts) == '[\n 1,\n {\n  "a": "b"\n }\n]', len(sink.parts))  # expect: True 11
path = os.path.join(os.environ.get("TMPDIR", "/tmp"), "starling_json_test.json")
with open(path, "w") as f:
    json.dump({"k": "v"}, f, sort_keys=True)
with open(path) as f:
    print(f.read())  # expect: {"k": "v"}
with open(path, "rb") as f:
    print(json.load(f, object_pairs_hook=list))  # expect: [('k', 'v')]
os.remove(path)
try:
    json.dump([1], 5)
except AttributeError as e:
    print(e)  # expect: 'int' object has no attribute 'write'
