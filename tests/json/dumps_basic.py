# json.dumps of every kind of value, with exact text.
import json

for value in [None, True, False, 0, -1, 10**30, 1.5, -0.0, 1e16, 1e-7, 123456789.125, 1e300, "", "a", [], {}, (), [[]], {"a": {}}]:
    print(json.dumps(value))
# expect: null
# expect: true
# expect: false
# expect: 0
# expect: -1
# expect: 1000000000000000000000000000000
# expect: 1.5
# expect: -0.0
# expect: 1e+16
# expect: 1e-07
# expect: 123456789.125
# expect: 1e+300
# expect: ""
# expect: "a"
# expect: []
# expect: {}
# expect: []
# expect: [[]]
# expect: {"a": {}}
print(json.dumps([1, [2, (3, 4)], {"k": None}]))  # expect: [1, [2, [3, 4]], {"k": null}]
print(json.dumps({"a": 1, "b": [True, False]}))  # expect: {"a": 1, "b": [true, false]}
print(json.dumps("quote \" backslash \\ slash / newline \n tab \t bell \x07 delete \x7f"))
# expect: "quote \" backslash \\ slash / newline \n tab \t bell \u0007 delete \u007f"
print(json.dumps("é 漢 \U0001F600 \ud800"))  # expect: "\u00e9 \u6f22 \ud83d\ude00 \ud800"
print(ascii(json.dumps("é 漢 \U0001F600", ensure_ascii=False)))  # expect: '"\xe9 \u6f22 \U0001f600"'
print(json.dumps([float("inf"), float("-inf"), float("nan")]))  # expect: [Infinity, -Infinity, NaN]
print(json.dumps(obj=[1]))  # expect: [1]
