# JSONEncoder: attributes, encode, iterencode, subclasses that change them.
import json

e = json.JSONEncoder(indent=2, sort_keys=True, skipkeys=True)
print(e.indent, e.sort_keys, e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan, repr(e.item_separator), repr(e.key_separator))
# expect: 2 True True True True True ',' ': '
print(json.JSONEncoder().item_separator + "|" + json.JSONEncoder(separators=("A", "B")).key_separator)  # expect: , |B
print(list(json.JSONEncoder().iterencode([1, "a", [True, None], {"k": 2.5, "l": []}])))
# expect: ['[1', ', "a"', ', ', '[true', ', null', ']', ', ', '{', '"k"', ': ', '2.5', ', ', '"l"', ': ', '[]', '}', ']']
print(list(json.JSONEncoder(indent=1).iterencode({"a": [1, {}], "b": {"c": 1}})))
# expect: ['{', '\n ', '"a"', ': ', '[\n  1', ',\n  ', '{}', '\n ', ']', ',\n ', '"b"', ': ', '{', '\n  ', '"c"', ': ', '1', '\n ', '}', '\n', '}']
print(list(json.JSONEncoder().iterencode("text")), list(json.JSONEncoder().iterencode([])))  # expect: ['"text"'] ['[]']

class Compact(json.JSONEncoder):
    item_separator = ","
    key_separator = ":"

print(Compact().encode({"a": [1, 2]}))  # expect: {"a":[1,2]}

class Shouting(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for piece in super().iterencode(o, _one_shot):
            yield piece.upper()

print(Shouting().encode(["a", {"b": "c"}]))  # expect: ["A", {"B": "C"}]
print(json.dumps(["x"], cls=Shouting))  # expect: ["X"]
print(json.JSONEncoder.__module__, json.JSONEncoder.__name__, json.encoder.JSONEncoder is json.JSONEncoder)
# expect: json.encoder JSONEncoder True
print(json.encoder.encode_basestring("é\"\n") == '"é\\"\\n"', json.encoder.encode_basestring_ascii("é"))  # expect: True "\u00e9"
