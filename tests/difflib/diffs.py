import difflib
from difflib import *

a = "one two three four five six seven".split()
b = "zero one tree four four six seven eight".split()
al = ["one\n", "two\n", "three\n", "    \tfour\n", "five\n", "same\n", "same\n", "six\n"]
bl = ["ore\n", "tree\n", "emu\n", "    \tfours\n", "same\n", "same\n", "sixx\n", "seven\n", "eight\n"]
s = SequenceMatcher(None, a, b)
print(s.get_opcodes(), s.ratio(), s.quick_ratio(), s.real_quick_ratio())
print(s.get_matching_blocks(), s.find_longest_match(), s.find_longest_match(1, 3, 2, 5))
print(list(s.get_grouped_opcodes(1)), SequenceMatcher[int])
s = SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd")
print(s.find_longest_match(0, 5, 0, 9), s.bjunk, s.bpopular, sorted(s.b2j), s.get_opcodes())
s = SequenceMatcher(lambda x: x in " \t", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 5), s.get_matching_blocks())
s = SequenceMatcher(None, "b" * 100 + "axc", "ab" * 100 + "c")
print(s.bpopular == {"a", "b"}, s.get_matching_blocks()[:3], s.ratio())
s = SequenceMatcher(None, "b" * 100 + "axc", "ab" * 100 + "c", autojunk=False)
print(s.bpopular, s.get_matching_blocks()[:3], s.ratio())
s.set_seq1("x")
s.set_seq2("")
print(s.get_opcodes(), s.ratio(), SequenceMatcher().ratio(), SequenceMatcher().get_opcodes())
for x, y in (("abxcd", "abcd"), ("qabxcd", "abycdf"), ("", "abc"), ("abc", ""), ("aXbXcX", "XaXbXc")):
    s = SequenceMatcher(None, x, y)
    print(s.get_opcodes(), round(s.ratio(), 3))
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("x", ["y"]), get_close_matches("wheel", ["heel", "weel", "wheels", "while"], n=2, cutoff=0.5))
for args in (("a", [], 0), ("a", [], 1, 2)):
    try:
        get_close_matches(*args)
    except ValueError as e:
        print(e)
def show(lines):
    for line in lines:
        print(repr(line))
show(ndiff(al, bl))
show(ndiff(al, bl, charjunk=None))
show(Differ().compare(["a\n"] * 3 + ["b long line of text\n"], ["a\n", "b long line of test\n", "c\n"]))
show(ndiff(["\tabc def\n", "x\n", "\n"], ["\tabcdef\n", "\n", "y"]))
show(ndiff(["# \n", "a", ""], ["#\n", "b", ""], linejunk=IS_LINE_JUNK))
d = list(ndiff(al, bl))
print(list(restore(d, 1)) == al, list(restore(d, 2)) == bl)
try:
    list(restore(d, 3))
except ValueError as e:
    print(e)
show(unified_diff(al, bl, "from", "to", "fd", "td", n=1))
show(unified_diff(a, b, lineterm=""))
show(unified_diff([], ["x"], "f", lineterm=""))
show(unified_diff(["x"], []))
show(unified_diff(a, a))
show(context_diff(al, bl, "from", "to", "fd", "td", n=0))
show(context_diff(a, b, n=1))
show(context_diff([], a))
show(unified_diff([str(i) for i in range(50)], [str(i) for i in range(50) if i % 17]))
show(context_diff([str(i) for i in range(50)], [str(i) for i in range(50) if i % 17]))
show(diff_bytes(unified_diff, [b"a\xff\n", b"b\n"], [b"a\xfe\n", b"b\n"], b"x", b"y"))
for f in (lambda: list(unified_diff([b"a"], ["b"])), lambda: list(unified_diff(["a"], ["b"], b"x")), lambda: list(diff_bytes(unified_diff, ["a"], [b"b"])), lambda: list(context_diff([1], []))):
    try:
        f()
    except TypeError as e:
        print(e)
