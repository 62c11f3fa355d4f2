# object_hook, object_pairs_hook, parse_float, parse_int, parse_constant.
import json
from collections import OrderedDict

text = '{"a": {"x": 1}, "b": [{"x": 2.5}], "c": {}}'
print(json.loads(text, object_hook=lambda d: sorted(d.items(), key=str)))
# expect: [('a', [('x', 1)]), ('b', [[('x', 2.5)]]), ('c', [])]
print(json.loads(text, object_pairs_hook=OrderedDict))
# expect: OrderedDict({'a': OrderedDict({'x': 1}), 'b': [OrderedDict({'x': 2.5})], 'c': OrderedDict()})
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))  # expect: [('a', 1), ('a', 2)]
print(json.loads('{"a": 1}', object_hook=lambda d: 1, object_pairs_hook=lambda p: 2))  # expect: 2
print(json.loads("[1, 2.5, -3, 1e5]", parse_float=str, parse_int=lambda s: s + "!"))  # expect: ['1!', '2.5', '-3!', '1e5']
print(json.loads("[NaN, Infinity, -Infinity, 1.5]", parse_constant=lambda s: "const " + s))
# expect: ['const NaN', 'const Infinity', 'const -Infinity', 1.5]
print(json.loads("[1, 2.0]", parse_float=float, parse_int=int))  # expect: [1, 2.0]
class Missing(Exception):
    pass
def hook(d):
    raise Missing(str(d))
try:
    json.loads('[{"k": 1}]', object_hook=hook)
except Missing as e:
    print("Missing", e)  # expect: Missing {'k': 1}
