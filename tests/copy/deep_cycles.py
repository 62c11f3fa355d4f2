# deepcopy of structures that contain themselves.
import copy

l = [1]
l.append(l)
c = copy.deepcopy(l)
print(c[1] is c, c is l, c[0])  # expect: True False 1
d = {}
d["self"] = d
e = copy.deepcopy(d)
print(e["self"] is e, e is d)  # expect: True False
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u, u is t)  # expect: True False
class Node:
    def __init__(self, name):
        self.name, self.links = name, []
a, b = Node("a"), Node("b")
a.links += [b, a]
b.links.append(a)
x = copy.deepcopy(a)
print(x.name, x.links[1] is x, x.links[0].links[0] is x, x.links[0] is b)  # expect: a True True False
memo = {}
inner = [1]
first = copy.deepcopy(inner, memo)
second = copy.deepcopy([inner], memo)
print(second[0] is first, id(inner) in memo)  # expect: True True
class Tree:
    def __init__(self, parent=None):
        self.parent, self.children = parent, []
    def __deepcopy__(self, memo):
        new = Tree.__new__(Tree)
        memo[id(self)] = new
        new.parent = copy.deepcopy(self.parent, memo)
        new.children = copy.deepcopy(self.children, memo)
        return new
root = Tree()
root.children = [Tree(root), Tree(root)]
copied = copy.deepcopy(root)
print(copied.children[0].parent is copied, len(copied.children), copied.children[0].parent is root)  # expect: True 2 False
deep = []
for _ in range(300):
    deep = [deep]
print(len(copy.deepcopy(deep)))  # expect: 1
endless = []
for _ in range(200000):
    endless = [endless]
try:
    copy.deepcopy(endless)
except RecursionError as e:
    print("RecursionError")  # expect: RecursionError
