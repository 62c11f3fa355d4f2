# default= and JSONEncoder.default.
import json

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

def encode_point(o):
    if isinstance(o, Point):
        return {"x": o.x, "y": o.y}
    raise TypeError("cannot encode " + type(o).__name__)

print(json.dumps([Point(1, 2), {"p": Point(3, 4)}], default=encode_point))  # expect: [{"x": 1, "y": 2}, {"p": {"x": 3, "y": 4}}]
print(json.dumps({1, 2, 3}, default=sorted))  # expect: [1, 2, 3]
try:
    json.dumps([Point(1, {4})], default=encode_point)
except TypeError as e:
    print(e)  # expect: cannot encode set

class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return [o.x, o.y]
        return super().default(o)

print(json.dumps(Point(1, Point(2, 3)), cls=Encoder))  # expect: [1, [2, 3]]
print(json.dumps({"a": Point(1, 2)}, cls=Encoder, indent=1))
# expect: {
# expect:  "a": [
# expect:   1,
# expect:   2
# expect:  ]
# expect: }
try:
    json.dumps([Point], cls=Encoder)
except TypeError as e:
    print(e)  # expect: Object of type type is not JSON serializable
print(Encoder(sort_keys=True).encode({"b": 1, "a": Point(0, 0)}))  # expect: {"a": [0, 0], "b": 1}
class Same:
    pass
same = Same()
try:
    json.dumps(same, default=lambda o: o)
except ValueError as e:
    print(e)  # expect: Circular reference detected
