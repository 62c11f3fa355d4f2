# deque as a queue, a stack and a window.
from collections import deque

def moving_average(it, n=3):
    it = iter(it)
    window = deque(maxlen=n)
    for x in it:
        window.append(x)
        if len(window) == n:
            yield sum(window) / n
print(list(moving_average([40, 30, 50, 46, 39, 44])))  # expect: [40.0, 42.0, 45.0, 43.0]
def bfs(graph, start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        n = queue.popleft()
        order.append(n)
        for m in graph[n]:
            if m not in seen:
                seen.add(m)
                queue.append(m)
    return order
print(bfs({1: [2, 3], 2: [4], 3: [4, 5], 4: [6], 5: [6], 6: []}, 1))  # expect: [1, 2, 3, 4, 5, 6]
q = deque()
total = 0
for i in range(10000):
    q.append(i)
    if i % 3 == 0:
        total += q.popleft()
print(len(q), total, q[0], q[-1])  # expect: 6666 5556111 3334 9999
while q:
    q.pop()
print(len(q), q)  # expect: 0 deque([])
