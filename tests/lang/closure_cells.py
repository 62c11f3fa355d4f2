def make():
    x, y = 1, "two"
    def f():
        return x, y
    return f

f = make()
print(len(f.__closure__), f.__code__.co_freevars)  # expect: 2 ('x', 'y')
print([cell.cell_contents for cell in f.__closure__])  # expect: [1, 'two']

def no_cells(): pass
print(no_cells.__closure__)  # expect: None

def late():
    def g(): return z
    cell = g.__closure__[0]
    try:
        cell.cell_contents
    except ValueError as e:
        print(e)
    z = 5
    return cell.cell_contents

print(late())
# expect: Cell is empty
# expect: 5
