import string
from string import Template

t = Template("$who likes ${what}_x, $$5 $a1")
print(t.substitute(who="tim", what="kung pao", a1=3))  # expect: tim likes kung pao_x, $5 3
print(t.substitute({"who": 1, "what": 2, "a1": 3}, who=9), t.safe_substitute(who="x"))
# expect: 9 likes 2_x, $5 3 x likes ${what}_x, $5 $a1
print(t.get_identifiers(), t.is_valid(), t.template)  # expect: ['who', 'what', 'a1'] True $who likes ${what}_x, $$5 $a1
try:
    t.substitute(who=1)
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'what'
for bad in ("$", "ab\ncd $100", "x ${1}", "${a", "$\u00e4", "a\n\n  ${}"):
    b = Template(bad)
    try:
        b.substitute()
    except ValueError as e:
        print(e, b.is_valid(), b.safe_substitute() == bad)
# expect: Invalid placeholder in string: line 1, col 1 False True
# expect: Invalid placeholder in string: line 2, col 4 False True
# expect: Invalid placeholder in string: line 1, col 3 False True
# expect: Invalid placeholder in string: line 1, col 1 False True
# expect: Invalid placeholder in string: line 1, col 1 False True
# expect: Invalid placeholder in string: line 3, col 3 False True
class Percent(Template):
    delimiter = "%"
print(Percent("%a %%b %{c}d").substitute(a=1, c=2), Percent("$x %x").safe_substitute(x=1))  # expect: 1 %b 2d $x 1
print(Template("$A_b9-$x.y").substitute(A_b9=1, x=2))  # expect: 1-2.y
print(Template("").substitute(), Template("$self $mapping").substitute(self=1, mapping=2))
# expect:  1 2

print(string.capwords("  hello   big WORLD "), string.capwords("a-b-cD", "-"), repr(string.capwords("x  y", " ")))
# expect: Hello Big World A-B-Cd 'X  Y'
print(string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
# expect: 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100
print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase, sorted(string.__all__)[:4])
# expect: True ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase']
