s = list(range(6))
s[1:3] = ["a", "b", "c"]
print(s)  # expect: [0, 'a', 'b', 'c', 3, 4, 5]
s[:2] = []
print(s)  # expect: ['b', 'c', 3, 4, 5]
s[len(s):] = [7, 8]
print(s)  # expect: ['b', 'c', 3, 4, 5, 7, 8]
s[0:0] = "xy"
print(s)  # expect: ['x', 'y', 'b', 'c', 3, 4, 5, 7, 8]
s[::2] = [0] * len(s[::2])
print(s)  # expect: [0, 'y', 0, 'c', 0, 4, 0, 7, 0]
s[:] = range(4)
print(s)  # expect: [0, 1, 2, 3]
s[1:3] = (x for x in "gen")
print(s)  # expect: [0, 'g', 'e', 'n', 3]
s[-1:] = {"k": 1}
print(s)  # expect: [0, 'g', 'e', 'n', 'k']
s[5:2] = ["insert"]
print(s)  # expect: [0, 'g', 'e', 'n', 'k', 'insert']
s[::-1] = list(range(len(s)))
print(s)  # expect: [5, 4, 3, 2, 1, 0]
t = [1, 2, 3]
t[:] = t
t[1:1] = t
print(t)  # expect: [1, 1, 2, 3, 2, 3]
t[::2] = t[:3]
print(t)  # expect: [1, 1, 1, 3, 2, 3]

def attempt(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
def size(): [1, 2, 3, 4][::2] = [1]
def not_iterable(): [1][:] = 5
def zero(): [1][::0] = [1]
def strict(): [1, 2, 3][::-1] = "ab"
def ext_not_iterable(): [1, 2][::2] = 5
for f in (size, not_iterable, zero, strict, ext_not_iterable):
    attempt(f)
# expect: attempt to assign sequence of size 1 to extended slice of size 2
# expect: must assign iterable to extended slice
# expect: slice step cannot be zero
# expect: attempt to assign sequence of size 2 to extended slice of size 3
# expect: must assign iterable to extended slice
del s[1:3], s[::2]
print(s)  # expect: [2, 0]
