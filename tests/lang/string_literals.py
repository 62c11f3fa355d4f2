print('single', "double", 'it\'s', "say \"hi\"", 'a"b', "a'b")  # expect: single double it's say "hi" a"b a'b
print("""triple "quoted" 'text'""", '''and ''quotes''')  # expect: triple "quoted" 'text' and ''quotes
print(repr("tab\tnewline\nreturn\rbackslash\\nul\0bell\a\b\f\v"))
# expect: 'tab\tnewline\nreturn\rbackslash\\nul\x00bell\x07\x08\x0c\x0b'
print("\x41\101\u0042\U00000043 \N{GREEK SMALL LETTER ALPHA}", repr("\x00\x7f\x80"))
# expect: AABC α '\x00\x7f\x80'
print(r"raw\n\t", R'\d', r"ends with \"", len(r"\\"))  # expect: raw\n\t \d ends with \" 2
print("a" "b" 'c', "line \
continued")
# expect: abc line continued
print(repr("""first
second"""), len("""
"""))
# expect: 'first\nsecond' 1
print(u"unicode prefix", "é" == "\u00e9", "\1\12\123" == "\x01\x0a\x53")  # expect: unicode prefix True True
print(len("日本語"), len("😀"), "😀"[0], "e\u0301", len("e\u0301"))  # expect: 3 1 😀 é 2
print(repr("\ud800"), repr("\u200b"), repr("\xa0"), repr("\xad"))  # expect: '\ud800' '\u200b' '\xa0' '\xad'
x = ("in parentheses "
     "joined")
print(x)  # expect: in parentheses joined
