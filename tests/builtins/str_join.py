print(",".join(["a", "b"]), "".join("abc"), "-".join([]), "-".join(["x"]), ", ".join({"k": 1, "l": 2}), "é".join(("a", "b")), "".join(c for c in "gen"))
# expect: a,b abc  x k, l aéb gen
print("ab".join("12"), " ".join(map(str, range(3))), "".join(reversed("abc")), ".".join(sorted("cab")))
# expect: 1ab2 0 1 2 cba a.b.c
for bad in ([1], ["a", 2], ["a", None], 5, [b"x"], ["a", "b", []]):
    try:
        ",".join(bad)
    except TypeError as e:
        print(e)
# expect: sequence item 0: expected str instance, int found
# expect: sequence item 1: expected str instance, int found
# expect: sequence item 1: expected str instance, NoneType found
# expect: can only join an iterable
# expect: sequence item 0: expected str instance, bytes found
# expect: sequence item 2: expected str instance, list found
s = "same"
print("".join([s]) == s, "x".join(["", "", ""]), repr("".join([])))  # expect: True xx ''
