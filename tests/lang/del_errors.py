def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)

def name():
    del nope_local

def missing_key():
    d = {}
    del d["k"]

def bad_index():
    del [1][5]

def str_item():
    s = "abc"
    del s[0]

def tuple_item():
    t = (1, 2)
    del t[0]

def attribute():
    class A: pass
    del A().x

def twice():
    v = 1
    del v
    del v

def number():
    n = 5
    del n[0]

def int_attribute():
    n = 5
    del n.real

for f in (name, missing_key, bad_index, str_item, tuple_item, attribute, twice, number, int_attribute):
    attempt(f)
# expect: UnboundLocalError: cannot access local variable 'nope_local' where it is not associated with a value
# expect: KeyError: 'k'
# expect: IndexError: list assignment index out of range
# expect: TypeError: 'str' object doesn't support item deletion
# expect: TypeError: 'tuple' object doesn't support item deletion
# expect: AttributeError: 'A' object has no attribute 'x'
# expect: UnboundLocalError: cannot access local variable 'v' where it is not associated with a value
# expect: TypeError: 'int' object does not support item deletion
# expect: AttributeError: attribute 'real' of 'int' objects is not writable
