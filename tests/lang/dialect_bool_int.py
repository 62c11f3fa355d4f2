print(True == 1, False == 0, True != 1, True == True, 1 == 1.0, True in [1], 1 in [True])
# expect: True True False True True True True
print({1: "int", True: "bool", 1.0: "float"}, len({True: 1, 1: 2}), {0: "zero"}.get(False), [True, 1].index(1))
# expect: {1: 'float'} 1 zero 0
print(bool(1) == True, int(True), int(False), True and 1, not 0, sorted([True, False]), True > False)
# expect: True 1 0 1 True [False, True] True
print(isinstance(True, int), True + 1, type(True).__name__, repr(True), str(False))
# expect: True 2 bool True False
