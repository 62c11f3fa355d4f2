inf, nan = float("inf"), float("nan")
print(0.1 + 0.2, 1.1 * 3, 1e308 * 10, -1e308 * 10, 1 / 3, 2.5 // 1, -2.5 // 1, 5.5 % 2, -5.5 % 2, 5.5 % -2)
# expect: 0.30000000000000004 3.3000000000000003 inf -inf 0.3333333333333333 2.0 -3.0 1.5 0.5 -0.5
print(inf + 1, inf - inf, inf * 0, inf // 1, 1 // inf, -1 // inf, 5 % inf, -5 % inf, inf == inf, -inf < inf)
# expect: inf nan nan nan 0.0 -1.0 5.0 inf True True
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], nan is nan, max(1, nan), max(nan, 1))
# expect: False True False False True True True 1 nan
print(2.0 ** 0.5, 2.0 ** -1, (-8.0) ** 2, 0.0 ** 0, inf ** 0, 1.0 ** nan, nan ** 0, 4.0 ** 0.5, 0.0 * -1)
# expect: 1.4142135623730951 0.5 64.0 1.0 1.0 1.0 1.0 2.0 -0.0
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), abs(-1.5), -1.5, +1.5, abs(-0.0), -0.0 == 0.0)
# expect: (3.0, 1.5) (-4.0, 0.5) (-4.0, -0.5) 1.5 -1.5 1.5 0.0 True
print(1.5 + 1, 1 + 1.5, True + 0.5, 10 ** 20 + 0.5, 1e16 + 1, 2 ** 60 + 0.0, 0.5 - 1)
# expect: 2.5 2.5 1.5 1e+20 1e+16 1.152921504606847e+18 -0.5
print(1.0 < 2, 2 == 2.0, 1.5 > 1, 0.1 + 0.2 == 0.3, 1e16 == 10 ** 16, 1e16 + 1 == 10 ** 16 + 1, 2.0 != 2)
# expect: True True True False True False False
for f in (lambda: 10.0 ** 400, lambda: 1e200 ** 2, lambda: 0.0 ** -1):
    try:
        f()
    except (OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# expect: OverflowError (34, 'Numerical result out of range')
# expect: OverflowError (34, 'Numerical result out of range')
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
