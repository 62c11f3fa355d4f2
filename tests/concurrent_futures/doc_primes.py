# Finding out which numbers are prime, with map.
import math
from concurrent.futures import ThreadPoolExecutor

NUMBERS = [1299709, 1299721, 1299827, 15485863, 15485865, 2]


def is_prime(n):
    if n < 2:
        return False
    if n == 2:
        return True
    if n % 2 == 0:
        return False
    for i in range(3, int(math.floor(math.sqrt(n))) + 1, 2):
        if n % i == 0:
            return False
    return True


with ThreadPoolExecutor() as executor:
    for number, prime in zip(NUMBERS, executor.map(is_prime, NUMBERS)):
        print("%d is prime: %s" % (number, prime))
# expect: 1299709 is prime: True
# expect: 1299721 is prime: True
# expect: 1299827 is prime: True
# expect: 15485863 is prime: True
# expect: 15485865 is prime: False
# expect: 2 is prime: True
