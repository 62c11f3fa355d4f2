# randrange, randint, getrandbits, randbytes.
import random

random.seed(12345)
print([random.randrange(10) for _ in range(10)], [random.randrange(5, 8) for _ in range(5)], [random.randrange(0, 100, 10) for _ in range(5)], [random.randrange(10, 0, -3) for _ in range(5)])
# expect: [6, 0, 4, 5, 3, 4, 9, 6, 2, 5] [5, 6, 6, 7, 7] [20, 90, 80, 20, 50] [10, 1, 7, 7, 7]
print([random.randint(1, 6) for _ in range(10)], random.randint(-5, -5), random.randrange(2**70), random.randint(-10**30, 10**30), random.randrange(2**63), random.randrange(2**64))
# expect: [6, 1, 2, 3, 3, 1, 4, 3, 1, 5] -5 384997697003850127868 -272774697449572093373950106049 1953382953708866778 13587543609099475925
print([random.getrandbits(k) for k in [0, 1, 8, 31, 32, 33, 53, 63, 64, 65, 100]], random.randbytes(5), random.randbytes(0), random.randbytes(8))
# expect: [0, 0, 245, 1124417232, 2559793292, 7341758825, 2971412241862993, 371250044455597736, 2209962125935807334, 9209073793829003437, 693725674347045205757975371908] b'\xb0\x1ar\xab/' b'' b'\x96\xd2\xfaA\xea\r\xaf\x96'
print(random.randrange(-3, 3), random.randrange(0, 2**65, 2**33), random.randrange(True, 5))  # expect: 0 35368403758064074752 1
for make in [lambda: random.randrange(0), lambda: random.randrange(-5), lambda: random.randrange(5, 5), lambda: random.randrange(1, 5, 0), lambda: random.randrange(5, 1, 2),
             lambda: random.randint(3, 1), lambda: random.randrange(1.5), lambda: random.randrange("a"), lambda: random.randrange(5, step=2), lambda: random.getrandbits(-1), lambda: random.randint(1, 2.5)]:
    try:
        make()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError empty range for randrange()
# expect: ValueError empty range for randrange()
# expect: ValueError empty range in randrange(5, 5)
# expect: ValueError zero step for randrange()
# expect: ValueError empty range in randrange(5, 1, 2)
# expect: ValueError empty range in randrange(3, 2)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError Missing a non-None stop argument
# expect: ValueError number of bits must be non-negative
# expect: TypeError 'float' object cannot be interpreted as an integer
