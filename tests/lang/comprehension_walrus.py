# A walrus inside a comprehension binds in the enclosing scope.
values = [last := n * 2 for n in range(4)]
print(values, last)  # expect: [0, 2, 4, 6] 6

def f(data):
    hits = [y for x in data if (y := x * 10) > 15]
    return hits, y

print(f([1, 2, 3]))  # expect: ([20, 30], 30)

if any((witness := n) > 3 for n in [1, 5, 2]):
    print("witness", witness)  # expect: witness 5

total = 0
print([total := total + v for v in range(5)], total)  # expect: [0, 1, 3, 6, 10] 10

def nested():
    r = [[inner := (i, j) for j in range(2)] for i in range(2)]
    return r, inner

print(nested())  # expect: ([[(0, 0), (0, 1)], [(1, 0), (1, 1)]], (1, 1))
