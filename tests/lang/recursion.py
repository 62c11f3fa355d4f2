def fact(n):
    return 1 if n < 2 else n * fact(n - 1)

def fib(n, memo={}):
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]

def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))

def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)

def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

print(fact(25), fib(80), ackermann(2, 3), hanoi(6, 1, 2, 3))
# expect: 15511210043330985984000000 23416728348467685 9 63
print(flatten([1, [2, [3, [4]], 5]]))  # expect: [1, 2, 3, 4, 5]
print(depth(500))  # expect: 500
