# Floats of very many digits, in text, in JSON and in source, and the precision of formats beyond any float's digits.
import json
import zlib

for s in "1" * 900 + "e-1200", "69533558078350043221" + "1" * 900 + "e-1230", "9" * 1000 + "e-690", "4" * 801 + "e-1110", "17" * 600 + "e-1500":
    print(float(s), json.loads(s), pointed := float(s.replace("e", ".0e")), float(s) == pointed)
for n in 799, 800, 801, 5000:
    half = "0." + "0" * 10 + "1" * n
    print(n, float(half), float("-" + half + "e10"), float("5" * n + "e-" + str(n)), float(" " + "_".join("5" * n) + "e-" + str(n) + " "))
    print(n, float("1" + "0" * n + "e-" + str(n)), float("0" * n + ".5"), float("." + "0" * n + "1e" + str(n)))
for bad in "1" * 900 + "x", "1" * 900 + "..", "1" * 900 + "e", "1" * 900 + "e+", "e" * 900, "." * 900, "1__1" * 300, "+" * 900, "inf" * 300:
    try:
        print(float(bad))
    except ValueError as e:
        print(len(str(e)), str(e)[:48])
print(float("9" * 400 + "e" + "9" * 400), float("1e-" + "9" * 900))
for n in 1099, 1100, 1101, 1500:
    for spec in ".%df", ".%de", ".%dg", "#.%dg", ".%d%%", ",.%df", "+.%dE", ".%d":
        for x in 1.5, 0.1, -5e-324, 1.7976931348623157e308, float("inf"):
            text = format(x, spec % n)
            print(len(text), text[:3], text[-6:], end="; ")
    print("%.*f" % (n, 0.1) == format(0.1, ".%df" % n), "%.*e" % (n, 1e300) == format(1e300, ".%de" % n), "%#.*g" % (n, 0.1) == format(0.1, "#.%dg" % n))
x = (1 << 300000) - 12345
for text in hex(x), oct(-x), bin(x), "%x" % x, "%X" % -x, "%#o" % x, f"{x:_x}", f"{x:#X}", f"{-x:_b}", "%400000x" % x, f"{x:*^400001o}":
    print(len(text), zlib.crc32(text.encode()))
print(int(hex(x), 16) == x, int(oct(-x), 8) == -x, int(bin(x), 0) == x, int(f"{x:_x}", 16) == x, hash(x), hash(-x), hash(1 << 61), hash((1 << 61) - 1))
print(x.to_bytes(40000, "big")[-9:], x.to_bytes(40000, "little")[:9], int.from_bytes(x.to_bytes(40000, "big")) == x, (-x).to_bytes(40000, signed=True)[-9:])
print(x / (x - 1), x / (x >> 3), (x * 3) / (x * 7), -x / (x << 1000), (x >> 100) / -x, x / 3 ** 189279, 0 / -x)

