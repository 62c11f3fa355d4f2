def make_counter():
    n = 0
    def count():
        nonlocal n
        n += 1
        return n
    def reset():
        nonlocal n
        n = 0
    return count, reset

count, reset = make_counter()
other, _ = make_counter()
print(count(), count(), count())  # expect: 1 2 3
reset()
print(count(), other())  # expect: 1 1

def levels():
    x = "outer"
    def middle():
        def inner():
            nonlocal x
            x = "changed by inner"
        inner()
        return x
    return middle(), x

print(levels())  # expect: ('changed by inner', 'changed by inner')

def two():
    a, b = 1, 2
    def swap():
        nonlocal a, b
        a, b = b, a
    swap()
    return a, b

print(two())  # expect: (2, 1)
