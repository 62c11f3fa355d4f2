# A pool of processes: results at once, one after the other, later, and of a call that fails.
#
# Run it with: starling scripts/examples/pool.py
import multiprocessing as mp
import time


def square(x):
    return x * x


def area(width, height):
    return width * height


def invert(x):
    return 1 / x


def main():
    with mp.Pool(processes=2) as pool:
        print(pool.map(square, range(10)))
        print(pool.starmap(area, [(2, 3), (4, 5)]))
        print(sorted(pool.imap_unordered(square, range(5))))

        later = pool.apply_async(square, (20,))
        print(later.get(timeout=30))
        try:
            pool.apply(invert, (0,))
        except ZeroDivisionError as e:
            print("the call failed:", e)
        slow = pool.apply_async(time.sleep, (60,))
        try:
            slow.get(timeout=0.1)
        except mp.TimeoutError:
            print("no answer yet")
    print("the pool is gone")


if __name__ == "__main__":
    mp.set_start_method("spawn")
    main()
