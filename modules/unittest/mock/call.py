# A part of unittest.mock: ANY and call.

class _ANY:
    """Equals everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


def _format_call_signature(name, args, kwargs):
    parts = [repr(arg) for arg in args] + ["%s=%r" % pair for pair in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(parts))


def _call_parts(value):
    """Return name, arguments and keyword arguments of a tuple that stands for a call; None if it can't."""
    n = len(value)
    if n == 0:
        return "", (), {}
    if n == 3:
        return value
    if n == 2:
        first, second = value
        if not isinstance(first, str):
            return "", first, second
        return (first, second, {}) if isinstance(second, tuple) else (first, (), second)
    if n == 1:
        (x,) = value
        if isinstance(x, str):
            return x, (), {}
        return ("", x, {}) if isinstance(x, tuple) else ("", (), x)
    return None


class _Call(tuple):
    """A call: (name, args, kwargs) or (args, kwargs). It equals tuples that leave some of it out.

    The attributes of call, and what they return, make calls for comparisons: call.method(1).other(2).
    """

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        own, args, kwargs = _call_parts(value)
        if own or len(value) == 3:
            name = own
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            parts = _call_parts(other)
        except TypeError:
            return NotImplemented
        name = "" if len(self) == 2 else self[0]
        args, kwargs = self[-2], self[-1]
        parent, other_parent = getattr(self, "_mock_parent", None), getattr(other, "_mock_parent", None)
        if parent and other_parent and parent != other_parent:
            return False
        if parts is None or name and parts[0] != name:
            return False
        # With the other's on the left, so that ANY works where that is.
        return (parts[1], parts[2]) == (args, kwargs)

    __ne__ = object.__ne__

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name="%s.%s" % (self._mock_name, attr), parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__:
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return "call" + name if name.startswith("()") else name
        name = "" if len(self) == 2 else self[0]
        if not name:
            name = "call"
        elif name.startswith("()"):
            name = "call" + name
        else:
            name = "call." + name
        return _format_call_signature(name, self[-2], self[-1])

    def call_list(self):
        """Return the calls that this one is made of."""
        found = []
        c = self
        while c is not None:
            if c._mock_from_kall:
                found.append(c)
            c = c._mock_parent
        found.reverse()
        return _CallList(found)


call = _Call(from_kall=False)
