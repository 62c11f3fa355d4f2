# Arithmetic and comparison of ints with floats, exact where an int has no float of its own.
big = 2**53
x = 2.5
for i in [0, 1, -3, 7, big - 1, big, big + 1, -big - 1, 2**63 - 1, 2**63, 2**70]:
    f = float(i)
    print(i, i + 1.5, 1.5 + i, i - 0.25, 0.25 - i, i * 1.5, x * i, x - i, x + 1, x * 3, x - 2, x / 2, i / 7, i / 4.0)
    print(i < f, i <= f, i == f, i != f, i > f, i >= f, f < i, f <= i, f == i, f != i, f > i, f >= i)
    print(i < x, x < i, i == 2.5, i != 2.5, i > 2.5, 2.5 >= i)
    taken = []
    if i < f:
        taken.append("lt")
    if i <= f:
        taken.append("le")
    if i == f:
        taken.append("eq")
    if i != f:
        taken.append("ne")
    if f > i:
        taken.append("gt")
    if f >= i:
        taken.append("ge")
    if not i < x:
        taken.append("not lt")
    while i > x:
        taken.append("above")
        break
    print(taken)
for f in [0.0, -0.0, 2.0, 3.0, 1e300, float("inf"), float("-inf"), float("nan")]:
    taken = [f < 3, f <= 3, f == 3, f != 3, f > 3, f >= 3, 3 < f, 3 <= f, 3 == f, 3 != f, 3 > f, 3 >= f]
    print(f, taken, f + 3, f - 3, f * 3, f / 3, 3 - f, -0 * f)
    if f < 3:
        print("less")
    if f == 3:
        print("equal")
    if not f >= 3:
        print("not at least")
for a, b in [(1, 0.0), (1.0, 0), (1, 0), (0, 0.0)]:
    try:
        print(a / b)
    except ZeroDivisionError as e:
        print(e)
