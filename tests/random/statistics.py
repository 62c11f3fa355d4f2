# Numbers are spread as they should be.
import random

random.seed(8675309)
n = 20000
xs = [random.random() for _ in range(n)]
print(abs(sum(xs) / n - 0.5) < 0.01, min(xs) >= 0, max(xs) < 1)  # expect: True True True
counts = [0] * 6
for _ in range(6000):
    counts[random.randint(1, 6) - 1] += 1
print(all(850 < c < 1150 for c in counts))  # expect: True
g = [random.gauss(10, 2) for _ in range(n)]
mean = sum(g) / n
print(abs(mean - 10) < 0.1, abs((sum((x - mean) ** 2 for x in g) / n) ** 0.5 - 2) < 0.1)  # expect: True True
perms = {}
for _ in range(6000):
    l = [0, 1, 2]
    random.shuffle(l)
    perms[tuple(l)] = perms.get(tuple(l), 0) + 1
print(len(perms), all(850 < v < 1150 for v in perms.values()))  # expect: 6 True
w = random.choices("ab", [1, 3], k=8000)
print(abs(w.count("b") / 8000 - 0.75) < 0.03, len(set(random.sample(range(1000), 1000))) == 1000)  # expect: True True
b = [random.binomialvariate(50, 0.2) for _ in range(4000)]
print(abs(sum(b) / 4000 - 10) < 0.3, len(random.randbytes(1000)), 0 < random.getrandbits(1000).bit_length() <= 1000)
# expect: True 1000 True
