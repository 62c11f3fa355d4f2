l = [3, 1, 2]
l.append(4); print(l, l.append(5))  # expect: [3, 1, 2, 4, 5] None
l.extend([6, 7]); l.extend("ab"); l.extend(range(2)); l.extend(x for x in [9]); print(l)
# expect: [3, 1, 2, 4, 5, 6, 7, 'a', 'b', 0, 1, 9]
l = [1, 2, 3, 2]
l.insert(0, "start"); l.insert(-1, "before last"); l.insert(100, "end"); l.insert(-100, "front"); print(l)
# expect: ['front', 'start', 1, 2, 3, 'before last', 2, 'end']
print(l.pop(), l.pop(0), l.pop(-2), l)  # expect: end front before last ['start', 1, 2, 3, 2]
l = [1, 2, 3, 2, 1]
l.remove(2); print(l, l.index(2), l.index(1, 1), l.index(1, -1), l.index(3, 0, 3), l.count(1), l.count(9))
# expect: [1, 3, 2, 1] 2 3 3 1 2 0
c = l.copy(); c.append("copy"); print(l, c, c is not l)  # expect: [1, 3, 2, 1] [1, 3, 2, 1, 'copy'] True
l.reverse(); print(l)  # expect: [1, 2, 3, 1]
l.clear(); print(l)  # expect: []
l = [[1], 2]; s = l.copy(); s[0].append("shared"); print(l)  # expect: [[1, 'shared'], 2]
l = list("bca"); l.sort(); print(l, l.sort()); l.sort(reverse=True); print(l)
# expect: ['a', 'b', 'c'] None
# expect: ['c', 'b', 'a']
l = [1, 2]; l.extend(l); print(l); l += l; print(len(l))
# expect: [1, 2, 1, 2]
# expect: 8
print([1, True, 1.0].count(1), [float("nan")].count(float("nan")), [None].index(None), [1.0].index(1))
# expect: 3 0 0 0
