n = 0
while n < 3:
    print(n)
    n += 1
else:
    print("exhausted at", n)
# expect: 0
# expect: 1
# expect: 2
# expect: exhausted at 3

while True:
    n -= 1
    if n == 1:
        continue
    if n == 0:
        break
else:
    print("never")
print("left with", n)  # expect: left with 0

# A condition that changes its mind.
items = [1, 2, 3]
while items:
    print(items.pop(), items)
# expect: 3 [1, 2]
# expect: 2 [1]
# expect: 1 []
