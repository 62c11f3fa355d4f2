class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]

s = Stack([1])
s.push(2)
s.extend("ab")
print(s, len(s), s.peek(), s[0:2], type(s[0:2]).__name__, s == [1, 2, "a", "b"])
# expect: [1, 2, 'a', 'b'] 4 b [1, 2] list True
s.tag = "attribute"
print(s.tag, isinstance(s, list), s + [5], type(s + [5]).__name__, sorted(Stack([3, 1])))
# expect: attribute True [1, 2, 'a', 'b', 5] list [1, 3]

class Loud(list):
    def append(self, x):
        print("append", x)
        super().append(x)
    def __getitem__(self, i):
        return ("item", super().__getitem__(i))
    def __len__(self): return 99
    def __iter__(self): return iter(["iter"])

l = Loud([1, 2])
l.append(3)  # expect: append 3
print(l[0], len(l), list(l), l, [*l])  # expect: ('item', 1) 99 ['iter'] [1, 2, 3] ['iter']
for x in l: print(x)  # expect: iter
l += [4]
print(super(Loud, l).__len__(), type(l).__name__)  # expect: 4 Loud
