# JSONDecoder: decode, raw_decode, strict, subclasses.
import json

d = json.JSONDecoder()
print(d.decode(" [1] "), d.raw_decode("[1] tail"), d.raw_decode("xx {} y", 3))  # expect: [1] ([1], 3) ({}, 5)
print(d.raw_decode("é漢 [1]", 3))  # expect: ([1], 6)
for text, idx in [("", 0), ("  1", 0), ("[1", 0), ("1", 5)]:
    try:
        print(d.raw_decode(text, idx))
    except json.JSONDecodeError as e:
        print(e)
# expect: Expecting value: line 1 column 1 (char 0)
# expect: Expecting value: line 1 column 1 (char 0)
# expect: Expecting ',' delimiter: line 1 column 3 (char 2)
# expect: Expecting value: line 1 column 6 (char 5)
try:
    d.raw_decode("1", -1)
except ValueError as e:
    print(e)  # expect: idx cannot be negative
print(ascii(json.JSONDecoder(strict=False).decode('"a\nb\x01"')), ascii(json.loads('"\t"', strict=False)))
# expect: 'a\nb\x01' '\t'
print(d.object_hook, d.parse_float, d.parse_int, d.strict, d.object_pairs_hook)
# expect: None <class 'float'> <class 'int'> True None

class Upper(json.JSONDecoder):
    def decode(self, s):
        return super().decode(s.lower())
print(json.loads('["ABC", NULL]', cls=Upper))  # expect: ['abc', None]

class Tagged(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.tag, **kw)
    def tag(self, d):
        return ("obj", d)
print(json.loads('[{"a": {}}]', cls=Tagged))  # expect: [('obj', {'a': ('obj', {})})]

class Raw(json.JSONDecoder):
    def raw_decode(self, s, idx=0):
        v, end = super().raw_decode(s, idx)
        return [v], end
print(Raw().decode("  7 "))  # expect: [7]
print(json.decoder.scanstring('abc"def', 0), json.JSONDecoder.__module__)  # expect: ('abc', 4) json.decoder
