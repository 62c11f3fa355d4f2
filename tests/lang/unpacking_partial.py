# What was assigned before an error stays assigned; a count mismatch assigns nothing.
a = b = c = 0
try:
    a, b = 1, 2, 3
except ValueError:
    pass
print(a, b)  # expect: 0 0

class Bad:
    def __setitem__(self, key, value):
        raise KeyError(key)

bad = Bad()
try:
    a, bad[0], c = 1, 2, 3
except KeyError:
    pass
print(a, c)  # expect: 1 0

# An iterator that fails halfway.
def halfway():
    yield 1
    raise OSError("halfway")

a = b = "untouched"
try:
    a, b = halfway()
except OSError as e:
    print(e, a, b)  # expect: halfway untouched untouched
