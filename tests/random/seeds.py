# The same seed gives CPython's numbers.
import random

for seed in [0, 1, 42, -42, 2**100, "text", "", b"bytes", bytearray(b"array"), 1.5, -0.0, True]:
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(40))
# expect: 0 0.8444218515250481 978212965548
# expect: 1 0.13436424411240122 884107995871
# expect: 42 0.6394267984578837 811856239313
# expect: -42 0.6394267984578837 811856239313
# expect: 1267650600228229401496703205376 0.7586581712996778 91163343951
# expect: 'text' 0.8711565613554825 927668196116
# expect: '' 0.9602256525641875 225895574272
# expect: b'bytes' 0.37075677971469856 1085210805742
# expect: bytearray(b'array') 0.8671977396926045 364132483566
# expect: 1.5 0.551763726942059 160013701400
# expect: -0.0 0.8444218515250481 978212965548
# expect: True 0.13436424411240122 884107995871
for seed in [1, "text", b"bytes", 2.5, ""]:
    random.seed(seed, version=1)
    print(repr(seed), random.random())
# expect: 1 0.13436424411240122
# expect: 'text' 0.325292252951765
# expect: b'bytes' 0.2972998577284154
# expect: 2.5 0.41877545666909954
# expect: '' 0.8444218515250481
a, b = random.Random(7), random.Random(7)
print([a.random() for _ in range(3)] == [b.random() for _ in range(3)], a.random() != random.Random(8).random())
# expect: True True
for bad in [[1], (1,), {}, object]:
    try:
        random.seed(bad)
    except TypeError as e:
        print(str(e).replace("\n", " "))
# expect: The only supported seed types are: None, int, float, str, bytes, and bytearray.
# expect: The only supported seed types are: None, int, float, str, bytes, and bytearray.
# expect: The only supported seed types are: None, int, float, str, bytes, and bytearray.
# expect: The only supported seed types are: None, int, float, str, bytes, and bytearray.
random.seed()
x = random.random()
random.seed(None)
print(0 <= x < 1, x != random.random())  # expect: True True
