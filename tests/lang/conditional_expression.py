print("yes" if 1 else "no", "yes" if [] else "no")  # expect: yes no
print(1 if True else 2 if True else 3)  # expect: 1
print(1 if False else 2 if False else 3)  # expect: 3
print([("fizz" if i % 3 == 0 else i) for i in range(1, 5)])  # expect: [1, 2, 'fizz', 4]
def boom():
    raise RuntimeError("evaluated")
print(1 if True else boom())  # expect: 1
print(boom() if False else 2)  # expect: 2
f = lambda x: "neg" if x < 0 else "pos"
print(f(-1), f(1))  # expect: neg pos
print((lambda: 1) if 1 else 2, end="" if 0 else "") if False else print("chosen")  # expect: chosen
x = 1, 2 if 0 else 3
print(x)  # expect: (1, 3)
