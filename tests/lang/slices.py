s = list(range(10))
print(s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-7], s[::3], s[1::3], s[::-1])
# expect: [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [7, 8, 9] [0, 1, 2] [0, 3, 6, 9] [1, 4, 7] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
print(s[8:2], s[8:2:-2], s[100:], s[-100:2], s[:100], s[5:5], s[-1:-4:-1])
# expect: [] [8, 6, 4] [] [0, 1] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [] [9, 8, 7]
print("abcdef"[1:4], "abcdef"[::-1], "abc"[5:], (1, 2, 3)[1:], b"abc"[::2], range(10)[2:8:2])
# expect: bcd fedcba  (2, 3) b'ac' range(2, 8, 2)
print("añb日"[1:3], "añb日"[::-1], "añb日"[-1])  # expect: ñb 日bña 日
print(s[None:None:None], s[True:3], s[slice(1, 4)], s[slice(None, None, -5)])
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [1, 2] [1, 2, 3] [9, 4]

i, j, k = 1, 8, 2
print(s[i:j:k], s[i:][:k], s[-j:-i])  # expect: [1, 3, 5, 7] [1, 2] [2, 3, 4, 5, 6, 7, 8]
print(s[2**70:], s[:2**70], s[-2**70:2], s[::2**70], s[::-2**70])
# expect: [] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 1] [0] [9]

class Show:
    def __getitem__(self, key): return key
x = Show()
print(x[1:2], x[:], x[::], x[1:2:3], x[1, 2], x[1:2, ::3], x[()], x[...], x["a":"b"])
# expect: slice(1, 2, None) slice(None, None, None) slice(None, None, None) slice(1, 2, 3) (1, 2) (slice(1, 2, None), slice(None, None, 3)) () Ellipsis slice('a', 'b', None)
print(x[1:2] == slice(1, 2), x[*[1, 2]], x[*"ab", 3], x[1,])  # expect: True (1, 2) ('a', 'b', 3) (1,)
