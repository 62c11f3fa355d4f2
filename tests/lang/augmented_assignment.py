x = 7
x += 3; print(x)  # expect: 10
x -= 4; print(x)  # expect: 6
x *= 5; print(x)  # expect: 30
x //= 4; print(x)  # expect: 7
x **= 3; print(x)  # expect: 343
x %= 100; print(x)  # expect: 43
x <<= 2; print(x)  # expect: 172
x >>= 1; print(x)  # expect: 86
x &= 0b110; print(x)  # expect: 6
x |= 8; print(x)  # expect: 14
x ^= 3; print(x)  # expect: 13
x /= 4; print(x)  # expect: 3.25

s = "ab"
s += "cd"
s *= 2
print(s)  # expect: abcdabcd

items = [1]
alias = items
items += (2, 3)
items *= 2
print(items, alias is items)  # expect: [1, 2, 3, 1, 2, 3] True

t = (1,)
old = t
t += (2,)
print(t, old)  # expect: (1, 2) (1,)

d = {"a": 1}
d |= {"b": 2}
print(d)  # expect: {'a': 1, 'b': 2}
