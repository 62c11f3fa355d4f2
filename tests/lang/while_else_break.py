def search(needle, items):
    i = 0
    while i < len(items):
        if items[i] == needle:
            print("found at", i)
            break
        i += 1
    else:
        print("not found")
        return None
    return i

print(search(3, [1, 2, 3]))
# expect: found at 2
# expect: 2
print(search(9, [1, 2, 3]))
# expect: not found
# expect: None
print(search(9, []))
# expect: not found
# expect: None
