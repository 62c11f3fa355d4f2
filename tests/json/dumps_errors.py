# What cannot be serialized.
import json

def attempt(*args, **kw):
    try:
        print(json.dumps(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)

attempt({1, 2})  # expect: TypeError Object of type set is not JSON serializable
attempt([object])  # expect: TypeError Object of type type is not JSON serializable
attempt(b"bytes")  # expect: TypeError Object of type bytes is not JSON serializable
attempt([1, {"a": lambda: 1}])  # expect: TypeError Object of type function is not JSON serializable
attempt(float("nan"), allow_nan=False)  # expect: ValueError Out of range float values are not JSON compliant: nan
attempt([1, -float("inf")], allow_nan=False)  # expect: ValueError Out of range float values are not JSON compliant: -inf
attempt({float("inf"): 1}, allow_nan=False)  # expect: ValueError Out of range float values are not JSON compliant: inf
loop = []
loop.append([loop])
attempt(loop)  # expect: ValueError Circular reference detected
d = {}
d["self"] = d
attempt(d)  # expect: ValueError Circular reference detected
attempt([1], bogus=1)  # expect: TypeError JSONEncoder.__init__() got an unexpected keyword argument 'bogus'
attempt([1], separators=(",",))  # expect: ValueError not enough values to unpack (expected 2, got 1)
shared = [1]
attempt([shared, shared, {"a": shared}])  # expect: [[1], [1], {"a": [1]}]
deep = []
for _ in range(100000):
    deep = [deep]
try:
    json.dumps(deep)
except RecursionError:
    print("RecursionError")  # expect: RecursionError
