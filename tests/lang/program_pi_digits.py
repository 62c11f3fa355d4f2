# The spigot: big integers all the way.
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2

it = pi_digits()
for row in range(4):
    print("".join(str(next(it)) for _ in range(25)))
# expect: 3141592653589793238462643
# expect: 3832795028841971693993751
# expect: 0582097494459230781640628
# expect: 6208998628034825342117067

def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while (y := (x + n // x) // 2) < x:
        x = y
    return x
print(isqrt(2 * 10 ** 60), isqrt(10 ** 40) == 10 ** 20)  # expect: 1414213562373095048801688724209 True

def e_digits(n):
    total = term = 10 ** (n + 10)
    k = 1
    while term:
        term //= k
        total += term
        k += 1
    return total // 10 ** 10
print(e_digits(50))  # expect: 271828182845904523536028747135266249775724709369995

def collatz(n):
    return 0 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
print(max(range(1, 300), key=collatz), collatz(27))  # expect: 231 111
