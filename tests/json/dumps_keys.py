# Keys that are not strings, and skipkeys.
import json

print(json.dumps({1: "int", 2.5: "float", True: "bool", None: "none", 10**20: "big"}))
# expect: {"1": "bool", "2.5": "float", "null": "none", "100000000000000000000": "big"}
print(json.dumps({float("inf"): 1, float("nan"): 2, 1e100: 3}))  # expect: {"Infinity": 1, "NaN": 2, "1e+100": 3}
print(json.dumps({(1, 2): "tuple", "ok": 1, b"x": 2}, skipkeys=True))  # expect: {"ok": 1}
try:
    json.dumps({(1, 2): 1})
except TypeError as e:
    print(e)  # expect: keys must be str, int, float, bool or None, not tuple
try:
    json.dumps({"a": {b"k": 1}})
except TypeError as e:
    print(e)  # expect: keys must be str, int, float, bool or None, not bytes
class S(str):
    pass
class I(int):
    def __repr__(self):
        return "I!"
print(json.dumps({S("sub"): I(5), I(7): S("v")}))  # expect: {"sub": 5, "7": "v"}