y = 1
y += 0.5
y *= 3
y -= 1
y /= 2
print(y, True + 0.5, 0.5 * True, True < 1.5, 7 / True)
# expect: 0 1.5 1.5 -0.25 0.25 0.0 0.0 2.5 3.5 7.5 0.5 1.25 0.0 0.0
# expect: False True True False False True False True True False False True
# expect: True False False True False True
# expect: ['le', 'eq', 'ge']
# expect: 1 2.5 2.5 0.75 -0.75 1.5 2.5 1.5 3.5 7.5 0.5 1.25 0.14285714285714285 0.25
# expect: False True True False False True False True True False False True
# expect: True False False True False True
# expect: ['le', 'eq', 'ge']
# expect: -3 -1.5 -1.5 -3.25 3.25 -4.5 -7.5 5.5 3.5 7.5 0.5 1.25 -0.42857142857142855 -0.75
# expect: False True True False False True False True True False False True
# expect: True False False True False True
# expect: ['le', 'eq', 'ge']
# expect: 7 8.5 8.5 6.75 -6.75 10.5 17.5 -4.5 3.5 7.5 0.5 1.25 1.0 1.75
# expect: False True True False False True False True True False False True
# expect: False True False True True False
# expect: ['le', 'eq', 'ge', 'not lt', 'above']
# expect: 9007199254740991 9007199254740992.0 9007199254740992.0 9007199254740991.0 -9007199254740991.0 1.3510798882111486e+16 2.2517998136852476e+16 -9007199254740988.0 3.5 7.5 0.5 1.25 1286742750677284.5 2251799813685247.8
# expect: False True True False False True False True True False False True
# expect: False True False True True False
# expect: ['le', 'eq', 'ge', 'not lt', 'above']
# expect: 9007199254740992 9007199254740994.0 9007199254740994.0 9007199254740992.0 -9007199254740992.0 1.3510798882111488e+16 2.251799813685248e+16 -9007199254740990.0 3.5 7.5 0.5 1.25 1286742750677284.5 2251799813685248.0
# expect: False True True False False True False True True False False True
# expect: False True False True True False
# expect: ['le', 'eq', 'ge', 'not lt', 'above']
# expect: 9007199254740993 9007199254740994.0 9007199254740994.0 9007199254740992.0 -9007199254740992.0 1.3510798882111488e+16 2.251799813685248e+16 -9007199254740990.0 3.5 7.5 0.5 1.25 1286742750677284.8 2251799813685248.0
# expect: False False False True True True True True False True False False
# expect: False True False True True False
# expect: ['ne', 'not lt', 'above']
# expect: -9007199254740993 -9007199254740990.0 -9007199254740990.0 -9007199254740992.0 9007199254740992.0 -1.3510798882111488e+16 -2.251799813685248e+16 9007199254740994.0 3.5 7.5 0.5 1.25 -1286742750677284.8 -2251799813685248.0
# expect: True True False True False False False False False True True True
# expect: True False False True False True
# expect: ['lt', 'le', 'ne', 'gt', 'ge']
# expect: 9223372036854775807 9.223372036854776e+18 9.223372036854776e+18 9.223372036854776e+18 -9.223372036854776e+18 1.3835058055282164e+19 2.305843009213694e+19 -9.223372036854776e+18 3.5 7.5 0.5 1.25 1.3176245766935393e+18 2.305843009213694e+18
# expect: True True False True False False False False False True True True
# expect: False True False True True False
# expect: ['lt', 'le', 'ne', 'gt', 'ge', 'not lt', 'above']
# expect: 9223372036854775808 9.223372036854776e+18 9.223372036854776e+18 9.223372036854776e+18 -9.223372036854776e+18 1.3835058055282164e+19 2.305843009213694e+19 -9.223372036854776e+18 3.5 7.5 0.5 1.25 1.3176245766935393e+18 2.305843009213694e+18
# expect: False True True False False True False True True False False True
# expect: False True False True True False
# expect: ['le', 'eq', 'ge', 'not lt', 'above']
# expect: 1180591620717411303424 1.1805916207174113e+21 1.1805916207174113e+21 1.1805916207174113e+21 -1.1805916207174113e+21 1.770887431076117e+21 2.951479051793528e+21 -1.1805916207174113e+21 3.5 7.5 0.5 1.25 1.6865594581677303e+20 2.9514790517935283e+20
# expect: False True True False False True False True True False False True
# expect: False True False True True False
# expect: ['le', 'eq', 'ge', 'not lt', 'above']
# expect: 0.0 [True, True, False, True, False, False, False, False, False, True, True, True] 3.0 -3.0 0.0 0.0 3.0 0.0
# expect: less
# expect: not at least
# expect: -0.0 [True, True, False, True, False, False, False, False, False, True, True, True] 3.0 -3.0 -0.0 -0.0 3.0 -0.0
# expect: less
# expect: not at least
# expect: 2.0 [True, True, False, True, False, False, False, False, False, True, True, True] 5.0 -1.0 6.0 0.6666666666666666 1.0 0.0
# expect: less
# expect: not at least
# expect: 3.0 [False, True, True, False, False, True, False, True, True, False, False, True] 6.0 0.0 9.0 1.0 0.0 0.0
# expect: equal
# expect: 1e+300 [False, False, False, True, True, True, True, True, False, True, False, False] 1e+300 1e+300 3e+300 3.3333333333333335e+299 -1e+300 0.0
# expect: inf [False, False, False, True, True, True, True, True, False, True, False, False] inf inf inf inf -inf nan
# expect: -inf [True, True, False, True, False, False, False, False, False, True, True, True] -inf -inf -inf -inf inf nan
# expect: less
# expect: not at least
# expect: nan [False, False, False, True, False, False, False, False, False, True, False, False] nan nan nan nan nan nan
# expect: not at least
# expect: float division by zero
# expect: float division by zero
# expect: division by zero
# expect: float division by zero
# expect: 1.75 1.5 0.5 True 7.0
