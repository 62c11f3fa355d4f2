# Lists so long that they are changed in pieces give what short ones give.
n = 2_200_000
whole = list(range(n))
l = whole[:]

l.insert(5, "a")
l.insert(n // 2, "b")
l.insert(-3, "c")
print(len(l), l[4:7], l[n // 2 - 1 : n // 2 + 2], l[-5:])

print(l.pop(n // 2), l.pop(5), l.pop(-4), l == whole)
l.remove(n // 2)
del l[n // 2 + 10]
print(len(l), l[n // 2 - 2 : n // 2 + 2], l[n // 2 + 8 : n // 2 + 12])

l = whole[:]
del l[::2]
print(len(l), l[:3], l[-3:])
l = whole[:]
del l[10:-10:3]
print(len(l), l[8:16], l[-12:])
l = whole[:]
del l[-1::-2]
print(len(l), l[:3], l[-3:])
l = whole[:]
del l[100:-100]
print(len(l), l[98:102])

l = whole[:]
l[::2] = l[1::2]
print(len(l), l[:4], l[-4:])
l[::-1] = whole
print(l[:2], l[-2:])
try:
    l[::2] = [1, 2]
except ValueError as e:
    print(e)

l = whole[:]
l[5:10] = l
print(len(l), l[3:8], l[n + 3 : n + 8])
l[7 : n + 2] = []
print(len(l), l[3:10])
l[:] = range(n)
l.reverse()
print(len(l), l[:2], l[-2:])
l += l
print(len(l), l[n - 1 : n + 1])

d = dict.fromkeys(range(200_000))
for k in range(0, 200_000, 3):
    del d[k]
e = {**d}
print(len(e), list(e) == list(d), e == d, len(list(d.items())), d.keys() == set(d), 3 in e, 4 in e)
e[3] = 1
print(len(e), list(e)[-1], len(str(d)))
s = set(d)
s.discard(1)
f = frozenset(s)
print(len(f), hash(f) == hash(frozenset(f)), 1 in s.copy(), 2 in s.copy())

t = "ab" * 20_000_000
print(hash(t) == hash("ab" * 20_000_000), {t: 1}["ab" * 20_000_000], len(t + t), (t + "c")[-2:])

# expect: 2200003 [4, 'a', 5] [1099998, 'b', 1099999] [2199996, 'c', 2199997, 2199998, 2199999]
# expect: b a c True
# expect: 2199998 [1099998, 1099999, 1100001, 1100002] [1100009, 1100010, 1100012, 1100013]
# expect: 1100000 [1, 3, 5] [2199995, 2199997, 2199999]
# expect: 1466673 [8, 9, 11, 12, 14, 15, 17, 18] [2199987, 2199989, 2199990, 2199991, 2199992, 2199993, 2199994, 2199995, 2199996, 2199997, 2199998, 2199999]
# expect: 1100000 [0, 2, 4] [2199994, 2199996, 2199998]
# expect: 200 [98, 99, 2199900, 2199901]
# expect: 2200000 [1, 1, 3, 3] [2199997, 2199997, 2199999, 2199999]
# expect: [2199999, 2199998] [1, 0]
# expect: attempt to assign sequence of size 2 to extended slice of size 1100000
# expect: 4399995 [3, 4, 0, 1, 2] [2199998, 2199999, 10, 11, 12]
# expect: 2200000 [3, 4, 0, 1, 2199997, 2199998, 2199999]
# expect: 2200000 [2199999, 2199998] [1, 0]
# expect: 4400000 [0, 2199999]
# expect: 133333 True True 133333 True False True
# expect: 133334 3 1792592
# expect: 133332 True False True
# expect: True 1 80000000 bc
