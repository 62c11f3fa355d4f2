# Random operations on an OrderedDict against a list of pairs.
from collections import OrderedDict
import random

r = random.Random(5)
d, model = OrderedDict(), []
def find(k):
    return next((i for i, p in enumerate(model) if p[0] == k), -1)
for step in range(6000):
    k, op = r.randrange(60), r.randrange(8)
    i = find(k)
    if op < 3:
        d[k] = step
        if i < 0:
            model.append([k, step])
        else:
            model[i][1] = step
    elif op == 3 and i >= 0:
        del d[k]
        del model[i]
    elif op == 4 and i >= 0:
        d.move_to_end(k)
        model.append(model.pop(i))
    elif op == 5 and i >= 0:
        d.move_to_end(k, last=False)
        model.insert(0, model.pop(i))
    elif op == 6 and model and r.random() < 0.3:
        assert d.popitem() == tuple(model.pop())
    elif op == 7 and model and r.random() < 0.3:
        assert d.popitem(last=False) == tuple(model.pop(0))
    if step % 50 == 0:
        assert list(d.items()) == [tuple(p) for p in model], step
        assert list(reversed(d)) == [p[0] for p in reversed(model)], step
        assert all(d[k] == v for k, v in model) and len(d) == len(model)
big = OrderedDict.fromkeys(range(2000))
for i in range(2000):
    big.move_to_end(i, last=False)
print(list(big) == list(range(1999, -1, -1)), len(d), list(d)[:4])  # expect: True 37 [15, 6, 29, 4]
