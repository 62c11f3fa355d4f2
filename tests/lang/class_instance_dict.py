class C: pass
c = C()
c.__dict__["from_dict"] = 1
print(c.from_dict)  # expect: 1
c.x = 2
print(c.__dict__, vars(c) is c.__dict__)  # expect: {'from_dict': 1, 'x': 2} True
c.__dict__ = {"replaced": True}
print(c.replaced, hasattr(c, "x"))  # expect: True False
c.__dict__.update(a=1, b=2)
del c.__dict__["a"]
print(c.__dict__)  # expect: {'replaced': True, 'b': 2}
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)  # expect: __dict__ must be set to a dictionary, not a 'int'
print(type(C.__dict__).__name__)  # expect: mappingproxy
try:
    C.__dict__["x"] = 1
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
for name in sorted(["z", "y"]):
    setattr(c, name, name * 2)
print(list(vars(c)))  # expect: ['replaced', 'b', 'y', 'z']
print(getattr(c, "a b", "no such name"))  # expect: no such name
setattr(c, "a b", 1)
print(getattr(c, "a b"))  # expect: 1
