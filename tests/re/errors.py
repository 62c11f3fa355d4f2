# Errors of the syntax, with their places.
import re


def show(pattern, *flags):
    try:
        print(re.compile(pattern, *flags))
    except re.PatternError as e:
        print(e, "|", e.msg, e.pattern == pattern, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(type(e).__name__, e)


for p in ["(", ")", "[", "[a", "a**", "*", "(?", "(?P<", "(?P<a", "(?P<>a)", "(?P<1a>b)", "(?P=x)", "(?P<x>(?P=x))", "(?Pz)", "(?z)", "(?<z)", "\\", "a\\", "\\8", "\\1", "(a)\\2", "(\\1)"]:
    show(p)
# expect: missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern True 0 1 1
# expect: unbalanced parenthesis at position 0 | unbalanced parenthesis True 0 1 1
# expect: unterminated character set at position 0 | unterminated character set True 0 1 1
# expect: unterminated character set at position 0 | unterminated character set True 0 1 1
# expect: multiple repeat at position 2 | multiple repeat True 2 1 3
# expect: nothing to repeat at position 0 | nothing to repeat True 0 1 1
# expect: unexpected end of pattern at position 2 | unexpected end of pattern True 2 1 3
# expect: missing group name at position 4 | missing group name True 4 1 5
# expect: missing >, unterminated name at position 4 | missing >, unterminated name True 4 1 5
# expect: missing group name at position 4 | missing group name True 4 1 5
# expect: bad character in group name '1a' at position 4 | bad character in group name '1a' True 4 1 5
# expect: unknown group name 'x' at position 4 | unknown group name 'x' True 4 1 5
# expect: cannot refer to an open group at position 10 | cannot refer to an open group True 10 1 11
# expect: unknown extension ?Pz at position 1 | unknown extension ?Pz True 1 1 2
# expect: unknown extension ?z at position 1 | unknown extension ?z True 1 1 2
# expect: unknown extension ?<z at position 1 | unknown extension ?<z True 1 1 2
# expect: bad escape (end of pattern) at position 0 | bad escape (end of pattern) True 0 1 1
# expect: bad escape (end of pattern) at position 1 | bad escape (end of pattern) True 1 1 2
# expect: invalid group reference 8 at position 1 | invalid group reference 8 True 1 1 2
# expect: invalid group reference 1 at position 1 | invalid group reference 1 True 1 1 2
# expect: invalid group reference 2 at position 4 | invalid group reference 2 True 4 1 5
# expect: cannot refer to an open group at position 1 | cannot refer to an open group True 1 1 2
for p in ["\\q", "[\\q]", "[b-a]", "[\\d-z]", "[a-\\d]", "a{2,1}", "a{99999999999}", "(?i", "(?i-", "(?i-)", "(?ia", "(?L)", "(?au)", "a(?i)", "(?-i:a", "(?-a:x)", "(?i-i:x)", "(?<=a*)b", "(?<=a|bc)"]:
    show(p)
# expect: bad escape \q at position 0 | bad escape \q True 0 1 1
# expect: bad escape \q at position 1 | bad escape \q True 1 1 2
# expect: bad character range b-a at position 1 | bad character range b-a True 1 1 2
# expect: bad character range \d-z at position 1 | bad character range \d-z True 1 1 2
# expect: bad character range a-\d at position 1 | bad character range a-\d True 1 1 2
# expect: min repeat greater than max repeat at position 2 | min repeat greater than max repeat True 2 1 3
# expect: OverflowError the repetition number is too large
# expect: missing -, : or ) at position 3 | missing -, : or ) True 3 1 4
# expect: missing flag at position 4 | missing flag True 4 1 5
# expect: missing flag at position 4 | missing flag True 4 1 5
# expect: missing -, : or ) at position 4 | missing -, : or ) True 4 1 5
# expect: bad inline flags: cannot use 'L' flag with a str pattern at position 3 | bad inline flags: cannot use 'L' flag with a str pattern True 3 1 4
# expect: bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 | bad inline flags: flags 'a', 'u' and 'L' are incompatible True 4 1 5
# expect: global flags not at the start of the expression at position 1 | global flags not at the start of the expression True 1 1 2
# expect: missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern True 0 1 1
# expect: bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4 | bad inline flags: cannot turn off flags 'a', 'u' and 'L' True 4 1 5
# expect: bad inline flags: flag turned on and off at position 5 | bad inline flags: flag turned on and off True 5 1 6
# expect: look-behind requires fixed-width pattern | look-behind requires fixed-width pattern False None None None
# expect: look-behind requires fixed-width pattern | look-behind requires fixed-width pattern False None None None
for p in ["(?(1)a)", "(?(x)a)", "(?(0)a)", "(a)(?(1)b|c|d)", "(?(1a)b)", "(?#", "\\x1", "\\u12", "\\U00110000", "\\400", "[\\400]", "(?P<a>x)(?P<a>y)", "\\N{foo}", "\\N", "(?<=(a)\\1)", "(?:a", "(?=a"]:
    show(p)
# expect: invalid group reference 1 at position 3 | invalid group reference 1 True 3 1 4
# expect: unknown group name 'x' at position 3 | unknown group name 'x' True 3 1 4
# expect: bad group number at position 3 | bad group number True 3 1 4
# expect: conditional backref with more than two branches at position 11 | conditional backref with more than two branches True 11 1 12
# expect: bad character in group name '1a' at position 3 | bad character in group name '1a' True 3 1 4
# expect: missing ), unterminated comment at position 0 | missing ), unterminated comment True 0 1 1
# expect: incomplete escape \x1 at position 0 | incomplete escape \x1 True 0 1 1
# expect: incomplete escape \u12 at position 0 | incomplete escape \u12 True 0 1 1
# expect: bad escape \U00110000 at position 0 | bad escape \U00110000 True 0 1 1
# expect: octal escape value \400 outside of range 0-0o377 at position 0 | octal escape value \400 outside of range 0-0o377 True 0 1 1
# expect: octal escape value \400 outside of range 0-0o377 at position 1 | octal escape value \400 outside of range 0-0o377 True 1 1 2
# expect: redefinition of group name 'a' as group 2; was group 1 at position 12 | redefinition of group name 'a' as group 2; was group 1 True 12 1 13
# expect: undefined character name 'foo' at position 0 | undefined character name 'foo' True 0 1 1
# expect: missing { at position 2 | missing { True 2 1 3
# expect: cannot refer to group defined in the same lookbehind subpattern at position 9 | cannot refer to group defined in the same lookbehind subpattern True 9 1 10
# expect: missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern True 0 1 1
# expect: missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern True 0 1 1
for p in ["a\n(b\n[", "(?P<a\\>x)", "a?+?", "(?>a", "^*", "[]", "[^]", "(?s-", "(?-", "(?-z:)", "(?iz)", "(?é)", "\\é", "[\\8]", "a{1}{2}", b"(?P<\xe9>a)", b"(?u)", b"\\u0041", b"[\xe9-a]", b"x\n("]:
    show(p)
# expect: unterminated character set at position 5 (line 3, column 1) | unterminated character set True 5 3 1
# expect: missing >, unterminated name at position 4 | missing >, unterminated name True 4 1 5
# expect: multiple repeat at position 3 | multiple repeat True 3 1 4
# expect: missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern True 0 1 1
# expect: nothing to repeat at position 1 | nothing to repeat True 1 1 2
# expect: unterminated character set at position 0 | unterminated character set True 0 1 1
# expect: unterminated character set at position 0 | unterminated character set True 0 1 1
# expect: missing flag at position 4 | missing flag True 4 1 5
# expect: missing flag at position 3 | missing flag True 3 1 4
# expect: unknown flag at position 3 | unknown flag True 3 1 4
# expect: unknown flag at position 3 | unknown flag True 3 1 4
# expect: unknown extension ?é at position 1 | unknown extension ?é True 1 1 2
# expect: re.compile('\\é')
# expect: bad escape \8 at position 1 | bad escape \8 True 1 1 2
# expect: multiple repeat at position 4 | multiple repeat True 4 1 5
# expect: bad character in group name '\xe9' at position 4 | bad character in group name '\xe9' True 4 1 5
# expect: bad inline flags: cannot use 'u' flag with a bytes pattern at position 3 | bad inline flags: cannot use 'u' flag with a bytes pattern True 3 1 4
# expect: bad escape \u at position 0 | bad escape \u True 0 1 1
# expect: bad character range \xe9-a at position 1 | bad character range \xe9-a True 1 1 2
# expect: missing ), unterminated subpattern at position 2 (line 2, column 1) | missing ), unterminated subpattern True 2 2 1
e = re.PatternError("message", "a\nbc", 3)
print(e, e.args, e.msg, e.pattern, e.pos, e.lineno, e.colno, repr(e))
# expect: message at position 3 (line 2, column 2) ('message at position 3 (line 2, column 2)',) message a
# expect: bc 3 2 2 PatternError('message at position 3 (line 2, column 2)')
e = re.error("only")
print(e, e.pattern, e.pos, e.lineno, e.colno, isinstance(e, Exception))  # expect: only None None None None True
show("(" * 3000)  # expect: RecursionError maximum recursion depth exceeded
for p in ["a{1", "a{1,2é", "é{,x}[", b"\xff(", "(?P<é>x)(?P<é>y)", "é\n(?P=zz)", "é\\", "é\n\\", b"(?P=\xe9)", "(?(" + "1" * 4301 + ")a)", "(?(12345678901234567890)a)", "\\N{no such}", "a{2,1}"]:
    show(p)
# expect: re.compile('a{1')
# expect: re.compile('a{1,2é')
# expect: unterminated character set at position 5 | unterminated character set True 5 1 6
# expect: missing ), unterminated subpattern at position 1 | missing ), unterminated subpattern True 1 1 2
# expect: redefinition of group name 'é' as group 2; was group 1 at position 12 | redefinition of group name 'é' as group 2; was group 1 True 12 1 13
# expect: unknown group name 'zz' at position 6 (line 2, column 5) | unknown group name 'zz' True 6 2 5
# expect: bad escape (end of pattern) at position 1 | bad escape (end of pattern) True 1 1 2
# expect: bad escape (end of pattern) at position 2 (line 2, column 1) | bad escape (end of pattern) True 2 2 1
# expect: bad character in group name '\xe9' at position 4 | bad character in group name '\xe9' True 4 1 5
# expect: ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: invalid group reference 12345678901234567890 at position 3 | invalid group reference 12345678901234567890 True 3 1 4
# expect: undefined character name 'no such' at position 0 | undefined character name 'no such' True 0 1 1
# expect: min repeat greater than max repeat at position 2 | min repeat greater than max repeat True 2 1 3
for name in ("1" * 20, "é", "a b", "9" * 4301):
    try:
        print(re.sub("(?P<a>x)", "é\\g<" + name + ">", "x"))
    except Exception as e:
        print(type(e).__name__, e)
# expect: PatternError invalid group reference 11111111111111111111 at position 4
# expect: IndexError unknown group name 'é'
# expect: PatternError bad character in group name 'a b' at position 4
# expect: ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
