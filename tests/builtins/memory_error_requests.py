# Requests that can't be met are errors, never a crash.
def attempt(f):
    try:
        f()
    except (MemoryError, OverflowError, ValueError) as e:
        print(type(e).__name__)
attempt(lambda: "a" * (2 ** 62))  # expect: MemoryError
attempt(lambda: [0] * (2 ** 62))  # expect: MemoryError
attempt(lambda: (1,) * (2 ** 62))  # expect: MemoryError
attempt(lambda: b"x" * (2 ** 62))  # expect: MemoryError
attempt(lambda: bytes(2 ** 62))  # expect: MemoryError
attempt(lambda: "x".ljust(2 ** 62))  # expect: MemoryError
attempt(lambda: list(range(2 ** 62)))  # expect: MemoryError
attempt(lambda: "%99999999999999999999d" % 1)  # expect: ValueError
attempt(lambda: 1 << (2 ** 80))  # expect: OverflowError
print("still alive")  # expect: still alive
