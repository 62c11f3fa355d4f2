nan = float("nan")
inf = float("inf")
print(nan == nan, nan != nan, nan < nan, nan <= nan, nan > inf, inf < nan, nan == 1.0, 1.0 < nan)
# expect: False True False False False False False False
print([nan] == [nan], nan in [nan], float("nan") in [nan], {nan: 1}[nan], [nan].index(nan))
# expect: True True False 1 0
print(max(1.0, nan, 2.0), min(nan, 1.0))  # expect: 2.0 nan
