class Outer:
    class Nested(ValueError):
        pass

raise Outer.Nested
# raises: Outer.Nested
