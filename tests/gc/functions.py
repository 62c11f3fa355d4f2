# What the collector is asked.
import gc

print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())  # expect: True None False None True
print(gc.get_debug(), gc.set_debug(gc.DEBUG_STATS), gc.get_debug(), gc.set_debug(0), gc.DEBUG_LEAK)  # expect: 0 None 1 None 38
gc.set_threshold(100, 5, 2)
print(gc.get_threshold(), len(gc.get_count()), [sorted(s) for s in gc.get_stats()], gc.garbage, gc.callbacks)
# expect: (100, 5, 2) 3 [['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable']] [] []
calls = []
gc.callbacks.append(lambda phase, info: calls.append((phase, sorted(info))))
print(gc.collect() >= 0, gc.collect(0) >= 0, calls)
# expect: True True [('start', ['collected', 'generation', 'uncollectable']), ('stop', ['collected', 'generation', 'uncollectable']), ('start', ['collected', 'generation', 'uncollectable']), ('stop', ['collected', 'generation', 'uncollectable'])]
gc.callbacks.clear()
try:
    gc.collect(5)
except ValueError as e:
    print(e)
# expect: invalid generation
print(gc.is_tracked(1), gc.is_tracked([]), gc.is_tracked("a"), gc.is_finalized([]), gc.freeze(), gc.unfreeze())  # expect: False True False False None None
