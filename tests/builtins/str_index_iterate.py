s = "añ日😀"
print(len(s), s[0], s[1], s[-1], s[-4], list(s), s[1:3], s[::-1], [c for c in s], "".join(s), s * 2, s + "!")
# expect: 4 a ñ 😀 a ['a', 'ñ', '日', '😀'] ñ日 😀日ña ['a', 'ñ', '日', '😀'] añ日😀 añ日😀añ日😀 añ日😀!
print(s == "añ日😀", s < "b", s != s.upper(), max(s), min(s), sorted(s), s.index("日"), s in "xañ日😀y", hash(s) == hash("añ" + "日😀"))
# expect: True True True 😀 a ['a', 'ñ', '日', '😀'] 2 True True
for i, c in enumerate(s): print(i, c)
# expect: 0 a
# expect: 1 ñ
# expect: 2 日
# expect: 3 😀
print(list(reversed(s)), tuple("ab"), set("a"), dict.fromkeys("aba"), "abc" * 0 == "", "ab" * -1 == "", 3 * "x")
# expect: ['😀', '日', 'ñ', 'a'] ('a', 'b') {'a'} {'a': None, 'b': None} True True xxx
print("a" "b" < "b", "a" < "aa", "Z" < "a", "é" > "z", "" < "a", "10" < "9", "\U0001f600" > "\uffff")
# expect: True True True True True True True
it = iter("ab")
print(next(it), next(it), next(it, "end"))  # expect: a b end
for f in (lambda: s[4], lambda: s[-5], lambda: s["a"], lambda: s[1.0], lambda: s + 1, lambda: s * "a", lambda: s < 1, lambda: 1 in s):
    try:
        f()
    except (IndexError, TypeError) as e:
        print(e)
# expect: string index out of range
# expect: string index out of range
# expect: string indices must be integers, not 'str'
# expect: string indices must be integers, not 'float'
# expect: can only concatenate str (not "int") to str
# expect: can't multiply sequence by non-int of type 'str'
# expect: '<' not supported between instances of 'str' and 'int'
# expect: 'in <string>' requires string as left operand, not int
big = "é" * 1000 + "x" + "日" * 1000
print(len(big), big[1000], big[1500], big.find("日"), big[999:1002], big.count("é"))
# expect: 2001 x 日 1001 éx日 1000
