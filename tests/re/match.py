# Match objects.
import re
import copy

m = re.match(r"(?P<year>\d+)-(?P<month>\d+)(x)?", "2024-05 rest")
print(m, m.group(), m.group(0), m.group(1, 2), m.group("year"), m["month"], m[0], m.groups(), m.groups("-"))
# expect: <re.Match object; span=(0, 7), match='2024-05'> 2024-05 2024-05 ('2024', '05') 2024 05 2024-05 ('2024', '05', None) ('2024', '05', '-')
print(m.groupdict(), m.start(), m.end(), m.span(), m.start(3), m.end("month"), m.span("year"), m.span(3))  # expect: {'year': '2024', 'month': '05'} 0 7 (0, 7) -1 7 (0, 4) (-1, -1)
print(m.pos, m.endpos, m.lastindex, m.lastgroup, m.re.pattern, m.string, m.regs)
# expect: 0 12 2 month (?P<year>\d+)-(?P<month>\d+)(x)? 2024-05 rest ((0, 7), (0, 4), (5, 7), (-1, -1))
print(m.expand(r"\2/\1 \g<month>\n"), copy.copy(m) is m, copy.deepcopy(m) is m, bool(m), type(m))
# expect: 05/2024 05
# expect:  True True True <class 're.Match'>


def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


show(m.group, 4)  # expect: IndexError no such group
show(m.group, "x")  # expect: IndexError no such group
show(m.group, -1)  # expect: IndexError no such group
show(m.start, 4)  # expect: IndexError no such group
show(m.span, None)  # expect: IndexError no such group
show(lambda: m[9])  # expect: IndexError no such group
show(lambda: m[1:2])  # expect: IndexError no such group
show(m.group, True)  # expect: 2024
show(m.expand, r"\4")  # expect: PatternError invalid group reference 4 at position 1
show(m.expand, 5)  # expect: TypeError decoding to str: need a bytes-like object, int found
show(m.start, 1, 2)  # expect: TypeError start expected at most 1 argument, got 2
m = re.search("b(c)?", "aébb", re.I)
print(m.span(), m.group(1), m.lastindex, m.regs, re.compile("b").search("éébé", 1).span(), re.compile("b").search("éébé", 1, 2))
# expect: (2, 3) None None ((2, 3), (-1, -1)) (2, 3) None
print(re.match("((a)(b)?)*", "aba").regs, re.match("((a)(b)?)*", "aba").lastindex, re.match("(a)(b)|(c)", "c").lastindex)  # expect: ((0, 3), (2, 3), (2, 3), (1, 2)) 1 3
print(re.match("(?P<a>x)|(?P<b>y)", "y").lastgroup, re.match("(?:x)", "x").lastgroup)  # expect: b None
print(re.search("é+", "añéé\U0001f600é").span(), re.search("\U0001f600", "añéé\U0001f600é").span(), repr(re.search("x" * 60, "x" * 100)))
# expect: (2, 4) (4, 5) <re.Match object; span=(0, 60), match='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx>
long = "é" * 1000 + "b" + "é" * 1000
print(re.search("b", long).span(), [x.start() for x in re.finditer("b|é$", long)], re.compile("é").match(long, 1500).end())  # expect: (1000, 1001) [1000, 2000] 1501
match re.match("(a)", "a"):
    case re.Match() as x:
        print(x[1])
# expect: a
