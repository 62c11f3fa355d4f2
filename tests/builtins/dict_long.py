# Dicts and sets of more than a million cells, which grow, shrink and are copied in pieces.
import collections

d = dict.fromkeys(range(525_000))
e = d.copy()
for i in range(525_000, 530_000):
    e[i] = i
print(len(d), len(e), e[529_999], 525_000 in d)
del d[5]
f = d.copy()
print(len(f), 5 in f, 6 in f, f == d, f == e)
for k in range(0, 530_000, 5):
    del e[k]
e.update(zip(range(2_000_000, 2_300_000), range(300_000)))
print(len(e), sum(e), list(e)[:2], list(e)[-1])
s = set(range(1_049_000))
s.update(x * 3 for x in range(351_000))
print(len(s), sum(s), len(s | {-1}))
o = collections.OrderedDict.fromkeys(range(50_000))
for k in range(49_999, 40_000, -7_000):
    o.move_to_end(k, last=False)
print(list(o)[:3], len(o), sum(o))
for k in range(60_000, 90_000):
    o[k] = 1
o.move_to_end(0)
print(list(o)[:3], list(o)[-2:], len(o), sum(o))
# expect: 525000 530000 529999 False
# expect: 524999 False True True False
# expect: 724000 757359850000 [1, 2] 2299999
# expect: 1050333 551600957167 1050334
# expect: [42999, 49999, 0] 50000 1249975000
# expect: [42999, 49999, 1] [89999, 0] 80000 3499960000
