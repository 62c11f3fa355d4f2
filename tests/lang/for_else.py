def first_even(numbers):
    for n in numbers:
        if n % 2 == 0:
            result = n
            break
    else:
        result = None
    return result

print(first_even([1, 3, 4, 5]))  # expect: 4
print(first_even([1, 3]))  # expect: None
print(first_even([]))  # expect: None

for i in range(3):
    for j in range(3):
        if j == i:
            break
    else:
        print("inner exhausted")
        continue
    print("broke at", i, j)
else:
    print("outer exhausted")
# expect: broke at 0 0
# expect: broke at 1 1
# expect: broke at 2 2
# expect: outer exhausted
