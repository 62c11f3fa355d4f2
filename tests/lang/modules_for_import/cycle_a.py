from . import cycle_b

name = "a"


def other():
    return cycle_b.name
