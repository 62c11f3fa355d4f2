# Very long ints hit the limit on digits.
import json

print(json.loads("9" * 100) == int("9" * 100))  # expect: True
try:
    json.loads("1" * 5000)
except ValueError as e:
    print(type(e).__name__, e)
# expect: ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
try:
    json.dumps(10**5000)
except ValueError as e:
    print(type(e).__name__, e)
# expect: ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
