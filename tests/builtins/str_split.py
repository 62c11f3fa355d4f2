print("a b  c".split(), " a b ".split(), "".split(), "   ".split(), "a\tb\nc\x0bd\u2003e".split(), "a b c".split(None, 1), "  a b c ".split(None, 1), "a b".split(maxsplit=0))
# expect: ['a', 'b', 'c'] ['a', 'b'] [] [] ['a', 'b', 'c', 'd', 'e'] ['a', 'b c'] ['a', 'b c '] ['a b']
print("a,b,,c".split(","), ",a,".split(","), "".split(","), "abc".split(","), "a,b,c".split(",", 1), "a--b--c".split("--"), "a,b,c".split(",", 0), "aaa".split("aa"))
# expect: ['a', 'b', '', 'c'] ['', 'a', ''] [''] ['abc'] ['a', 'b,c'] ['a', 'b', 'c'] ['a,b,c'] ['', 'a']
print("a b  c".rsplit(), "a b c".rsplit(None, 1), "a,b,c".rsplit(",", 1), " a b c ".rsplit(None, 1), "a,b,c".rsplit(sep=",", maxsplit=5), "aaa".rsplit("aa"))
# expect: ['a', 'b', 'c'] ['a b', 'c'] ['a,b', 'c'] [' a b', 'c'] ['a', 'b', 'c'] ['a', '']
print("a,b".split(sep=","), "a b".split(sep=None, maxsplit=-1), "日,本".split(","), "日本語本日".split("本"))
# expect: ['a', 'b'] ['a', 'b'] ['日', '本'] ['日', '語', '日']
print("a=b=c".partition("="), "abc".partition("="), "=a".partition("="), "a=b=c".rpartition("="), "abc".rpartition("="), "a::b".partition("::"))
# expect: ('a', '=', 'b=c') ('abc', '', '') ('', '=', 'a') ('a=b', '=', 'c') ('', '', 'abc') ('a', '::', 'b')
for f in (lambda: "a".split(""), lambda: "a".rsplit(""), lambda: "a".partition(""), lambda: "a".rpartition(""), lambda: "a".split(5), lambda: "a".partition(None),
          lambda: "a".split(",", "x"), lambda: "a".split(",", 1.0), lambda: "a".split(separator=",")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)
# expect: ValueError: empty separator
# expect: ValueError: empty separator
# expect: ValueError: empty separator
# expect: ValueError: empty separator
# expect: TypeError: must be str or None, not int
# expect: TypeError: must be str, not NoneType
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: split() got an unexpected keyword argument 'separator'
