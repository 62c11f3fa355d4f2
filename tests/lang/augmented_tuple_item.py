# The list is extended in place, and then the tuple refuses the store.
t = ([1], "x")
try:
    t[0] += [2]
except TypeError as e:
    print(e)  # expect: 'tuple' object does not support item assignment
print(t)  # expect: ([1, 2], 'x')

try:
    t[1] += "y"
except TypeError as e:
    print(e)  # expect: 'tuple' object does not support item assignment
print(t)  # expect: ([1, 2], 'x')

s = "abc"
try:
    s[0] += "z"
except TypeError as e:
    print(e)  # expect: 'str' object does not support item assignment
