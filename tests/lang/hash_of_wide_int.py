# A __hash__ that fits in 64 bits is taken as it is; a wider one is reduced.
class Fixed:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n

for n in (2**62 + 5, -2**63, 2**63 - 1, -1, 0, True, 2**64 + 5):
    print(hash(Fixed(n)))
# expect: 4611686018427387909
# expect: -9223372036854775808
# expect: 9223372036854775807
# expect: -2
# expect: 0
# expect: 1
# expect: 13
print(hash(Fixed(hash((1, 2)))) == hash((1, 2)))  # expect: True
