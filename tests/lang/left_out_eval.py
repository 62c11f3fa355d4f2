# python: skip Starling has no eval, exec and compile
for f in (lambda: eval("1 + 1"), lambda: exec("x = 1"), lambda: compile("1", "f", "eval")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ != "SyntaxError", len(str(e)) > 10)
# expect: True True
# expect: True True
# expect: True True
