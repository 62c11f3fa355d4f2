class Default(dict):
    def __missing__(self, key):
        self[key] = value = f"made {key}"
        return value

d = Default(a=1)
print(d["a"], d["b"], d.get("c"), "c" in d, d)  # expect: 1 made b None False {'a': 1, 'b': 'made b'}

class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __getitem__(self, k): return super().__getitem__(k.upper())

u = Upper()
u["key"] = 1
print(u, u["KEY"], u["key"], u.get("key"), u.get("KEY"))  # expect: {'KEY': 1} 1 1 None 1
u.update(other=2)
print(u)  # expect: {'KEY': 1, 'other': 2}
print(dict(u), {**u}, isinstance(u, dict), u == {"KEY": 1, "other": 2})
# expect: {'KEY': 1, 'other': 2} {'KEY': 1, 'other': 2} True True
u.attr = 5
print(u.attr, u.copy(), type(u.copy()).__name__)  # expect: 5 {'KEY': 1, 'other': 2} dict
class Missing(dict):
    pass
try:
    Missing()["k"]
except KeyError as e:
    print(repr(e))  # expect: KeyError('k')
