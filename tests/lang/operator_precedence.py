print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, 2 ** -1, (-2) ** 2)  # expect: 14 20 512 -4 0.5 4
print(10 - 5 - 2, 100 / 10 / 2, 2 * 3 % 4, -7 // 2, -7 % 3, 7 % -3, -(7 // 2))  # expect: 3 5.0 2 -4 2 -2 -3
print(1 + 2 << 3, 1 << 2 + 3, 5 & 3 | 4 ^ 1, ~5 & 0xF, 1 | 2 == 2, (1 | 2) == 3)  # expect: 24 32 5 10 False True
print(not 1 == 2, not True or True, True or False and False, 1 < 2 and 2 < 3)  # expect: True True True True
print(1 if 0 else 2 if 0 else 3, (lambda x: x if x else -1)(0))  # expect: 3 -1
print(2 * -3, 2 - -3, +-+5, not not 5, - -5)  # expect: -6 5 -5 True 5
print(3 in [1, 2, 3] == True, (3 in [1, 2, 3]) == True, not 3 in [3])  # expect: False True False
print("a" + "b" * 2, "%d" % 5 * 2, [1] + [2] * 2)  # expect: abb 55 [1, 2, 2]
print(1 < 2 == True, -1 ** 0.5 if False else "skipped", 5 // 2 * 2 + 5 % 2)  # expect: False skipped 5
print(2 ** 0.5 ** 2, 2 ** 2 * 3, -2 .__pow__(2) if False else -(2).__pow__(2))  # expect: 1.189207115002721 12 -4
x = [5]
print(-x[0] ** 2, x[0].bit_length() + 1, not x[0] > 3)  # expect: -25 4 False
