import shlex
from shlex import split, quote, join

for s in ("a b  c", "'a b' c", '"a \\" b" c', "a\\ b c", "a'b'c", "''", "a '' b", "x # not comment", '"a\\nb"', "foo#bar", "a\nb", "\u00e9 'x'", "a=\"b c\" --d='e f'"):
    print(s.encode(), split(s), split(s, posix=False), split(s, comments=True))
# expect: b'a b  c' ['a', 'b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c']
# expect: b"'a b' c" ['a b', 'c'] ["'a b'", 'c'] ['a b', 'c']
# expect: b'"a \\" b" c' ['a " b', 'c'] ['"a \\"', 'b"', 'c'] ['a " b', 'c']
# expect: b'a\\ b c' ['a b', 'c'] ['a\\', 'b', 'c'] ['a b', 'c']
# expect: b"a'b'c" ['abc'] ["a'b'c"] ['abc']
# expect: b"''" [''] ["''"] ['']
# expect: b"a '' b" ['a', '', 'b'] ['a', "''", 'b'] ['a', '', 'b']
# expect: b'x # not comment' ['x', '#', 'not', 'comment'] ['x', '#', 'not', 'comment'] ['x']
# expect: b'"a\\nb"' ['a\\nb'] ['"a\\nb"'] ['a\\nb']
# expect: b'foo#bar' ['foo#bar'] ['foo#bar'] ['foo']
# expect: b'a\nb' ['a', 'b'] ['a', 'b'] ['a', 'b']
# expect: b"\xc3\xa9 'x'" ['é', 'x'] ['é', "'x'"] ['é', 'x']
# expect: b'a="b c" --d=\'e f\'' ['a=b c', '--d=e f'] ['a="b', 'c"', "--d='e", "f'"] ['a=b c', '--d=e f']
for bad in ("'a", '"a', "a\\"):
    try:
        split(bad)
    except ValueError as e:
        print(e)
# expect: No closing quotation
# expect: No closing quotation
# expect: No escaped character
try:
    split(None)
except ValueError as e:
    print(e)  # expect: s argument must not be None
print(quote(""), quote("abc-_./=:,@%+"), quote("a b"), quote("it's"), quote("$x"), quote("\u00e9"), join(["a", "b c", "d'e"]), split(join(["a", "b c", "d'e"])))
# expect: '' abc-_./=:,@%+ 'a b' 'it'"'"'s' '$x' 'é' a 'b c' 'd'"'"'e' ['a', 'b c', "d'e"]
print(list(shlex.shlex("a = b+c 'q r' # comment\nnext_word; \"x\"")), list(shlex.shlex("a = b+c 'q r' # c\nnext; \"x\"", posix=True)))
# expect: ['a', '=', 'b', '+', 'c', "'q r'", 'next_word', ';', '"x"'] ['a', '=', 'b', '+', 'c', 'q r', 'next', ';', 'x']
print(list(shlex.shlex("a && b || c; d >e (f) ~/x --y=*.z", punctuation_chars=True)), list(shlex.shlex("a&&b|c>d", posix=True, punctuation_chars="&|")))
# expect: ['a', '&&', 'b', '||', 'c', ';', 'd', '>', 'e', '(', 'f', ')', '~/x', '--y=*.z'] ['a', '&&', 'b', '|', 'c', '>', 'd']
l = shlex.shlex("one two three\nfour", infile="f.txt")
print(l.get_token(), l.get_token(), l.lineno, l.error_leader(), l.infile)  # expect: one two 1 "f.txt", line 1:  f.txt
l.push_token("pushed")
print(l.get_token(), l.get_token(), repr(l.get_token()), repr(l.get_token()), l.lineno, l.error_leader("g", 9))
# expect: pushed three 'four' '' 2 "g", line 9: 
l = shlex.shlex("a b")
l.push_source("x y", "sub")
print(l.infile, list(l), l.punctuation_chars)
# expect: sub ['x', 'y', 'a', 'b'] 
l = shlex.shlex("a.b-c d", posix=True)
l.whitespace_split = True
print(list(l), l.eof, shlex.shlex("").eof == "")  # expect: ['a.b-c', 'd'] None True
l = shlex.shlex("a:b:c")
l.whitespace += ":"
print(list(l))  # expect: ['a', 'b', 'c']
print(shlex.__all__)  # expect: ['shlex', 'split', 'quote', 'join']
