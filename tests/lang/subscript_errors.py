def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)

attempt(lambda: 5[0])  # expect: TypeError: 'int' object is not subscriptable
attempt(lambda: None[0])  # expect: TypeError: 'NoneType' object is not subscriptable
attempt(lambda: len[0])  # expect: TypeError: 'builtin_function_or_method' object is not subscriptable
attempt(lambda: {1}[0])  # expect: TypeError: 'set' object is not subscriptable
attempt(lambda: [][0])  # expect: IndexError: list index out of range
attempt(lambda: [1][-2])  # expect: IndexError: list index out of range
attempt(lambda: ()[0])  # expect: IndexError: tuple index out of range
attempt(lambda: ""[0])  # expect: IndexError: string index out of range
attempt(lambda: b""[0])  # expect: IndexError: index out of range
attempt(lambda: range(0)[0])  # expect: IndexError: range object index out of range
attempt(lambda: {}["k"])  # expect: KeyError: 'k'
attempt(lambda: {}[(1, "x")])  # expect: KeyError: (1, 'x')
attempt(lambda: [1]["a"])  # expect: TypeError: list indices must be integers or slices, not str
attempt(lambda: [1][1.0])  # expect: TypeError: list indices must be integers or slices, not float
attempt(lambda: "s"["a"])  # expect: TypeError: string indices must be integers, not 'str'
attempt(lambda: (1,)[None])  # expect: TypeError: tuple indices must be integers or slices, not NoneType
attempt(lambda: b"a"["x"])  # expect: TypeError: byte indices must be integers or slices, not str
attempt(lambda: range(3)["x"])  # expect: TypeError: range indices must be integers or slices, not str
attempt(lambda: {}[[]])  # expect: TypeError: unhashable type: 'list'
attempt(lambda: {}[{}])  # expect: TypeError: unhashable type: 'dict'
attempt(lambda: [1][10**30])  # expect: IndexError: cannot fit 'int' into an index-sized integer
attempt(lambda: [1, 2, 3][::0])  # expect: ValueError: slice step cannot be zero
attempt(lambda: [1]["a":])  # expect: TypeError: slice indices must be integers or None or have an __index__ method
attempt(lambda: (x for x in ())[0])  # expect: TypeError: 'generator' object is not subscriptable

def set_int(): (5)[0] = 1
def set_str(): "abc"[0] = "x"
def set_tuple(): (1,)[0] = 1
def set_list(): [][0] = 1
def set_none(): None["k"] = 1
def set_key(): {}[[]] = 1
def set_bytes(): b"a"[0] = 1
for f in (set_int, set_str, set_tuple, set_list, set_none, set_key, set_bytes):
    attempt(f)
# expect: TypeError: 'int' object does not support item assignment
# expect: TypeError: 'str' object does not support item assignment
# expect: TypeError: 'tuple' object does not support item assignment
# expect: IndexError: list assignment index out of range
# expect: TypeError: 'NoneType' object does not support item assignment
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: 'bytes' object does not support item assignment
