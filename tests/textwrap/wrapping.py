import textwrap
from textwrap import *

text = "The quick-brown fox -- who's 2-3 years old---jumps over the e-mail-box, self-referential-a well-known dog. Really? Yes!  Done \"x.\" So."
for w in (10, 17, 30, 70):
    print(wrap(text, w))
# expect: ['The quick-', 'brown fox', "-- who's", '2-3 years', 'old---', 'jumps over', 'the', 'e-mail-', 'box, self-', 'referentia', 'l-a well-', 'known dog.', 'Really?', 'Yes!  Done', '"x." So.']
# expect: ['The quick-brown', "fox -- who's 2-3", 'years old---jumps', 'over the e-mail-', 'box, self-', 'referential-a', 'well-known dog.', 'Really? Yes!', 'Done "x." So.']
# expect: ["The quick-brown fox -- who's", '2-3 years old---jumps over the', 'e-mail-box, self-referential-a', 'well-known dog. Really? Yes!', 'Done "x." So.']
# expect: ["The quick-brown fox -- who's 2-3 years old---jumps over the e-mail-", 'box, self-referential-a well-known dog. Really? Yes!  Done "x." So.']
print(wrap(text, 24, break_on_hyphens=False))
# expect: ['The quick-brown fox --', "who's 2-3 years", 'old---jumps over the', 'e-mail-box,', 'self-referential-a', 'well-known dog. Really?', 'Yes!  Done "x." So.']
print(TextWrapper()._split("Hello there -- you goof-ball, use the -b option! a-b ab-cd foo--bar --foo e-mail 12-34 x-ray-y -a-b- (well-known) the 'wibble-wobble' one-\u00e4bc-d_e f--"))
# expect: ['Hello', ' ', 'there', ' ', '--', ' ', 'you', ' ', 'goof-', 'ball,', ' ', 'use', ' ', 'the', ' ', '-b', ' ', 'option!', ' ', 'a-b', ' ', 'ab-', 'cd', ' ', 'foo', '--', 'bar', ' ', '--foo', ' ', 'e-mail', ' ', '12-34', ' ', 'x-ray-y', ' ', '-a-b-', ' ', '(well-', 'known)', ' ', 'the', ' ', "'wibble-", "wobble'", ' ', 'one-', 'äbc-', 'd_e', ' ', 'f--']
print(TextWrapper()._split("a--b --- c-d-e-f ab-cd-ef well-known- (under)-cover t-shirt-like ab-c abc-d'e ..--x A-bc Ab-Cd-"))
# expect: ['a', '--', 'b', ' ', '---', ' ', 'c-d-', 'e-f', ' ', 'ab-', 'cd-', 'ef', ' ', 'well-', 'known-', ' ', '(under)-cover', ' ', 't-shirt-', 'like', ' ', 'ab-c', ' ', "abc-d'e", ' ', '..', '--', 'x', ' ', 'A-bc', ' ', 'Ab-', 'Cd-']
print(wrap("aaaaaaaaaaaaaaaaaaaaaaaaa bb", 10), wrap("aaaaaaaaaaaaaa bb", 10, break_long_words=False), wrap("well-abcdefghijklmno-pq", 8))
# expect: ['aaaaaaaaaa', 'aaaaaaaaaa', 'aaaaa bb'] ['aaaaaaaaaaaaaa', 'bb'] ['well-abc', 'defghijk', 'lmno-pq']
print(wrap("", 5), wrap("   ", 5), wrap("  a b ", 3), wrap("a\tb\nc", 40), wrap("a  b   c", 4, drop_whitespace=False))
# expect: [] [] ['  a', 'b'] ['a       b c'] ['a  b', '   c']
print(fill("one two three four", 9, initial_indent="* ", subsequent_indent="  "))
# expect: * one two
# expect:   three
# expect:   four
print(wrap("This is it.  And this. what? e.g. x", 20, fix_sentence_endings=True))
# expect: ['This is it.  And', 'this.  what?  e.g.', 'x']
print(shorten("Hello  world, this is long", 15), shorten("Hello world", 11), shorten("Hello world", 10, placeholder="..."), shorten("Hello", 5))
# expect: Hello [...] Hello world Hello... Hello
for kw in (dict(width=0), dict(width=3, max_lines=1), dict(width=-1)):
    try:
        print(fill("hello world", **kw))
    except ValueError as e:
        print(e)
# expect: invalid width 0 (must be > 0)
# expect: placeholder too large for max width
# expect: invalid width -1 (must be > 0)
print(wrap("one two three four five six", 9, max_lines=2), wrap("aaa bbb", 3, max_lines=2, placeholder="+"), wrap("x" * 30, 10, max_lines=2, placeholder="~"))
# expect: ['one two', '[...]'] ['aaa', 'bbb'] ['xxxxxxxxxx', '~']
print(repr(dedent("    a\n      b\n\n    c\n   \n")), repr(dedent("\ta\n  b")), repr(dedent("\t a\n\t  b")), repr(dedent("")), repr(dedent("a\n  b")))
# expect: 'a\n  b\n\nc\n\n' '\ta\n  b' 'a\n b' '' 'a\n  b'
print(repr(indent("a\n\n b\n", "> ")), repr(indent("a\n\n", "> ", lambda line: True)), repr(indent("", "x")))
# expect: '> a\n\n>  b\n' '> a\n> \n' ''
w = TextWrapper(width=20, tabsize=4, expand_tabs=False, replace_whitespace=False)
print(w.wrap("a\tb\nc d"), w.width, w.tabsize)  # expect: ['a\tb\nc d'] 20 4
print(textwrap.__all__)  # expect: ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']
