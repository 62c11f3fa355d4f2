# choice, choices, shuffle, sample.
import random

random.seed(99)
print([random.choice("abcdef") for _ in range(8)], random.choice((1, 2)), random.choice(range(100)))
# expect: ['d', 'd', 'b', 'e', 'b', 'b', 'b', 'b'] 1 32
l = list(range(15))
random.shuffle(l)
print(l)  # expect: [0, 2, 13, 9, 4, 5, 14, 3, 7, 1, 12, 10, 8, 6, 11]
print(random.sample(range(100), 6), random.sample("abcdef", 6), random.sample([1], 0), random.sample(range(10**9), 5), random.sample(list(range(50)), 30))
# expect: [87, 27, 19, 59, 84, 22] ['e', 'c', 'a', 'f', 'd', 'b'] [] [339709088, 432312868, 45796670, 289265203, 599096333] [0, 27, 13, 23, 34, 5, 29, 33, 12, 38, 43, 3, 22, 8, 47, 10, 28, 11, 32, 1, 40, 49, 44, 15, 21, 35, 2, 24, 20, 46]
print(random.sample(["red", "blue"], counts=[4, 2], k=5), random.sample("ab", 3, counts=(2, 1)))
# expect: ['red', 'red', 'red', 'blue', 'blue'] ['a', 'a', 'b']
print(random.choices("abc", k=6), random.choices([1, 2, 3], [10, 1, 1], k=8), random.choices("xy", cum_weights=[1, 4], k=8), random.choices(range(5)), random.choices("ab", [0, 1], k=3), random.choices([1], k=0))
# expect: ['c', 'c', 'b', 'b', 'b', 'c'] [1, 3, 1, 1, 1, 1, 1, 1] ['y', 'x', 'x', 'y', 'y', 'y', 'y', 'y'] [1] ['b', 'b', 'b'] []
for make in [lambda: random.choice([]), lambda: random.choice({}), lambda: random.sample([1, 2], 3), lambda: random.sample([1], -1), lambda: random.sample({1, 2}, 1), lambda: random.sample({"a": 1}, 1),
             lambda: random.choices([], k=1), lambda: random.choices("ab", [1]), lambda: random.choices("ab", [1, 2], cum_weights=[1, 2]), lambda: random.choices("ab", [0, 0]),
             lambda: random.choices("ab", [1, float("inf")]), lambda: random.choices("ab", 5), lambda: random.shuffle("abc"), lambda: random.sample("ab", 1, counts=[1]), lambda: random.sample("ab", 1, counts=[-1, 0])]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError Cannot choose from an empty sequence
# expect: IndexError Cannot choose from an empty sequence
# expect: ValueError Sample larger than population or is negative
# expect: ValueError Sample larger than population or is negative
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: IndexError list index out of range
# expect: ValueError The number of weights does not match the population
# expect: TypeError Cannot specify both weights and cumulative weights
# expect: ValueError Total of weights must be greater than zero
# expect: ValueError Total of weights must be finite
# expect: TypeError The number of choices must be a keyword argument: k=5
# expect: TypeError 'str' object does not support item assignment
# expect: ValueError The number of counts does not match the population
# expect: ValueError Total of counts must be greater than zero
