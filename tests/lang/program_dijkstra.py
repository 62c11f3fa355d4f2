class Heap:
    def __init__(self): self.a = []
    def push(self, x):
        a, i = self.a, len(self.a)
        a.append(x)
        while i and a[(i - 1) // 2] > a[i]:
            a[(i - 1) // 2], a[i] = a[i], a[(i - 1) // 2]
            i = (i - 1) // 2
    def pop(self):
        a = self.a
        a[0], a[-1] = a[-1], a[0]
        top, i, n = a.pop(), 0, len(a)
        while True:
            small = min((j for j in (i, 2 * i + 1, 2 * i + 2) if j < n), key=a.__getitem__, default=i)
            if small == i:
                return top
            a[i], a[small] = a[small], a[i]
            i = small
    def __bool__(self): return bool(self.a)

graph = {"A": {"B": 7, "C": 9, "F": 14}, "B": {"A": 7, "C": 10, "D": 15}, "C": {"A": 9, "B": 10, "D": 11, "F": 2},
         "D": {"B": 15, "C": 11, "E": 6}, "E": {"D": 6, "F": 9}, "F": {"A": 14, "C": 2, "E": 9}, "G": {}}

def paths(start):
    dist, via, heap = {start: 0}, {}, Heap()
    heap.push((0, start))
    while heap:
        d, u = heap.pop()
        if d > dist[u]:
            continue
        for v, w in graph[u].items():
            if (new := d + w) < dist.get(v, float("inf")):
                dist[v], via[v] = new, u
                heap.push((new, v))
    return dist, via

def route(via, end):
    out = [end]
    while out[-1] in via:
        out.append(via[out[-1]])
    return "->".join(reversed(out))

dist, via = paths("A")
for node in sorted(dist):
    print(node, dist[node], route(via, node))
# expect: A 0 A
# expect: B 7 A->B
# expect: C 9 A->C
# expect: D 20 A->C->D
# expect: E 20 A->C->F->E
# expect: F 11 A->C->F
print("G" in dist)  # expect: False
h = Heap()
for x in [5, 3, 8, 1, 9, 2]: h.push(x)
print([h.pop() for _ in range(6)])  # expect: [1, 2, 3, 5, 8, 9]
