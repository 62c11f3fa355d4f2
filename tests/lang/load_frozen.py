# python: skip load() is Starlark's
load("for_load/values.star", "items", "add", "double")
print(items, double(4))  # expect: [1, 2] 8
for change in (lambda: items.append(3), lambda: add(3), lambda: items.clear()):
    try:
        change()
    except Exception:
        print("refused")
# expect: refused
# expect: refused
# expect: refused
print(items)  # expect: [1, 2]
