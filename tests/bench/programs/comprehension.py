# List and dict comprehensions: filtered, nested, and over pairs.
import time


def run():
    check = 0
    for turn in range(20):
        squares = [n * n for n in range(60000)]
        odd = [s + turn for s in squares if s % 2 == 1]
        grid = [a * b for a in range(250) for b in range(200) if (a + b) % 3]
        names = {n: str(n) for n in range(15000)}
        back = {text: n for n, text in names.items() if n % 2 == 0}
        rows = [[r * c for c in range(20)] for r in range(800)]
        check += len(odd) + odd[-1] + len(grid) + grid[-1] + len(back) + rows[-1][-1]
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