print([IS_LINE_JUNK(x) for x in ("\n", "  # \n", "hello\n", "##", "")], [IS_CHARACTER_JUNK(c) for c in " \tx\n"])
import random
r = random.Random(7)
words = ["alpha beta", "alpha betas", "gamma", "gama", "delta delta", "", "x"]
for _ in range(60):
    p = [r.choice(words) + "\n" for _ in range(r.randrange(9))]
    q = [r.choice(words) + "\n" for _ in range(r.randrange(9))]
    print(hash_ := "".join(ndiff(p, q)).replace("\n", "/"), SequenceMatcher(None, p, q).get_opcodes())
# expect: [('insert', 0, 0, 0, 1), ('equal', 0, 1, 1, 2), ('replace', 1, 3, 2, 3), ('equal', 3, 4, 3, 4), ('replace', 4, 5, 4, 5), ('equal', 5, 7, 5, 7), ('insert', 7, 7, 7, 8)] 0.5333333333333333 0.5333333333333333 0.9333333333333333
# expect: [Match(a=0, b=1, size=1), Match(a=3, b=3, size=1), Match(a=5, b=5, size=2), Match(a=7, b=8, size=0)] Match(a=5, b=5, size=2) Match(a=1, b=2, size=0)
# expect: [[('insert', 0, 0, 0, 1), ('equal', 0, 1, 1, 2), ('replace', 1, 3, 2, 3), ('equal', 3, 4, 3, 4), ('replace', 4, 5, 4, 5), ('equal', 5, 7, 5, 7), ('insert', 7, 7, 7, 8)]] difflib.SequenceMatcher[int]
# expect: Match(a=1, b=0, size=4) {' '} set() ['a', 'b', 'c', 'd'] [('delete', 0, 1, 0, 0), ('equal', 1, 5, 0, 4), ('insert', 5, 5, 4, 9)]
# expect: 0.86567 [Match(a=0, b=0, size=8), Match(a=8, b=17, size=21), Match(a=29, b=38, size=0)]
# expect: True [Match(a=102, b=200, size=1), Match(a=103, b=201, size=0)] 0.006578947368421052
# expect: set() [Match(a=99, b=1, size=2), Match(a=102, b=200, size=1), Match(a=103, b=201, size=0)] 0.019736842105263157
# expect: [('delete', 0, 1, 0, 0)] 0.0 1.0 []
# expect: [('equal', 0, 2, 0, 2), ('delete', 2, 3, 2, 2), ('equal', 3, 5, 2, 4)] 0.889
# expect: [('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('replace', 3, 4, 2, 3), ('equal', 4, 6, 3, 5), ('insert', 6, 6, 5, 6)] 0.667
# expect: [('insert', 0, 0, 0, 3)] 0.0
# expect: [('delete', 0, 3, 0, 0)] 0.0
# expect: [('insert', 0, 0, 0, 1), ('equal', 0, 5, 1, 6), ('delete', 5, 6, 6, 6)] 0.833
# expect: ['apple', 'ape'] [] ['wheels', 'weel']
# expect: n must be > 0: 0
# expect: cutoff must be in [0.0, 1.0]: 2
# expect: '- one\n'
# expect: '?  ^\n'
# expect: '+ ore\n'
# expect: '?  ^\n'
# expect: '- two\n'
# expect: '- three\n'
# expect: '?  -\n'
# expect: '+ tree\n'
# expect: '+ emu\n'
# expect: '-     \tfour\n'
# expect: '+     \tfours\n'
# expect: '?     \t    +\n'
# expect: '- five\n'
# expect: '  same\n'
# expect: '  same\n'
# expect: '- six\n'
# expect: '+ sixx\n'
# expect: '?    +\n'
# expect: '+ seven\n'
# expect: '+ eight\n'
# expect: '- one\n'
# expect: '?  ^\n'
# expect: '+ ore\n'
# expect: '?  ^\n'
# expect: '- two\n'
# expect: '- three\n'
# expect: '?  -\n'
# expect: '+ tree\n'
# expect: '+ emu\n'
# expect: '-     \tfour\n'
# expect: '+     \tfours\n'
# expect: '?     \t    +\n'
# expect: '- five\n'
# expect: '  same\n'
# expect: '  same\n'
# expect: '- six\n'
# expect: '+ sixx\n'
# expect: '?    +\n'
# expect: '+ seven\n'
# expect: '+ eight\n'
# expect: '  a\n'
# expect: '- a\n'
# expect: '- a\n'
# expect: '- b long line of text\n'
# expect: '?                  ^\n'
# expect: '+ b long line of test\n'
# expect: '?                  ^\n'
# expect: '+ c\n'
# expect: '- \tabc def\n'
# expect: '? \t   -\n'
# expect: '+ \tabcdef\n'
# expect: '- x\n'
# expect: '  \n'
# expect: '+ y'
# expect: '- # \n'
# expect: '?  -\n'
# expect: '+ #\n'
# expect: '- a'
# expect: '+ b'
# expect: '  '
# expect: True True
# expect: unknown delta choice (must be 1 or 2): 3
# expect: '--- from\tfd\n'
# expect: '+++ to\ttd\n'
# expect: '@@ -1,8 +1,9 @@\n'
# expect: '-one\n'
# expect: '-two\n'
# expect: '-three\n'
# expect: '-    \tfour\n'
# expect: '-five\n'
# expect: '+ore\n'
# expect: '+tree\n'
# expect: '+emu\n'
# expect: '+    \tfours\n'
# expect: ' same\n'
# expect: ' same\n'
# expect: '-six\n'
# expect: '+sixx\n'
# expect: '+seven\n'
# expect: '+eight\n'
# expect: '--- '
# expect: '+++ '
# expect: '@@ -1,7 +1,8 @@'
# expect: '+zero'
# expect: ' one'
# expect: '-two'
# expect: '-three'
# expect: '+tree'
# expect: ' four'
# expect: '-five'
# expect: '+four'
# expect: ' six'
# expect: ' seven'
# expect: '+eight'
# expect: '--- f'
# expect: '+++ '
# expect: '@@ -0,0 +1 @@'
# expect: '+x'
# expect: '--- \n'
# expect: '+++ \n'
# expect: '@@ -1 +0,0 @@\n'
# expect: '-x'
# expect: '*** from\tfd\n'
# expect: '--- to\ttd\n'
# expect: '***************\n'
# expect: '*** 1,5 ****\n'
# expect: '! one\n'
# expect: '! two\n'
# expect: '! three\n'
# expect: '!     \tfour\n'
# expect: '! five\n'
# expect: '--- 1,4 ----\n'
# expect: '! ore\n'
# expect: '! tree\n'
# expect: '! emu\n'
# expect: '!     \tfours\n'
# expect: '***************\n'
# expect: '*** 8 ****\n'
# expect: '! six\n'
# expect: '--- 7,9 ----\n'
# expect: '! sixx\n'
# expect: '! seven\n'
# expect: '! eight\n'
# expect: '*** \n'
# expect: '--- \n'
# expect: '***************\n'
# expect: '*** 1,7 ****\n'
# expect: '  one'
# expect: '! two'
# expect: '! three'
# expect: '  four'
# expect: '! five'
# expect: '  six'
# expect: '  seven'
# expect: '--- 1,8 ----\n'
# expect: '+ zero'
# expect: '  one'
# expect: '! tree'
# expect: '  four'
# expect: '! four'
# expect: '  six'
# expect: '  seven'
# expect: '+ eight'
# expect: '*** \n'
# expect: '--- \n'
# expect: '***************\n'
# expect: '*** 0 ****\n'
# expect: '--- 1,7 ----\n'
# expect: '+ one'
# expect: '+ two'
# expect: '+ three'
# expect: '+ four'
# expect: '+ five'
# expect: '+ six'
# expect: '+ seven'
# expect: '--- \n'
# expect: '+++ \n'
# expect: '@@ -1,4 +1,3 @@\n'
# expect: '-0'
# expect: ' 1'
# expect: ' 2'
# expect: ' 3'
# expect: '@@ -15,7 +14,6 @@\n'
# expect: ' 14'
# expect: ' 15'
# expect: ' 16'
# expect: '-17'
# expect: ' 18'
# expect: ' 19'
# expect: ' 20'
# expect: '@@ -32,7 +30,6 @@\n'
# expect: ' 31'
# expect: ' 32'
# expect: ' 33'
# expect: '-34'
# expect: ' 35'
# expect: ' 36'
# expect: ' 37'
# expect: '*** \n'
# expect: '--- \n'
# expect: '***************\n'
# expect: '*** 1,4 ****\n'
# expect: '- 0'
# expect: '  1'
# expect: '  2'
# expect: '  3'
# expect: '--- 1,3 ----\n'
# expect: '***************\n'
# expect: '*** 15,21 ****\n'
# expect: '  14'
# expect: '  15'
# expect: '  16'
# expect: '- 17'
# expect: '  18'
# expect: '  19'
# expect: '  20'
# expect: '--- 14,19 ----\n'
# expect: '***************\n'
# expect: '*** 32,38 ****\n'
# expect: '  31'
# expect: '  32'
# expect: '  33'
# expect: '- 34'
# expect: '  35'
# expect: '  36'
# expect: '  37'
# expect: '--- 30,35 ----\n'
# expect: b'--- x\n'
# expect: b'+++ y\n'
# expect: b'@@ -1,2 +1,2 @@\n'
# expect: b'-a\xff\n'
# expect: b'+a\xfe\n'
# expect: b' b\n'
# expect: lines to compare must be str, not bytes (b'a')
# expect: all arguments must be str, not: b'x'
# expect: all arguments must be bytes, not str ('a')
# expect: lines to compare must be str, not int (1)
# expect: [True, True, False, False, True] [True, True, False, False]
# expect: + alpha beta/+ gamma/+ delta delta/+ alpha beta/+ delta delta/  alpha betas/- gama/- /  alpha beta/  alpha beta/ [('insert', 0, 0, 0, 5), ('equal', 0, 1, 5, 6), ('delete', 1, 3, 6, 6), ('equal', 3, 5, 6, 8)]
# expect: - gama/- alpha beta/- alpha betas/- alpha beta/- delta delta/- gama/ [('delete', 0, 6, 0, 0)]
# expect: - alpha betas/ [('delete', 0, 1, 0, 0)]
# expect: + gama/+ alpha betas/+ delta delta/  alpha beta/- alpha betas/- alpha beta/- delta delta/- x/- alpha betas/ [('insert', 0, 0, 0, 3), ('equal', 0, 1, 3, 4), ('delete', 1, 6, 4, 4)]
# expect:   delta delta/- x/- /- alpha betas/ [('equal', 0, 1, 0, 1), ('delete', 1, 4, 1, 1)]
# expect: - gamma/- alpha beta/  delta delta/ [('delete', 0, 2, 0, 0), ('equal', 2, 3, 0, 1)]
# expect: + gama/+ /+ delta delta/ [('insert', 0, 0, 0, 3)]
# expect: + alpha betas/  x/+ alpha betas/+ /- gamma/- gama/- delta delta/- gama/- gamma/ [('insert', 0, 0, 0, 1), ('equal', 0, 1, 1, 2), ('replace', 1, 6, 2, 4)]
# expect: + gama/+ gamma/+ /+ gama/+ gamma/+ delta delta/  alpha beta/+ alpha beta/- delta delta/- gamma/ [('insert', 0, 0, 0, 6), ('equal', 0, 1, 6, 7), ('replace', 1, 3, 7, 8)]
# expect: - gama/- alpha betas/  x/- gamma/- alpha betas/- gama/- gama/- alpha beta/ [('delete', 0, 2, 0, 0), ('equal', 2, 3, 0, 1), ('delete', 3, 8, 1, 1)]
# expect:   delta delta/  x/+ gama/+ alpha beta/  x/+ alpha beta/  gamma/- gamma/- /- gamma/- delta delta/ [('equal', 0, 2, 0, 2), ('insert', 2, 2, 2, 4), ('equal', 2, 3, 4, 5), ('insert', 3, 3, 5, 6), ('equal', 3, 4, 6, 7), ('delete', 4, 8, 7, 7)]
# expect: + gamma/  /+ gama/- /- alpha beta/- alpha beta/- /  /  gamma/+ alpha beta/+ gama/ [('insert', 0, 0, 0, 1), ('equal', 0, 1, 1, 2), ('replace', 1, 5, 2, 3), ('equal', 5, 7, 3, 5), ('insert', 7, 7, 5, 7)]
# expect: + x/+ gamma/  alpha betas/- delta delta/- alpha beta/- gama/- alpha beta/ [('insert', 0, 0, 0, 2), ('equal', 0, 1, 2, 3), ('delete', 1, 5, 3, 3)]
# expect: + alpha beta/+ alpha betas/  gama/  gama/- x/+ delta delta/+ gamma/+ alpha betas/ [('insert', 0, 0, 0, 2), ('equal', 0, 2, 2, 4), ('replace', 2, 3, 4, 7)]
# expect: - x/- delta delta/- gamma/- /- gama/- gamma/+ alpha betas/+ alpha betas/+ alpha beta/+ alpha betas/+ alpha betas/+ alpha betas/ [('replace', 0, 6, 0, 6)]
# expect: - alpha beta/- gama/+ gamma/?    +/- x/+ gamma/ [('replace', 0, 3, 0, 2)]
# expect: + gama/+ delta delta/ [('insert', 0, 0, 0, 2)]
# expect:   delta delta/- delta delta/- gamma/- alpha betas/  /+ /+ /+ alpha beta/+ gama/+ x/+ x/ [('equal', 0, 1, 0, 1), ('delete', 1, 4, 1, 1), ('equal', 4, 5, 1, 2), ('insert', 5, 5, 2, 8)]
# expect: - gama/- gama/- gama/- gama/- alpha beta/- gama/- /- gama/ [('delete', 0, 8, 0, 0)]
# expect:   alpha beta/- alpha betas/- gama/+ gamma/?    +/ [('equal', 0, 1, 0, 1), ('replace', 1, 3, 1, 2)]
# expect: + alpha beta/ [('insert', 0, 0, 0, 1)]
# expect:   delta delta/  alpha beta/+ alpha beta/+ x/+ alpha betas/ [('equal', 0, 2, 0, 2), ('insert', 2, 2, 2, 5)]
# expect: - alpha betas/?           -/+ alpha beta/- /+ alpha beta/+ x/- gamma/?    -/+ gama/- gamma/?    -/+ gama/- delta delta/- gamma/?    -/+ gama/+ gama/ [('replace', 0, 6, 0, 7)]
# expect: - alpha beta/- alpha betas/- alpha beta/  /+ gamma/+ gama/+ x/+ / [('delete', 0, 3, 0, 0), ('equal', 3, 4, 0, 1), ('insert', 4, 4, 1, 5)]
# expect:   delta delta/+ gamma/- alpha beta/+ alpha betas/?           +/ [('equal', 0, 1, 0, 1), ('replace', 1, 2, 1, 3)]
# expect: - alpha beta/- x/  delta delta/  gamma/- /- x/- alpha beta/+ alpha betas/?           +/- /+ gamma/ [('delete', 0, 2, 0, 0), ('equal', 2, 4, 0, 2), ('replace', 4, 8, 2, 4)]
# expect: - delta delta/+ gamma/+ /+ alpha betas/  delta delta/  x/+ x/+ x/+ x/ [('replace', 0, 1, 0, 3), ('equal', 1, 3, 3, 5), ('insert', 3, 3, 5, 8)]
# expect: + /  x/  alpha betas/- x/+ alpha betas/+ delta delta/+ gama/ [('insert', 0, 0, 0, 1), ('equal', 0, 2, 1, 3), ('replace', 2, 3, 3, 6)]
# expect: + gamma/+ alpha betas/  /- alpha beta/- alpha beta/+ delta delta/+ gamma/+ gama/  x/- gamma/ [('insert', 0, 0, 0, 2), ('equal', 0, 1, 2, 3), ('replace', 1, 3, 3, 6), ('equal', 3, 4, 6, 7), ('delete', 4, 5, 7, 7)]
# expect: + alpha betas/  gamma/- alpha beta/  alpha betas/- alpha beta/- alpha betas/+ gama/+ delta delta/+ delta delta/+ x/ [('insert', 0, 0, 0, 1), ('equal', 0, 1, 1, 2), ('delete', 1, 2, 2, 2), ('equal', 2, 3, 2, 3), ('replace', 3, 5, 3, 7)]
# expect: + /+ gamma/+ x/+ /+ alpha beta/+ x/+ / [('insert', 0, 0, 0, 7)]
# expect:   gama/+ alpha betas/+ gama/ [('equal', 0, 1, 0, 1), ('insert', 1, 1, 1, 3)]
# expect: + /  alpha beta/- x/  /- gama/- gama/+ alpha betas/+ alpha betas/+ alpha betas/ [('insert', 0, 0, 0, 1), ('equal', 0, 1, 1, 2), ('delete', 1, 2, 2, 2), ('equal', 2, 3, 2, 3), ('replace', 3, 5, 3, 6)]
# expect: + delta delta/+ gama/ [('insert', 0, 0, 0, 2)]
# expect: + /+ gamma/+ alpha betas/  delta delta/- x/+ delta delta/+ alpha betas/+ alpha beta/ [('insert', 0, 0, 0, 3), ('equal', 0, 1, 3, 4), ('replace', 1, 2, 4, 7)]
# expect: + delta delta/ [('insert', 0, 0, 0, 1)]
# expect: - gama/  x/+ x/+ alpha betas/ [('delete', 0, 1, 0, 0), ('equal', 1, 2, 0, 1), ('insert', 2, 2, 1, 3)]
# expect: + alpha betas/+ gamma/+ delta delta/+ alpha betas/ [('insert', 0, 0, 0, 4)]
# expect: - gamma/- delta delta/- gama/- x/- alpha betas/ [('delete', 0, 5, 0, 0)]
# expect: - gama/- /- delta delta/  x/  delta delta/+ alpha betas/+ delta delta/+ alpha betas/+ delta delta/ [('delete', 0, 3, 0, 0), ('equal', 3, 5, 0, 2), ('insert', 5, 5, 2, 6)]
# expect: - alpha beta/- x/- gama/- x/  alpha betas/- delta delta/- alpha beta/+ alpha betas/?           +/- x/ [('delete', 0, 4, 0, 0), ('equal', 4, 5, 0, 1), ('replace', 5, 8, 1, 2)]
# expect:   delta delta/- /+ delta delta/+ gama/+ x/+ x/  alpha beta/  delta delta/  alpha beta/- gamma/- / [('equal', 0, 1, 0, 1), ('replace', 1, 2, 1, 5), ('equal', 2, 5, 5, 8), ('delete', 5, 7, 8, 8)]
# expect: + delta delta/- alpha betas/- gamma/- alpha beta/ [('replace', 0, 3, 0, 1)]
# expect:   delta delta/+ delta delta/- alpha beta/+ alpha betas/?           +/- x/- alpha beta/+ /+ gamma/  gama/- gamma/  delta delta/+ delta delta/ [('equal', 0, 1, 0, 1), ('replace', 1, 4, 1, 5), ('equal', 4, 5, 5, 6), ('delete', 5, 6, 6, 6), ('equal', 6, 7, 6, 7), ('insert', 7, 7, 7, 8)]
# expect: - delta delta/  alpha betas/- /- delta delta/+ gama/+ alpha beta/+ gama/+ gama/  gamma/- delta delta/- alpha betas/?           -/+ alpha beta/ [('delete', 0, 1, 0, 0), ('equal', 1, 2, 0, 1), ('replace', 2, 4, 1, 5), ('equal', 4, 5, 5, 6), ('replace', 5, 7, 6, 7)]
# expect: - gama/+ x/  alpha beta/+ x/  alpha betas/ [('replace', 0, 1, 0, 1), ('equal', 1, 2, 1, 2), ('insert', 2, 2, 2, 3), ('equal', 2, 3, 3, 4)]
# expect: - alpha betas/- gamma/- alpha betas/  gama/- alpha betas/ [('delete', 0, 3, 0, 0), ('equal', 3, 4, 0, 1), ('delete', 4, 5, 1, 1)]
# expect: + gama/+ gamma/+ gama/  alpha betas/+ gamma/+ gamma/+ alpha beta/  /- x/- alpha betas/- alpha betas/- /- gama/ [('insert', 0, 0, 0, 3), ('equal', 0, 1, 3, 4), ('insert', 1, 1, 4, 7), ('equal', 1, 2, 7, 8), ('delete', 2, 7, 8, 8)]
# expect: - alpha beta/- gamma/- delta delta/- gama/- gama/ [('delete', 0, 5, 0, 0)]
# expect: + x/- gamma/- delta delta/- delta delta/- gamma/- delta delta/- alpha beta/ [('replace', 0, 6, 0, 1)]
# expect:   alpha beta/+ x/- alpha beta/+ alpha betas/?           +/  gamma/ [('equal', 0, 1, 0, 1), ('replace', 1, 2, 1, 3), ('equal', 2, 3, 3, 4)]
# expect: - x/  gama/+ alpha betas/+ delta delta/+ delta delta/ [('delete', 0, 1, 0, 0), ('equal', 1, 2, 0, 1), ('insert', 2, 2, 1, 4)]
# expect: - /- gamma/?    -/+ gama/  alpha beta/- gamma/- alpha beta/- x/- / [('replace', 0, 2, 0, 1), ('equal', 2, 3, 1, 2), ('delete', 3, 7, 2, 2)]
# expect:   alpha beta/+ delta delta/- /- alpha beta/  x/+ alpha betas/ [('equal', 0, 1, 0, 1), ('replace', 1, 3, 1, 2), ('equal', 3, 4, 2, 3), ('insert', 4, 4, 3, 4)]
# expect: - gamma/?    -/+ gama/ [('replace', 0, 1, 0, 1)]
# expect: + delta delta/+ gama/+ gamma/+ delta delta/+ alpha betas/ [('insert', 0, 0, 0, 5)]
# expect: + /+ alpha betas/+ alpha beta/+ alpha betas/+ gamma/+ alpha beta/+ alpha betas/+ alpha betas/ [('insert', 0, 0, 0, 8)]
# expect: - /  gamma/+ gama/  delta delta/- x/ [('delete', 0, 1, 0, 0), ('equal', 1, 2, 0, 1), ('insert', 2, 2, 1, 2), ('equal', 2, 3, 2, 3), ('delete', 3, 4, 3, 3)]
# expect: - gamma/- gamma/ [('delete', 0, 2, 0, 0)]
# expect: + delta delta/- alpha beta/+ alpha betas/?           +/+ delta delta/+ gama/- alpha beta/+ alpha betas/?           +/+ gama/  alpha beta/  / [('replace', 0, 2, 0, 6), ('equal', 2, 4, 6, 8)]
