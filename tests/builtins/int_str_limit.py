# Converting very long decimal strings is limited, as in CPython.
try:
    int("1" * 5000)
except ValueError as e:
    print(e)
# expect: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
try:
    str(10 ** 5000)
except ValueError as e:
    print(e)
# expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(len(hex(16 ** 5000)), len(str(10 ** 4299)), int("1" * 4300) > 0, len(bin(2 ** 20000)))
# expect: 5003 4300 True 20003
