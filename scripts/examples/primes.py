# Which of these numbers are prime? Each is looked at in a process of its own choosing.
#
# Run it with: starling scripts/examples/primes.py
import math
from concurrent.futures import ProcessPoolExecutor

NUMBERS = [999999999989, 999999999961, 1000036000099, 1000000007, 999983, 1000001]


def is_prime(n):
    if n < 2:
        return False
    if n % 2 == 0:
        return n == 2
    for i in range(3, math.isqrt(n) + 1, 2):
        if n % i == 0:
            return False
    return True


def main():
    with ProcessPoolExecutor() as pool:
        for number, prime in zip(NUMBERS, pool.map(is_prime, NUMBERS)):
            print("%d is prime: %s" % (number, prime))


if __name__ == "__main__":
    main()
