d = {1: "a", 2: "b"}
try:
    for k in d:
        d[k + 10] = "new"
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration

d = {1: "a", 2: "b"}
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration

# Changing a value is no change of size.
d = {1: "a", 2: "b"}
for k in d:
    d[k] = k * 10
print(d)  # expect: {1: 10, 2: 20}

s = {1}
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as e:
    print(e)  # expect: Set changed size during iteration

# A copy is safe.
for k in list(d):
    del d[k]
print(d)  # expect: {}
