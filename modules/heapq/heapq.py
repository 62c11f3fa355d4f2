"""Lists kept as heaps: each item comes before the two at twice its place, and the smallest is the first."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def merge(*iterables, key=None, reverse=False):
    """Yield the items of sorted iterables in sorted order."""
    h = []
    if reverse:
        make, drop, put, direction = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        make, drop, put, direction = heapify, heappop, heapreplace, 1
    for i, iterable in enumerate(map(iter, iterables)):
        step = iterable.__next__
        try:
            value = step()
        except StopIteration:
            continue
        # The places of the iterables differ, so that nothing behind them is ever compared.
        h.append([value if key is None else key(value), i * direction, value, step])
    make(h)
    while len(h) > 1:
        try:
            while True:
                entry = h[0]
                value = entry[2]
                yield value
                value = entry[3]()
                entry[0] = value if key is None else key(value)
                entry[2] = value
                put(h, entry)
        except StopIteration:
            drop(h)
    if h:
        _, _, value, step = h[0]
        h.clear()
        yield value
        yield from step.__self__
