def adder(n):
    def add(x):
        return x + n
    return add

add3 = adder(3)
add5 = adder(5)
print(add3(1), add5(1))  # expect: 4 6

# Closures share variables, not values.
fns = []
for i in range(3):
    fns.append(lambda: i)
print([f() for f in fns])  # expect: [2, 2, 2]

fns = []
for i in range(3):
    fns.append(lambda i=i: i)
print([f() for f in fns])  # expect: [0, 1, 2]

def shared():
    n = 0
    def get(): return n
    def put(v):
        nonlocal n
        n = v
    return get, put

get, put = shared()
put(42)
print(get())  # expect: 42

def loop_cells():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    i = "last word"
    return [f() for f in out]

print(loop_cells())  # expect: ['last word', 'last word', 'last word']
