a = [1, 2, 3]
print(a + [4], a * 2, 2 * a, a * 0, a * -1, [] + [], a == [1, 2, 3], a != [1], a < [1, 2, 4], a > [1, 2], 2 in a, 5 not in a)
# expect: [1, 2, 3, 4] [1, 2, 3, 1, 2, 3] [1, 2, 3, 1, 2, 3] [] [] [] True True True True True True
print(list(), list("abc"), list((1, 2)), list({1: 2}), list(range(3)), list(a) is not a, list(x for x in a), list(b"ab"), list({"k": "v"}.items()))
# expect: [] ['a', 'b', 'c'] [1, 2] [1] [0, 1, 2] True [1, 2, 3] [97, 98] [('k', 'v')]
print(a[0], a[-1], a[1:], a[::-1], len(a), min(a), max(a), sum(a), bool([]), bool([0]), repr([]), str([1, "a", None, [2.5]]))
# expect: 1 3 [2, 3] [3, 2, 1] 3 1 3 6 False True [] [1, 'a', None, [2.5]]
b = a
b += [4]
print(a, a is b)  # expect: [1, 2, 3, 4] True
a = a + [5]
print(a, b, a is b)  # expect: [1, 2, 3, 4, 5] [1, 2, 3, 4] False
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)  # expect: [[1, 0], [1, 0]]
x = [1, 2, 3, 4, 5]
x[1], x[-1] = x[-1], x[1]
print(x, x.__len__(), x.__contains__(3), x.__getitem__(0), [].__eq__([]), x.__reversed__().__class__.__name__)
# expect: [1, 5, 3, 4, 2] 5 True 1 True list_reverseiterator
it = iter(x)
next(it)
print(list(it), it.__length_hint__(), type(it).__name__)  # expect: [5, 3, 4, 2] 0 list_iterator
l = [1, [2, [3]]]
l.append(l)
print(l, l[2] is l, len(l))  # expect: [1, [2, [3]], [...]] True 3
print([1, 2] < [1, 2, 0], [] < [0], [[1], 2] == [[1], 2], [1, 2.0] == [1.0, 2], ["a"] < ["b"])
# expect: True True True True True
