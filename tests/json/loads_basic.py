# json.loads of every kind of value.
import json

for text in ["null", "true", "false", "0", "-0", "-12", "1.5", "1e3", "1E-2", "-0.0", "12345678901234567890", '""', '"abc"', "[]", "{}",
             "[1, 2, [3]]", '{"a": {"b": [null]}}', " \t\r\n[ 1 ,\n2 ] ", "NaN", "[Infinity, -Infinity]", "1e999", "123456789012345678", "-123456789012345678901"]:
    v = json.loads(text)
    print(type(v).__name__, v)
# expect: NoneType None
# expect: bool True
# expect: bool False
# expect: int 0
# expect: int 0
# expect: int -12
# expect: float 1.5
# expect: float 1000.0
# expect: float 0.01
# expect: float -0.0
# expect: int 12345678901234567890
# expect: str 
# expect: str abc
# expect: list []
# expect: dict {}
# expect: list [1, 2, [3]]
# expect: dict {'a': {'b': [None]}}
# expect: list [1, 2]
# expect: float nan
# expect: list [inf, -inf]
# expect: float inf
# expect: int 123456789012345678
# expect: int -123456789012345678901
print(json.loads('{"a": 1, "b": 2, "a": 3}'))  # expect: {'a': 3, 'b': 2}
print(ascii(json.loads('"\\u00e9\\n\\t\\"\\\\\\/\\b\\f\\r\\u6f22\\ud83d\\ude00\\ud800x\\udc00"')))
# expect: '\xe9\n\t"\\/\x08\x0c\r\u6f22\U0001f600\ud800x\udc00'
print(ascii(json.loads('"é漢\U0001F600"')))  # expect: '\xe9\u6f22\U0001f600'
print(json.loads(b'{"k": "v\xc3\xa9"}') == {"k": "v\u00e9"}, json.loads(bytearray(b"[1]")))  # expect: True [1]
for encoding in ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]:
    print(encoding, json.loads('["x", 1]'.encode(encoding)))
# expect: utf-8-sig ['x', 1]
# expect: utf-16 ['x', 1]
# expect: utf-16-le ['x', 1]
# expect: utf-16-be ['x', 1]
# expect: utf-32 ['x', 1]
# expect: utf-32-le ['x', 1]
# expect: utf-32-be ['x', 1]
