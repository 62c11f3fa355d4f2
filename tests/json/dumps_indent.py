# indent, separators and sort_keys.
import json

data = {"b": [1, 2, {"x": []}], "a": {}, "c": {"d": None}}
print(json.dumps(data, indent=2))
# expect: {
# expect:   "b": [
# expect:     1,
# expect:     2,
# expect:     {
# expect:       "x": []
# expect:     }
# expect:   ],
# expect:   "a": {},
# expect:   "c": {
# expect:     "d": null
# expect:   }
# expect: }
print(json.dumps(data, indent=0))
# expect: {
# expect: "b": [
# expect: 1,
# expect: 2,
# expect: {
# expect: "x": []
# expect: }
# expect: ],
# expect: "a": {},
# expect: "c": {
# expect: "d": null
# expect: }
# expect: }
print(json.dumps([1, [2]], indent="--"))
# expect: [
# expect: --1,
# expect: --[
# expect: ----2
# expect: --]
# expect: ]
print(json.dumps(data, indent=1, sort_keys=True, separators=(";", "=")))
# expect: {
# expect:  "a"={};
# expect:  "b"=[
# expect:   1;
# expect:   2;
# expect:   {
# expect:    "x"=[]
# expect:   }
# expect:  ];
# expect:  "c"={
# expect:   "d"=null
# expect:  }
# expect: }
print(json.dumps(data, separators=(",", ":")))  # expect: {"b":[1,2,{"x":[]}],"a":{},"c":{"d":null}}
print(json.dumps({"b": 1, "a": 2, "é": 3, "Z": 4}, sort_keys=True))  # expect: {"Z": 4, "a": 2, "b": 1, "\u00e9": 3}
print(json.dumps({3: "c", 1: "a", 2.5: "b"}, sort_keys=True))  # expect: {"1": "a", "2.5": "b", "3": "c"}
print(json.dumps({}, indent=4), json.dumps([], indent=4))  # expect: {} []
try:
    json.dumps({1: 1, "a": 2}, sort_keys=True)
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'str' and 'int'
