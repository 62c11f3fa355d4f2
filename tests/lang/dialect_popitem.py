d = {"first": 1, "second": 2, "third": 3}
print(d.popitem(), d.popitem(), d)  # expect: ('third', 3) ('second', 2) {'first': 1}
d["new"] = 4
print(d.popitem(), d.popitem(), d)  # expect: ('new', 4) ('first', 1) {}
