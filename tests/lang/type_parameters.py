def first[T](items: list[T]) -> T:
    return items[0]

class Box[T]:
    def __init__(self, v: T): self.v = v
    def map[U](self, f) -> "Box[U]":
        return Box(f(self.v))

print(first([1, 2]), Box(3).map(lambda v: v + 1).v)  # expect: 1 4
print([t.__name__ for t in first.__type_params__], [t.__name__ for t in Box.__type_params__])  # expect: ['T'] ['T']

type Pair[A, B] = tuple[A, B]
type Alias = list[int]
print(Alias.__name__, Alias.__value__, repr(Alias), Pair.__name__)  # expect: Alias list[int] Alias Pair

def bounded[T: int, *Ts, **P](x: T = 1, *args: *Ts): return x
print(bounded(), [t.__name__ for t in bounded.__type_params__])  # expect: 1 ['T', 'Ts', 'P']
class Default[T = int]: pass
print(Default.__type_params__[0].__name__)  # expect: T

# An alias's value is evaluated when asked for.
type Later = not_yet_defined
not_yet_defined = "now"
print(Later.__value__)  # expect: now
def plain(): pass
print(plain.__type_params__)  # expect: ()
