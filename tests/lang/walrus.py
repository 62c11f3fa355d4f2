if (n := len("hello")) > 3:
    print(n)  # expect: 5

while (chunk := [1, 2, 3][n - 5:n - 3]) and n < 7:
    print(chunk, n)
    n += 1
# expect: [1, 2] 5
# expect: [2, 3] 6

print((a := 1) + (b := a + 1), a, b)  # expect: 3 1 2
x = (y := 5, 6)
print(x, y)  # expect: (5, 6) 5
print([z := 3, z + 1])  # expect: [3, 4]

def f(v, *, w):
    return v, w

print(f((p := 1), w=(q := 2)), p, q)  # expect: (1, 2) 1 2
d = {(k := "key"): (v := "value")}
print(d, k, v)  # expect: {'key': 'value'} key value
print((t := (1, 2))[0], t)  # expect: 1 (1, 2)
i = 0
items = [10, 20, 30]
print(items[(i := 2)], i)  # expect: 30 2
print(f"{(w := 7)} {w:>3} {(w := 8):03}")  # expect: 7   7 008
