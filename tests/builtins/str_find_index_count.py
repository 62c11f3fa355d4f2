s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("a", -1), s.find("z"), s.find("bra", 2), s.find("a", 1, 3), s.find(""), s.find("", 11), s.find("", 12), s.find("a", None, None))
# expect: 0 3 10 -1 8 -1 0 11 -1 0
print(s.rfind("a"), s.rfind("bra"), s.rfind("a", 0, 5), s.rfind("z"), s.rfind(""), s.rfind("a", -3), s.rfind("", 2, 4))
# expect: 10 8 3 -1 11 10 4
print(s.index("c"), s.rindex("b"), s.index("a", 5, 8), s.index(""))  # expect: 4 8 5 0
print(s.count("a"), s.count("ab"), s.count("z"), s.count(""), s.count("a", 1), s.count("a", 1, 5), s.count("", 3, 5), "aaaa".count("aa"), "".count(""), "".count("a"))
# expect: 5 2 0 12 4 1 3 2 1 0
t = "日本語日本"
print(t.find("本"), t.rfind("本"), t.index("語"), t.count("日本"), t.find("本", 2), t.find("x"), len(t))
# expect: 1 4 2 2 4 -1 5
print("bra" in s, "" in s, "xyz" not in s, s.startswith("abra"), s.endswith("bra"))
# expect: True True True True True
for f in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(5), lambda: s.count(None), lambda: s.index("a", "b"), lambda: s.find()):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)
# expect: ValueError: substring not found
# expect: ValueError: substring not found
# expect: TypeError: find() argument 1 must be str, not int
# expect: TypeError: count() argument 1 must be str, not None
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: TypeError: find expected at least 1 argument, got 0
