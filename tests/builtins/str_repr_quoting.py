for s in ["", "a", "it's", 'say "x"', "both ' and \"", "back\\slash", "tab\t", "nl\n", "cr\r", "\0", "\x1b", "\x7f",
          "é", "日本", "😀", "\x80", "\xa0", "\u2028", "\ud800", "\U000e0001", "a\u0301", "\ufeff", "\u200b", "\xad"]:
    print(repr(s))
# expect: ''
# expect: 'a'
# expect: "it's"
# expect: 'say "x"'
# expect: 'both \' and "'
# expect: 'back\\slash'
# expect: 'tab\t'
# expect: 'nl\n'
# expect: 'cr\r'
# expect: '\x00'
# expect: '\x1b'
# expect: '\x7f'
# expect: 'é'
# expect: '日本'
# expect: '😀'
# expect: '\x80'
# expect: '\xa0'
# expect: '\u2028'
# expect: '\ud800'
# expect: '\U000e0001'
# expect: 'á'
# expect: '\ufeff'
# expect: '\u200b'
# expect: '\xad'
print(["it's"], {"a\n": "b"}, ("\\",))  # expect: ["it's"] {'a\n': 'b'} ('\\',)
