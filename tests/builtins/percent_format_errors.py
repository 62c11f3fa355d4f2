def attempt(f, v):
    try:
        print(f % v)
    except Exception as e:
        print(repr(f), type(e).__name__ + ":", e)

attempt("%d", "a")  # expect: '%d' TypeError: %d format: a real number is required, not str
attempt("%d", None)  # expect: '%d' TypeError: %d format: a real number is required, not NoneType
attempt("%x", 1.5)  # expect: '%x' TypeError: %x format: an integer is required, not float
attempt("%f", "a")  # expect: '%f' TypeError: must be real number, not str
attempt("%c", "ab")  # expect: '%c' TypeError: %c requires int or char
attempt("%c", 1.5)  # expect: '%c' TypeError: %c requires int or char
attempt("%c", -1)  # expect: '%c' OverflowError: %c arg not in range(0x110000)
attempt("%s %s", "a")  # expect: '%s %s' TypeError: not enough arguments for format string
attempt("%s", ("a", "b"))  # expect: '%s' TypeError: not all arguments converted during string formatting
attempt("none", "a")  # expect: 'none' TypeError: not all arguments converted during string formatting
attempt("none", 5)  # expect: 'none' TypeError: not all arguments converted during string formatting
attempt("%", 1)  # expect: '%' ValueError: incomplete format
attempt("%q", 1)  # expect: '%q' ValueError: unsupported format character 'q' (0x71) at index 1
attempt("%(a)s", 5)  # expect: '%(a)s' TypeError: format requires a mapping
attempt("%(a)s", {})  # expect: '%(a)s' KeyError: 'a'
attempt("%(a)s", ("x",))  # expect: '%(a)s' TypeError: format requires a mapping
attempt("%(a", {"a": 1})  # expect: '%(a' ValueError: incomplete format key
attempt("%*d", ("x", 5))  # expect: '%*d' TypeError: * wants int
attempt("%d", [1])  # expect: '%d' TypeError: %d format: a real number is required, not list
attempt("%o", "8")  # expect: '%o' TypeError: %o format: an integer is required, not str
attempt("abc %", ())  # expect: 'abc %' ValueError: incomplete format
attempt("%e", None)  # expect: '%e' TypeError: must be real number, not NoneType
attempt("%5", 1)  # expect: '%5' ValueError: incomplete format
attempt("%y abc", 1)  # expect: '%y abc' ValueError: unsupported format character 'y' (0x79) at index 1
attempt("%.*f", (1.5, 2))  # expect: '%.*f' TypeError: * wants int
attempt("%d", float("inf"))  # expect: '%d' OverflowError: cannot convert float infinity to integer
attempt("%d", float("nan"))  # expect: '%d' ValueError: cannot convert float NaN to integer
attempt("no args", {"a": 1})  # expect: no args
attempt("no args", [1])  # expect: no args
attempt("%c", 0x110000)  # expect: '%c' OverflowError: %c arg not in range(0x110000)
