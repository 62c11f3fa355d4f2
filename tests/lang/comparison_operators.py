print(1 == 1.0, 1 != 2, "a" < "b", "a" < "B", "" < "a")  # expect: True True True False True
print([1, 2] < [1, 3], [1] < [1, 0], (1, "a") == (1, "a"), [] == ())  # expect: True True True False
print([1, 2] == [1, 2], [1, [2]] != [1, [2]], {1: 2} == {1: 2.0}, {1} == frozenset([1]))
# expect: True False True True
print(b"a" < b"b", b"a" == "a", None == None, None == 0)  # expect: True False True False
print(1 is 1, None is None, [] is [], not None is 1)  # expect: True True False True
print(1 in (1, 2), 3 not in (1, 2), "bc" in "abcd", "" in "", 2 in {2: 3}, 3 in {2: 3})
# expect: True True True True True False
print(float("inf") > 10**400, 10**400 < float("inf"), 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
# expect: True True True False
print(float("nan") == float("nan"), float("nan") != float("nan"), float("nan") < 1)  # expect: False True False
print({1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {1} < {2}, {1} > set())  # expect: True True False True
print(range(3) == range(0, 3, 1), range(0) == range(2, 1))  # expect: True True
