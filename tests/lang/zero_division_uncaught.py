def divide(a, b):
    return a / b

print(divide(6, 3))  # expect: 2.0
divide(1, 0)
# raises: ZeroDivisionError: division by zero
