# 500,000 exceptions thrown: by raise through a call, by a failed look-up, with finally and a re-raise.
import time


class Refused(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def check_even(n):
    if n & 1:
        raise ValueError(n)
    return n


def nested(n):
    try:
        return check_even(n)
    finally:
        n += 1


def run():
    seen = {}
    total = 0
    for i in range(100000):
        odd = 2 * i + 1
        try:
            check_even(odd)
        except ValueError as e:
            total += e.args[0]
        try:
            total += seen[odd]
        except KeyError:
            total += 1
        try:
            nested(odd)
        except (TypeError, ValueError):
            total += 2
        try:
            raise Refused(i & 15)
        except ValueError:
            total = -1
        except Refused as e:
            total += e.code
        try:
            try:
                [][i]
            except IndexError as e:
                raise
        except LookupError:
            total += 3
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
