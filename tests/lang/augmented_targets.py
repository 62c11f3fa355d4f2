class Point:
    x = 10

p = Point()
p.x += 1
print(p.x, Point.x)  # expect: 11 10

table = [[1, 2], [3, 4]]
table[1][0] *= 10
print(table)  # expect: [[1, 2], [30, 4]]

calls = []
def index():
    calls.append("index")
    return 0

def container():
    calls.append("container")
    return table

container()[index()] += [9]
print(table, calls)  # expect: [[1, 2, 9], [30, 4]] ['container', 'index']

d = {"n": 1}
d["n"] **= 5
d["n"] -= 1
print(d)  # expect: {'n': 0}
items = list(range(5))
items[1:3] += "ab"
print(items)  # expect: [0, 1, 2, 'a', 'b', 3, 4]
