print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 < 2 > 0)  # expect: True False True True
print(1 == 1.0 == True, 1 < 2 == 2, (1 < 2) == 2)  # expect: True True False
print(1 in [1] == True, "a" in "abc" in ["abc"])  # expect: False True
x = 5
print(0 <= x < 10, 10 > x <= 5 != 6)  # expect: True True

def show(v):
    print("eval", v)
    return v

print(show(1) < show(2) < show(3))
# expect: eval 1
# expect: eval 2
# expect: eval 3
# expect: True
print(show(3) < show(2) < show(1))
# expect: eval 3
# expect: eval 2
# expect: False
print(None is None is not 1, not 1 < 2 < 3)  # expect: True False

class Odd:
    def __lt__(self, other):
        return []
    def __gt__(self, other):
        return "truthy"

o = Odd()
print(o < 1 < 2, o > 1, (o > 1) > "a")  # expect: [] truthy True
