out = []
for i in range(4):
    if i == 1:
        continue
    for j in range(4):
        if j == 2:
            break
        if j == 0:
            continue
        out.append((i, j))
    if i == 2:
        break
print(out, i, j)  # expect: [(0, 1), (2, 1)] 2 2

# break out of a while from inside an if inside a for's else
n = 0
while True:
    n += 1
    for k in range(n):
        if k == 5:
            break
    else:
        continue
    break
print(n, k)  # expect: 6 5
