# A list is walked by index, so that a loop sees what the body appends.
items = [1, 2, 3]
for x in items:
    if x < 3:
        items.append(x + 10)
print(items)  # expect: [1, 2, 3, 11, 12]

# And skips what the body removes.
items = [1, 2, 3, 4]
seen = []
for x in items:
    seen.append(x)
    items.remove(x)
print(seen, items)  # expect: [1, 3] [2, 4]

# An iterator that is exhausted stays so.
items = [1]
it = iter(items)
print(list(it))  # expect: [1]
items.append(2)
print(list(it))  # expect: []
