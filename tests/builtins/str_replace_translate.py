print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("a", ""), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("aa", "b"), "abc".replace("x", "y"), "".replace("", "x"))
# expect: bbb bba  -a-b-c- -a-bc ba abc x
print("a.b.c".replace(".", "::"), "日本".replace("本", "x"), "aaa".replace("a", "b", -1), "aaa".replace("a", "b", 0), "abab".replace("ab", "ab"), "aaa".replace("a", "b", count=1))
# expect: a::b::c 日x bbb aaa abab baa
t = str.maketrans("abc", "xyz")
print("aabbcc-d".translate(t), t, "abc".translate({97: "A", 98: None, 99: 100}), "abc".translate({}), "éa".translate({233: "e"}))
# expect: xxyyzz-d {97: 120, 98: 121, 99: 122} Ad abc ea
print(str.maketrans({"a": "1", "b": None, 99: "three"}), "a b".translate(str.maketrans("a", "b", " ")), str.maketrans("ab", "cd", "e"))
# expect: {97: '1', 98: None, 99: 'three'} bb {97: 99, 98: 100, 101: None}
class T:
    def __getitem__(self, i):
        if i == 98: raise LookupError
        return chr(i).upper()
print("abc".translate(T()), "tab\tx".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(0) == "", "ab\tc\n\td".expandtabs(tabsize=3).split("\n"))
# expect: AbC tab     x a   b True ['ab c', '   d']
for f in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans("a"), lambda: str.maketrans({"ab": 1}), lambda: "a".replace("a", 5), lambda: "a".translate({97: 1.5}),
          lambda: "a".replace("a"), lambda: "a".translate(5), lambda: "a".translate({97: -1})):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
# expect: ValueError: the first two maketrans arguments must have equal length
# expect: TypeError: if you give only one argument to maketrans it must be a dict
# expect: ValueError: string keys in translate table must be of length 1
# expect: TypeError: replace() argument 2 must be str, not int
# expect: TypeError: character mapping must return integer, None or str
# expect: TypeError: replace() takes at least 2 positional arguments (1 given)
# expect: TypeError: 'int' object is not subscriptable
# expect: ValueError: character mapping must be in range(0x110000)