# expect: 1.1111111111111111e-301 1.1111111111111111e-301 1.1111111111111111e-301 True
# expect: 6.953355807835e-311 6.953355807835e-311 6.953355807835e-311 True
# expect: inf inf inf True
# expect: 4.44444444444443e-310 4.44444444444443e-310 4.44444444444443e-310 True
# expect: 1.7171717171717172e-301 1.7171717171717172e-301 1.7171717171717172e-301 True
# expect: 799 1.1111111111111111e-11 -0.1111111111111111 0.5555555555555556 0.5555555555555556
# expect: 799 1.0 0.5 0.1
# expect: 800 1.1111111111111111e-11 -0.1111111111111111 0.5555555555555556 0.5555555555555556
# expect: 800 1.0 0.5 0.1
# expect: 801 1.1111111111111111e-11 -0.1111111111111111 0.5555555555555556 0.5555555555555556
# expect: 801 1.0 0.5 0.1
# expect: 5000 1.1111111111111111e-11 -0.1111111111111111 0.5555555555555556 0.5555555555555556
# expect: 5000 1.0 0.5 0.1
# expect: 938 could not convert string to float: '111111111111
# expect: 939 could not convert string to float: '111111111111
# expect: 938 could not convert string to float: '111111111111
# expect: 939 could not convert string to float: '111111111111
# expect: 937 could not convert string to float: 'eeeeeeeeeeee
# expect: 937 could not convert string to float: '............
# expect: 1237 could not convert string to float: '1__11__11__1
# expect: 937 could not convert string to float: '++++++++++++
# expect: 937 could not convert string to float: 'infinfinfinf
# expect: inf 0.0
# expect: 1101 1.5 000000; 1101 0.1 000000; 1102 -0. 000000; 1409 179 000000; 3 inf inf; 1105 1.5 00e+00; 1105 1.0 00e-01; 1107 -4. 0e-324; 1106 1.7 0e+308; 3 inf inf; 3 1.5 1.5; 57 0.1 015625; 758 -4. 5e-324; 309 179 858368; 3 inf inf; 1100 1.5 000000; 1101 0.1 000000; 1106 -4. 0e-324; 1100 179 000000; 3 inf inf; 1104 150 00000%; 1103 10. 00000%; 1103 -0. 00000%; 4 inf inf%; 4 inf inf%; 1101 1.5 000000; 1101 0.1 000000; 1102 -0. 000000; 1511 179 000000; 3 inf inf; 1106 +1. 00E+00; 1106 +1. 00E-01; 1107 -4. 0E-324; 1107 +1. 0E+308; 4 +IN +INF; 3 1.5 1.5; 57 0.1 015625; 758 -4. 5e-324; 311 179 8368.0; 3 inf inf; True True True
# expect: 1102 1.5 000000; 1102 0.1 000000; 1103 -0. 000000; 1410 179 000000; 3 inf inf; 1106 1.5 00e+00; 1106 1.0 00e-01; 1108 -4. 0e-324; 1107 1.7 0e+308; 3 inf inf; 3 1.5 1.5; 57 0.1 015625; 758 -4. 5e-324; 309 179 858368; 3 inf inf; 1101 1.5 000000; 1102 0.1 000000; 1107 -4. 0e-324; 1101 179 000000; 3 inf inf; 1105 150 00000%; 1104 10. 00000%; 1104 -0. 00000%; 4 inf inf%; 4 inf inf%; 1102 1.5 000000; 1102 0.1 000000; 1103 -0. 000000; 1512 179 000000; 3 inf inf; 1107 +1. 00E+00; 1107 +1. 00E-01; 1108 -4. 0E-324; 1108 +1. 0E+308; 4 +IN +INF; 3 1.5 1.5; 57 0.1 015625; 758 -4. 5e-324; 311 179 8368.0; 3 inf inf; True True True
# expect: 1103 1.5 000000; 1103 0.1 000000; 1104 -0. 000000; 1411 179 000000; 3 inf inf; 1107 1.5 00e+00; 1107 1.0 00e-01; 1109 -4. 0e-324; 1108 1.7 0e+308; 3 inf inf; 3 1.5 1.5; 57 0.1 015625; 758 -4. 5e-324; 309 179 858368; 3 inf inf; 1102 1.5 000000; 1103 0.1 000000; 1108 -4. 0e-324; 1102 179 000000; 3 inf inf; 1106 150 00000%; 1105 10. 00000%; 1105 -0. 00000%; 4 inf inf%; 4 inf inf%; 1103 1.5 000000; 1103 0.1 000000; 1104 -0. 000000; 1513 179 000000; 3 inf inf; 1108 +1. 00E+00; 1108 +1. 00E-01; 1109 -4. 0E-324; 1109 +1. 0E+308; 4 +IN +INF; 3 1.5 1.5; 57 0.1 015625; 758 -4. 5e-324; 311 179 8368.0; 3 inf inf; True True True
# expect: 1502 1.5 000000; 1502 0.1 000000; 1503 -0. 000000; 1810 179 000000; 3 inf inf; 1506 1.5 00e+00; 1506 1.0 00e-01; 1508 -4. 0e-324; 1507 1.7 0e+308; 3 inf inf; 3 1.5 1.5; 57 0.1 015625; 758 -4. 5e-324; 309 179 858368; 3 inf inf; 1501 1.5 000000; 1502 0.1 000000; 1507 -4. 0e-324; 1501 179 000000; 3 inf inf; 1505 150 00000%; 1504 10. 00000%; 1504 -0. 00000%; 4 inf inf%; 4 inf inf%; 1502 1.5 000000; 1502 0.1 000000; 1503 -0. 000000; 1912 179 000000; 3 inf inf; 1507 +1. 00E+00; 1507 +1. 00E-01; 1508 -4. 0E-324; 1508 +1. 0E+308; 4 +IN +INF; 3 1.5 1.5; 57 0.1 015625; 758 -4. 5e-324; 311 179 8368.0; 3 inf inf; True True True
# expect: 75002 1510486853
# expect: 100003 566396464
# expect: 300002 3308016077
# expect: 75000 1741581509
# expect: 75001 4065290040
# expect: 100002 3812776630
# expect: 93749 3413614818
# expect: 75002 522705560
# expect: 375000 3843434716
# expect: 400000 2442700481
# expect: 400001 1016749460
# expect: True True True True 2305843009213681610 -2305843009213681610 1 0
# expect: b'\xff\xff\xff\xff\xff\xff\xff\xcf\xc7' b'\xc7\xcf\xff\xff\xff\xff\xff\xff\xff' True b'\x00\x00\x00\x00\x00\x00\x0009'
# expect: 1.0 8.0 0.42857142857142855 -9.332636185032189e-302 -7.888609052210118e-31 0.9219919121446055 -0.0
