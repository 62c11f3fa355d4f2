# Classes that propagate: a network of multi-directional constraints, driven from changing ends.
import time


class Conflict(Exception):
    pass


class Variable:
    def __init__(self, name):
        self.name = name
        self.value = None
        self.source = None
        self.watchers = []

    def known(self):
        return self.source is not None

    def attach(self, constraint):
        self.watchers.append(constraint)
        if self.known():
            constraint.wake()

    def assign(self, value, source):
        if self.source is None:
            self.value = value
            self.source = source
            for watcher in self.watchers:
                if watcher is not source:
                    watcher.wake()
        elif self.value != value:
            raise Conflict(self.name)

    def retract(self, source):
        if self.source is source:
            self.source = None
            for watcher in self.watchers:
                if watcher is not source:
                    watcher.sleep()


class Constraint:
    def __init__(self, *variables):
        self.variables = variables
        for variable in variables:
            variable.attach(self)

    def wake(self):
        self.solve()

    def sleep(self):
        for variable in self.variables:
            variable.retract(self)
        self.solve()

    def solve(self):
        raise NotImplementedError


class Fixed(Constraint):
    def __init__(self, variable, value):
        self.value = value
        super().__init__(variable)
        variable.assign(value, self)

    def wake(self):
        pass

    def sleep(self):
        pass


class Equal(Constraint):
    def solve(self):
        a, b = self.variables
        if a.known():
            b.assign(a.value, self)
        elif b.known():
            a.assign(b.value, self)


class Sum(Constraint):
    def solve(self):
        a, b, total = self.variables
        if a.known() and b.known():
            total.assign(a.value + b.value, self)
        elif a.known() and total.known():
            b.assign(total.value - a.value, self)
        elif b.known() and total.known():
            a.assign(total.value - b.value, self)


class Product(Constraint):
    def solve(self):
        a, b, product = self.variables
        if a.known() and b.known():
            product.assign(a.value * b.value, self)
        elif a.known() and product.known() and a.value:
            b.assign(product.value // a.value, self)
        elif b.known() and product.known() and b.value:
            a.assign(product.value // b.value, self)


class User:
    """Sets a variable from outside and takes the value back."""

    def __init__(self, variable):
        self.variable = variable

    def set(self, value):
        self.variable.retract(self)
        self.variable.assign(value, self)

    def clear(self):
        self.variable.retract(self)


def chain(length):
    """Return both ends of a chain of links: next = previous * factor + shift, and equalities."""
    first = previous = Variable("v0")
    for i in range(1, length):
        scaled = Variable("s%d" % i)
        shifted = Variable("t%d" % i)
        following = Variable("v%d" % i)
        factor = Variable("factor")
        shift = Variable("shift")
        Fixed(factor, 1 + (i % 16 == 0))
        Fixed(shift, i % 5)
        Product(previous, factor, scaled)
        Sum(scaled, shift, shifted)
        Equal(shifted, following)
        previous = following
    return first, previous


def run():
    first, last = chain(60)
    head, tail = User(first), User(last)
    check = 0
    for i in range(500):
        head.set(i)
        check += last.value
        head.clear()
        tail.set(i * 1000)
        check += first.value
        try:
            head.set(first.value + 1)
        except Conflict:
            check += 1
        tail.clear()
        head.clear()
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
