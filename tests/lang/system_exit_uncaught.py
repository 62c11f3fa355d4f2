print("before")  # expect: before
try:
    raise SystemExit(3)
finally:
    print("finally runs")  # expect: finally runs
# raises: SystemExit: 3
