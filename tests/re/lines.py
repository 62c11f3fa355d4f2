# Patterns that begin at the start of a line.
import re

text = "one 1\ntwo 2\n\nthree 3\n"
for pattern in r"^\w+", r"^", r"^$", r"^\w+ \d$", r"(^t\w+) (\d)", r"^(?:one|three)", r"(?:^t|^o)\w", r"^\s", r"^\d", r"^.*$", r"^\n", r"(?!^t)^\w", r"^a|2":
    m = re.compile(pattern, re.M)
    print(pattern, [x.span() for x in m.finditer(text)], m.findall(text), m.split(text))
m = re.compile(r"^t", re.M)
print([found and found.start() for found in (m.search(text, pos) for pos in range(len(text) + 1))])
print(m.search(text, 6, 7), m.search(text, 5, 6), m.search("at", 1), m.search("\nt", 1), m.match("a\nt", 2), m.match("at", 1))
print([re.sub("^", "> ", text, flags=re.M)])
print(re.findall(b"^\\w", b"a\nb\r\nc", re.M), re.findall("^\\w", "é\nü\n中", re.M))
print(re.findall("^", "", re.M), re.findall("^", "\n", re.M), re.findall("^x", "", re.M))
print(re.findall("(?m:^)a|b", "ab\na b"), re.findall("(?m)^a?", "ba\nab"))

# expect: ^\w+ [(0, 3), (6, 9), (13, 18)] ['one', 'two', 'three'] ['', ' 1\n', ' 2\n\n', ' 3\n']
# expect: ^ [(0, 0), (6, 6), (12, 12), (13, 13), (21, 21)] ['', '', '', '', ''] ['', 'one 1\n', 'two 2\n', '\n', 'three 3\n', '']
# expect: ^$ [(12, 12), (21, 21)] ['', ''] ['one 1\ntwo 2\n', '\nthree 3\n', '']
# expect: ^\w+ \d$ [(0, 5), (6, 11), (13, 20)] ['one 1', 'two 2', 'three 3'] ['', '\n', '\n\n', '\n']
# expect: (^t\w+) (\d) [(6, 11), (13, 20)] [('two', '2'), ('three', '3')] ['one 1\n', 'two', '2', '\n\n', 'three', '3', '\n']
# expect: ^(?:one|three) [(0, 3), (13, 18)] ['one', 'three'] ['', ' 1\ntwo 2\n\n', ' 3\n']
# expect: (?:^t|^o)\w [(0, 2), (6, 8), (13, 15)] ['on', 'tw', 'th'] ['', 'e 1\n', 'o 2\n\n', 'ree 3\n']
# expect: ^\s [(12, 13)] ['\n'] ['one 1\ntwo 2\n', 'three 3\n']
# expect: ^\d [] [] ['one 1\ntwo 2\n\nthree 3\n']
# expect: ^.*$ [(0, 5), (6, 11), (12, 12), (13, 20), (21, 21)] ['one 1', 'two 2', '', 'three 3', ''] ['', '\n', '\n', '\n', '\n', '']
# expect: ^\n [(12, 13)] ['\n'] ['one 1\ntwo 2\n', 'three 3\n']
# expect: (?!^t)^\w [(0, 1)] ['o'] ['', 'ne 1\ntwo 2\n\nthree 3\n']
# expect: ^a|2 [(10, 11)] ['2'] ['one 1\ntwo ', '\n\nthree 3\n']
# expect: [6, 6, 6, 6, 6, 6, 6, 13, 13, 13, 13, 13, 13, 13, None, None, None, None, None, None, None, None]
# expect: <re.Match object; span=(6, 7), match='t'> None None <re.Match object; span=(1, 2), match='t'> <re.Match object; span=(2, 3), match='t'> None
# expect: ['> one 1\n> two 2\n> \n> three 3\n> ']
# expect: [b'a', b'b', b'c'] ['é', 'ü', '中']
# expect: [''] ['', ''] []
# expect: ['a', 'b', 'a', 'b'] ['', 'a']
