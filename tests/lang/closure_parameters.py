def outer(a, b=2, *args, c, **kw):
    def inner():
        return a, b, args, c, kw
    a += 100
    return inner

print(outer(1, c=3)())  # expect: (101, 2, (), 3, {})
print(outer(1, 2, 3, 4, c=5, d=6)())  # expect: (101, 2, (3, 4), 5, {'d': 6})

def default_is_early(x):
    def f(y=x):
        return y
    x = "late"
    return f()

print(default_is_early("early"))  # expect: early

def deep(a):
    def l1(b):
        def l2(c):
            def l3(d):
                return a + b + c + d
            return l3
        return l2
    return l1

print(deep("a")("b")("c")("d"))  # expect: abcd

def self_reference(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)
    return fact(n)

print(self_reference(20))  # expect: 2432902008176640000
