class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right
    def __len__(self):
        return sum(1 for _ in self)

t = Tree(5, Tree(2, Tree(1)), Tree(8))
print(list(t), len(t), max(t), 8 in t, sorted(t, reverse=True))  # expect: [1, 2, 5, 8] 4 8 True [8, 5, 2, 1]
a, *b = t
print(a, b)  # expect: 1 [2, 5, 8]

class Context:
    items = [1, 2]
    @classmethod
    def each(cls):
        yield from cls.items
    @staticmethod
    def fixed():
        yield "static"
    @property
    def prop(self):
        yield self
print(list(Context.each()), list(Context.fixed()), type(Context().prop).__name__)
# expect: [1, 2] ['static'] generator
gens = [(x * i for x in range(3)) for i in range(2)]
print([list(g) for g in gens])  # expect: [[0, 1, 2], [0, 1, 2]]
