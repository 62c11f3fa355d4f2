# The syntax of patterns, and what it matches.
import re


def find(pattern, text, flags=0):
    print([m.group() for m in re.finditer(pattern, text, flags)], end=" ")


find("a.c", "abc a\nc"); find("a.c", "abc a\nc", re.S); find("^a|b$", "a\nab\nb"); find("^a|b$", "a\nab\nb\n", re.M); print()
# expect: ['abc'] ['abc', 'a\nc'] ['a', 'b'] ['a', 'a', 'b', 'b'] 
find(r"\Aa|b\Z", "aabb"); find(r"\ba\b", "a ba a"); find(r"\Ba", "a ba"); find(r"\B", ""); find("a$", "a\n"); print()  # expect: ['a', 'b'] ['a', 'a'] ['a'] [] ['a'] 
find("[a-c]+", "abcd"); find("[^a-c]+", "abcde"); find("[]a]+", "a]b"); find("[a-]+", "a-b"); find(r"[\]\-\\a]+", "a]-\\b"); find(r"[\d\s]+", "1 2a"); print()
# expect: ['abc'] ['de'] ['a]'] ['a-'] ['a]-\\'] ['1 2'] 
find(r"\d+|\s+|\w+", "ab 12"); find(r"\D\S\W", "a.-"); find(r"\w", "é_ 1٣²"); find(r"\w", "é_1٣", re.A); find(r"\d", "1٣"); find(r"\s", " \x1c\xa0\u2003"); print()
# expect: ['ab', ' ', '12'] ['a.-'] ['é', '_', '1', '٣', '²'] ['_', '1'] ['1', '٣'] [' ', '\x1c', '\xa0', '\u2003'] 
find("a*?b", "aab"); find("a+?", "aaa"); find("a??b", "aab"); find("a{2}", "aaaaa"); find("a{2,3}?", "aaaaa"); find("a{,2}", "aaa"); find("a{2,}", "aaaa"); print()
# expect: ['aab'] ['a', 'a', 'a'] ['ab'] ['aa', 'aa'] ['aa', 'aa'] ['aa', 'a', ''] ['aaaa'] 
find("a*+a", "aaa"); find("a++b", "aab"); find("(?>a+)b", "aab"); find("(?>a|ab)c", "abc"); find("(?:ab)++", "ababa"); find("a?+a", "a"); print()
# expect: [] ['aab'] ['aab'] [] ['abab'] [] 
find("a{", "a{"); find("a{x}", "a{x}"); find("x{1,2", "x{1,2"); find("{", "{"); find("a{}", "a{}"); print()  # expect: ['a{'] ['a{x}'] ['x{1,2'] ['{'] ['a{}'] 
find("(a)\\1", "aa"); find("(?P<x>a|b)(?P=x)", "ab aa bb"); find("(a)?(?(1)b|c)", "abc"); find("(?P<q>')?x(?(q)')", "'x' x"); find(r"(a)(?i:\1)", "aA aa"); print()
# expect: ['aa'] ['aa', 'bb'] ['ab', 'c'] ["'x'", 'x'] ['aA', 'aa'] 
find("a(?=b)", "abac"); find("a(?!b)", "abac"); find("(?<=b)a", "bac a"); find("(?<!b)a", "bac a"); find("(?<=ab|cd)e", "abe cde e"); find("(?<=é)a", "éa"); print()
# expect: ['a'] ['a'] ['a'] ['a'] ['e', 'e'] ['a'] 
find("(?i)É|s", "é É ſ S"); find("(?i)k", "K k K"); find("[a-z]", "K", re.I); find("(?i)ß", "ẞ ß"); find("i", "İ ı I", re.I); find("k", "K", re.I | re.A); find("[^k]", "kKK", re.I); print()
# expect: ['é', 'É', 'ſ', 'S'] ['K', 'k', 'K'] ['K'] ['ẞ', 'ß'] ['İ', 'ı', 'I'] ['K'] [] 
find("(?i:a)b", "Ab AB"); find("(?i)a(?-i:b)", "Ab AB"); find("(?s-m:.)", "\n"); find("(?a:\\w)é", "aé éé"); find("(?x) a b # comment\n c", "abc"); find("(?x: a b ) c", "ab c"); print()
# expect: ['Ab'] ['Ab'] ['\n'] ['aé'] ['abc'] ['ab c'] 
find("(?#comment)a", "a"); find(r"a\ b[ ]c", "a b c", re.X); find(r"\#", "#", re.X); find("[#]", "#", re.X); print()  # expect: ['a'] ['a b c'] ['#'] ['#'] 
find(r"\x41\u0042\U00000043\103\n\t\a\f\v\r\\\.", "ABCC\n\t\a\f\v\r\\."); find(r"\0", "\0"); find(r"[\b]", "\b"); find(r"\N{LATIN SMALL LETTER A}", "a"); find(r"\08", "\x008"); print()
# expect: ['ABCC\n\t\x07\x0c\x0b\r\\.'] ['\x00'] ['\x08'] ['a'] ['\x008'] 
find("a|b|", "ab"); find("(|a)+", "aa"); find("(a*)*", "aa"); find("(a*)+?", "aa"); find("(?:a|b)*c", "ababc"); find("((a)|b)*", "ab"); find("(?!)", "a"); find("(?=)", "a"); print()
# expect: ['a', 'b', ''] ['', 'a', '', 'a', ''] ['aa', ''] ['aa', ''] ['ababc'] ['ab', ''] [] ['', ''] 
print(re.match("(?:(a)|b)*", "ab").groups(), re.match("(a|ab)(c|bcd)(d*)", "abcd").groups(), re.match("(?:(?=(a))a)+b", "aab").groups(), re.match("((x)|y|z)*", "xyz").groups())
# expect: ('a',) ('a', 'bcd', '') ('a',) ('z', 'x')
print(re.match("(?=(a+))", "aaa").group(1), re.match("(?!(a))b", "b").groups(), re.match("(.*?)(a+)$", "baaa").groups(), re.match("(a)??(b)", "ab"), re.match("(a{0,2})*x", "aaaax").group(1))
# expect: aaa (None,) ('b', 'aaa') <re.Match object; span=(0, 2), match='ab'> 
print(re.findall(b"\\w+", b"ab \xe9"), re.findall(b"[\x80-\xff]", b"a\xe9"), re.findall(b"(?i)\xe9", b"\xc9\xe9"), re.findall(b"(?L)\\w", b"a"), re.match(b".", b"\xff").group())
# expect: [b'ab'] [b'\xe9'] [b'\xe9'] [b'a'] b'\xff'
print(re.match("(" * 80 + "a" + ")" * 80, "a").lastindex, re.match("(?:a?){12}a{12}", "a" * 12).end(), len(re.findall("(?:a|b)+", "ab" * 100000)[0]), re.match("(?:x+x+)+y", "x" * 15))
# expect: 1 12 200000 None
