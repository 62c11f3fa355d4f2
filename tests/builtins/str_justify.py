print("[" + "a".center(5) + "]", "[" + "ab".center(5) + "]", "[" + "ab".center(5, "*") + "]", "[" + "abc".center(2) + "]", "[" + "a".ljust(3) + "]", "[" + "a".rjust(3, "-") + "]", "é".center(4, "·"))
# expect: [  a  ] [  ab ] [**ab*] [abc] [a  ] [--a] ·é··
print("[" + "".center(3) + "]", "abc".center(6, "x"), "abcd".center(7, "x"), "ab".center(4, "x"), "a".center(4, "x"))
# expect: [   ] xabcxx xxabcdx xabx xaxx
print("42".zfill(5), "-42".zfill(5), "+4".zfill(4), "".zfill(2), "abc".zfill(2), "--1".zfill(5), "x".zfill(-1), "é".zfill(3), "日".rjust(3, "本"))
# expect: 00042 -0042 +004 00 abc -00-1 x 00é 本本日
for f in (lambda: "a".center("x"), lambda: "a".ljust(3, "ab"), lambda: "a".rjust(3, ""), lambda: "a".center(), lambda: "a".zfill(1.5), lambda: "a".center(3, 5)):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: 'str' object cannot be interpreted as an integer
# expect: The fill character must be exactly one character long
# expect: The fill character must be exactly one character long
# expect: center expected at least 1 argument, got 0
# expect: 'float' object cannot be interpreted as an integer
# expect: The fill character must be a unicode character, not int
