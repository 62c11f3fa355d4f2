# A built-in that is replaced is so for the functions that are there already.
import builtins, types

def count(x): return len(x)
print(count("abc"))
original = builtins.len
builtins.len = lambda x: "mine"
print(count("abc"), len("x"))
builtins.len = original
print(count("abc"))
builtins.new_name = 5
def use(): return new_name
print(use())
builtins.new_name = 6
print(use())
del builtins.new_name
try:
    use()
except NameError as e:
    print(e)
len = 7
builtins.len = None
print(len)
builtins.len = original
del len
print(count("ab"))
# expect: 3
# expect: mine mine
# expect: 3
# expect: 5
# expect: 6
# expect: name 'new_name' is not defined
# expect: 7
# expect: 2
