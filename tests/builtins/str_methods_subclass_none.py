s = "Hello, World"
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: s.upper(1))  # expect: TypeError: str.upper() takes no arguments (1 given)
attempt(lambda: s.split(sep=1))  # expect: TypeError: must be str or None, not int
attempt(lambda: s.nope())  # expect: AttributeError: 'str' object has no attribute 'nope'
attempt(lambda: str.upper())  # expect: TypeError: unbound method str.upper() needs an argument
attempt(lambda: str.upper(5))
# expect: TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
attempt(lambda: str.join(",", ["a"]))  # expect: a
attempt(lambda: s.join(1, 2))  # expect: TypeError: str.join() takes exactly one argument (2 given)
attempt(lambda: s.encode("utf-8", "strict", 1))  # expect: TypeError: encode() takes at most 2 arguments (3 given)
attempt(lambda: s.replace("a", "b", "c"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: s.find("a", "b"))
# expect: TypeError: slice indices must be integers or None or have an __index__ method
attempt(lambda: s.startswith("H", "x"))
# expect: TypeError: slice indices must be integers or None or have an __index__ method
attempt(lambda: s.ljust())  # expect: TypeError: ljust expected at least 1 argument, got 0
attempt(lambda: s.format_map())  # expect: TypeError: str.format_map() takes exactly one argument (0 given)
attempt(lambda: s.expandtabs("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: s.zfill())  # expect: TypeError: str.zfill() takes exactly one argument (0 given)
attempt(lambda: s.casefold(1))  # expect: TypeError: str.casefold() takes no arguments (1 given)
attempt(lambda: s.title("x"))  # expect: TypeError: str.title() takes no arguments (1 given)
attempt(lambda: s.removeprefix())  # expect: TypeError: str.removeprefix() takes exactly one argument (0 given)
attempt(lambda: s.isalpha(1))  # expect: TypeError: str.isalpha() takes no arguments (1 given)
attempt(lambda: s.partition())  # expect: TypeError: str.partition() takes exactly one argument (0 given)
attempt(lambda: s.maketrans())  # expect: TypeError: maketrans expected at least 1 argument, got 0
attempt(lambda: s.translate())  # expect: TypeError: str.translate() takes exactly one argument (0 given)
attempt(lambda: list.append(5, 1))
# expect: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
attempt(lambda: dict.get([], 1))
# expect: TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
attempt(lambda: int.bit_length("x"))
# expect: TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
attempt(lambda: str.join(5, []))
# expect: TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object
