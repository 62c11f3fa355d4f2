"""Contexts with many variables, changed and copied at random, against plain dicts."""
import random
from contextvars import Context, ContextVar

random.seed(7)
names = [ContextVar("v%d" % i) for i in range(300)]
pairs = [(Context(), {}, [])]
for step in range(6000):
    i = random.randrange(len(pairs))
    ctx, model, undo = pairs[i]
    action = random.random()
    if action < 0.65:
        var = random.choice(names)
        before = dict(model)
        model[var] = step
        undo.append((ctx.run(var.set, step), var, before.get(var)))
    elif action < 0.9 and undo:
        token, var, old = undo.pop()
        ctx.run(var.reset, token)
        if old is None:
            del model[var]
        else:
            model[var] = old
    else:
        pair = (ctx.copy(), dict(model), [])
        if len(pairs) < 20:
            pairs.append(pair)
        else:
            pairs[i] = pair

for ctx, model, _ in pairs:
    assert len(ctx) == len(model) == len(list(ctx))
    assert dict(ctx.items()) == model
    for var in names:
        assert ctx.get(var) == model.get(var)
        assert (var in ctx) == (var in model)
for ctx, model, _ in pairs:
    for other, other_model, _ in pairs:
        assert (ctx == other) == (model == other_model)
print(max(len(ctx) for ctx, _, _ in pairs) > 100)  # expect: True
