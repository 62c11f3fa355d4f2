s = "filename.py"
print(s.startswith("file"), s.startswith(""), s.startswith("name", 4), s.startswith("name", 4, 7), s.startswith(("x", "fi")), s.startswith(()), s.startswith("f", 0, 0))
# expect: True True True False True False False
print(s.endswith(".py"), s.endswith((".txt", ".py")), s.endswith("name", 0, 8), s.endswith(""), s.endswith("py", -1), s.endswith("", 50), s.endswith("", 11))
# expect: True True True True False False True
print("日本語".startswith("日"), "日本語".endswith("本語"), "日本語".startswith("本", 1), s.startswith("filename.pyx"), s.startswith("ile", -10))
# expect: True True True False True
print(s.removeprefix("file"), s.removeprefix("x"), s.removesuffix(".py"), s.removesuffix("x"), s.removesuffix(""), s.removeprefix(s) == "")
# expect: name.py filename.py filename filename.py filename.py True
for f in (lambda: s.startswith(5), lambda: s.endswith(["a"]), lambda: s.startswith(("a", 5)), lambda: s.startswith(), lambda: s.removeprefix(1)):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: startswith first arg must be str or a tuple of str, not int
# expect: endswith first arg must be str or a tuple of str, not list
# expect: tuple for startswith must only contain str, not int
# expect: startswith expected at least 1 argument, got 0
# expect: removeprefix() argument must be str, not int
