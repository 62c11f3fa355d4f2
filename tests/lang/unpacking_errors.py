def attempt(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)

def too_few():
    a, b, c = 1, 2

def too_many():
    a, b = 1, 2, 3

def too_many_list():
    a, b = [1, 2, 3, 4]

def none():
    a, b = None

def number():
    a, = 5

def too_few_star():
    a, b, *c = [1]

def empty():
    a, = ()

def star_middle():
    a, *b, c, d = "xy"

def nested():
    a, (b, c) = 1, (2,)

def generator():
    a, b = (x for x in range(5))

def string():
    a, b = "xyz"

def dictionary():
    a, b = {"k": 1}

for f in (too_few, too_many, too_many_list, none, number, too_few_star, empty,
          star_middle, nested, generator, string, dictionary):
    attempt(f)
# expect: ValueError: not enough values to unpack (expected 3, got 2)
# expect: ValueError: too many values to unpack (expected 2)
# expect: ValueError: too many values to unpack (expected 2)
# expect: TypeError: cannot unpack non-iterable NoneType object
# expect: TypeError: cannot unpack non-iterable int object
# expect: ValueError: not enough values to unpack (expected at least 2, got 1)
# expect: ValueError: not enough values to unpack (expected 1, got 0)
# expect: ValueError: not enough values to unpack (expected at least 3, got 2)
# expect: ValueError: not enough values to unpack (expected 2, got 1)
# expect: ValueError: too many values to unpack (expected 2)
# expect: ValueError: too many values to unpack (expected 2)
# expect: ValueError: not enough values to unpack (expected 2, got 1)
