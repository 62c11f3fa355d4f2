# What is written is read back the same.
import json

data = {
    "ints": [0, -1, 2**31, 2**63 - 1, 2**63, -2**64, 10**40],
    "floats": [0.1, 1/3, 1e22, 5e-324, 1.7976931348623157e308, -2.5],
    "text": ["", "\x00\x1f\x7f", "é", "\u2028", "\U0010ffff", "\ud800", "\udc00\ud800"],
    "nested": [[[[[{"a": {"b": {"c": [None, True, False]}}}]]]]],
}
for kw in [{}, {"indent": 3}, {"ensure_ascii": False}, {"sort_keys": True}, {"separators": (",", ":")}]:
    print(json.loads(json.dumps(data, **kw)) == data)
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
again = json.loads(json.dumps(data))
print([type(x).__name__ for x in again["ints"][-2:]], [repr(x) for x in again["floats"]])
# expect: ['int', 'int'] ['0.1', '0.3333333333333333', '1e+22', '5e-324', '1.7976931348623157e+308', '-2.5']
rows = [{"id": i, "name": "n%d" % i, "tags": [i % 3, i % 5]} for i in range(500)]
text = json.dumps(rows)
print(len(text), json.loads(text) == rows, json.dumps(json.loads(text)) == text)  # expect: 22280 True True
