# Expression statements are evaluated for their effects.
1 + 1
"a string"
[print("in a list")]  # expect: in a list
(lambda: print("called"))()  # expect: called
x = [1]
x.append(2) or x.append(3)
print(x)  # expect: [1, 2, 3]
x and print("and")  # expect: and
not print("not")  # expect: not
print("a"), print("b")
# expect: a
# expect: b
-len(x)
...
