cases = ["", "abc", "ABC", "aBc", "123", "12a", " \t\n", "a b", "Title Case", "Title case", "é", "É", "日本", "²", "½", "٣", "Ⅷ", "_a1", "1a",
         "\x1c", "\u2003", "a\n", "-1", "1.5", "class", "ǅ"]
for s in cases:
    flags = [s.isalpha(), s.isdigit(), s.isalnum(), s.isdecimal(), s.isnumeric(), s.isspace(), s.isupper(), s.islower(),
             s.istitle(), s.isidentifier(), s.isprintable(), s.isascii()]
    print(repr(s), "".join("x" if f else "." for f in flags))
# expect: '' ..........xx
# expect: 'abc' x.x....x.xxx
# expect: 'ABC' x.x...x..xxx
# expect: 'aBc' x.x......xxx
# expect: '123' .xxxx.....xx
# expect: '12a' ..x....x..xx
# expect: ' \t\n' .....x.....x
# expect: 'a b' .......x..xx
# expect: 'Title Case' ........x.xx
# expect: 'Title case' ..........xx
# expect: 'é' x.x....x.xx.
# expect: 'É' x.x...x.xxx.
# expect: '日本' x.x......xx.
# expect: '²' .xx.x.....x.
# expect: '½' ..x.x.....x.
# expect: '٣' .xxxx.....x.
# expect: 'Ⅷ' ..x.x.x.xxx.
# expect: '_a1' .......x.xxx
# expect: '1a' ..x....x..xx
# expect: '\x1c' .....x.....x
# expect: '\u2003' .....x......
# expect: 'a\n' .......x...x
# expect: '-1' ..........xx
# expect: '1.5' ..........xx
# expect: 'class' x.x....x.xxx
# expect: 'ǅ' x.x.....xxx.
