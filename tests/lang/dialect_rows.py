# Rows of the dialect table, as Python has them; see dialect_rows.star.

def named(a, *args, **kwargs):
    return a

print(str(named)[:19])  # expect: <function named at 
print(len)  # expect: <built-in function len>
print(str("".upper)[:40])  # expect: <built-in method upper of str object at 
print("".upper == "".upper, len(set(["".upper, "".upper])))  # expect: True 1
print(str(str), str(type("")), repr(type("")), type(type("")))  # expect: <class 'str'> <class 'str'> <class 'str'> <class 'type'>
print("%c" % 0xD800 == chr(0xFFFD))  # expect: False

order = []

def note(x):
    order.append(x)
    return x

named(note(1), x = note(2), *[note(3)], **{"y": note(4)})
print(order)  # expect: [1, 3, 2, 4]
print(15 / 12345678901234567890)  # expect: 1.215000010935e-18
print(range(0)[5:3:-2], range(5)[3:1])  # expect: range(-1, -1, -2) range(3, 1)
