# Sums, products and distances.
import math

def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


nan = float('nan')
inf = float('inf')

show(lambda: math.prod([1,2,3]))  # expect: 6
show(lambda: math.prod([]))  # expect: 1
show(lambda: math.prod([1.5,2]))  # expect: 3.0
show(lambda: math.prod(["a",3]))  # expect: 'aaa'
show(lambda: math.prod([2],start=3))  # expect: 6
show(lambda: math.prod(5))  # expect: TypeError: 'int' object is not iterable
show(lambda: math.fsum([0.1]*10))  # expect: 1.0
show(lambda: math.fsum([1e308,1e308]))  # expect: OverflowError: intermediate overflow in fsum
show(lambda: math.fsum([inf,-inf]))  # expect: ValueError: -inf + inf in fsum
show(lambda: math.fsum([inf,1]))  # expect: inf
show(lambda: math.fsum([nan,1]))  # expect: nan
show(lambda: math.fsum(["x"]))  # expect: TypeError: must be real number, not str
show(lambda: math.fsum(5))  # expect: TypeError: 'int' object is not iterable
show(lambda: math.fsum([1e100,1,-1e100]))  # expect: 1.0
show(lambda: math.fsum([1e308,1e308,-1e308]))  # expect: OverflowError: intermediate overflow in fsum
show(lambda: math.sumprod([1,2],[3,4]))  # expect: 11
show(lambda: math.sumprod([1.5,2],[3,4]))  # expect: 12.5
show(lambda: math.sumprod([1],[1,2]))  # expect: ValueError: Inputs are not the same length
show(lambda: math.sumprod([0.1]*10,[1]*10))  # expect: 1.0
show(lambda: math.sumprod(["a"],[3]))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
show(lambda: math.sumprod([10**30],[10**30]))  # expect: 1000000000000000000000000000000000000000000000000000000000000
show(lambda: math.sumprod([],[]))  # expect: 0
show(lambda: math.sumprod([inf],[0]))  # expect: nan
show(lambda: math.dist([1,2],[4,6]))  # expect: 5.0
show(lambda: math.dist([1],[1,2]))  # expect: ValueError: both points must have the same number of dimensions
show(lambda: math.dist(1,2))  # expect: TypeError: 'int' object is not iterable
show(lambda: math.dist([1,2],(inf,nan)))  # expect: inf
show(lambda: math.dist(("x",),(1,)))  # expect: TypeError: must be real number, not str
show(lambda: math.hypot())  # expect: 0.0
show(lambda: math.hypot(3,4))  # expect: 5.0
show(lambda: math.hypot(1,2,3))  # expect: 3.7416573867739413
show(lambda: math.hypot(inf,nan))  # expect: inf
show(lambda: math.hypot("x"))  # expect: TypeError: must be real number, not str
show(lambda: math.hypot(1e200,1e200))  # expect: 1.414213562373095e+200
show(lambda: math.hypot(1e-320,1e-320))  # expect: 1.414e-320
show(lambda: math.hypot(x=1))  # expect: TypeError: math.hypot() takes no keyword arguments
show(lambda: math.sumprod([1],[2],[3]))  # expect: TypeError: sumprod expected 2 arguments, got 3
show(lambda: math.fsum())  # expect: TypeError: math.fsum() takes exactly one argument (0 given)
show(lambda: math.dist([1]))  # expect: TypeError: dist expected 2 arguments, got 1
show(lambda: math.sumprod([True],[2]))  # expect: 2
show(lambda: math.sumprod(3,[2]))  # expect: TypeError: 'int' object is not iterable
