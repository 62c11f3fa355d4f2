_view = type(type.__dict__)


class _Members(type):
    """The metaclass of the enums here."""

    def __call__(cls, value):
        try:
            return cls._by_value[value]
        except (KeyError, TypeError):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__)) from None

    def __getitem__(cls, name):
        return cls._by_name[name]

    def __iter__(cls):
        return iter(list(cls._by_value.values()))

    def __reversed__(cls):
        return reversed(list(cls._by_value.values()))

    def __len__(cls):
        return len(cls._by_value)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        try:
            return value in cls._by_value
        except TypeError:
            return False

    def __repr__(cls):
        return "<enum '%s'>" % cls.__name__

    @property
    def __members__(cls):
        return _view(cls._by_name)

    def __setattr__(cls, name, value):
        if name in cls._by_name:
            raise AttributeError("cannot reassign member %r" % name)
        type.__setattr__(cls, name, value)


class _Named(int):
    """A number with a name, as enum.IntEnum makes them."""

    def __repr__(self):
        return "<%s.%s: %d>" % (type(self).__name__, self._name_, self)

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, spec):
        return int.__format__(int(self), spec)

    def __setattr__(self, name, value):
        if name in ("name", "value"):
            raise AttributeError("<enum 'Enum'> cannot set attribute %r" % name)
        int.__setattr__(self, name, value)

    def __reduce_ex__(self, protocol):
        return type(self), (int(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The number of the member."""
        return int(self)


def _enum(name, members):
    cls = _Members.__new__(_Members, name, (_Named,), {"__module__": "signal", "__qualname__": name, "__doc__": "An enumeration.", "_by_value": {}, "_by_name": {}})
    for key, number in members:
        member = cls._by_value.get(number)
        if member is None:
            member = int.__new__(cls, number)
            member._name_ = key
            cls._by_value[number] = member
        type.__setattr__(cls, key, member)
        globals()[key] = member
        cls._by_name[key] = member
    return cls


Signals = _enum("Signals", _names)
Handlers = _enum("Handlers", [("SIG_DFL", 0), ("SIG_IGN", 1)])


def _named(number, cls=Signals):
    """Return the member of the enum, or the number itself where there is none."""
    if isinstance(number, int):
        return cls._by_value.get(number, number)
    return number


def _plain(value):
    return int(value) if isinstance(value, _Named) else value


def signal(signalnum, handler):
    """Have handler(signalnum, frame) called in the main thread when the signal comes; SIG_DFL and SIG_IGN are handlers too.

    The handler before is returned.
    """
    return _named(_signal(_plain(signalnum), _plain(handler)), Handlers)


def getsignal(signalnum):
    """Return the handler of a signal: a function, SIG_DFL or SIG_IGN, None if it is none of the program's."""
    return _named(_getsignal(_plain(signalnum)), Handlers)


def valid_signals():
    """Return the set of the signals of this system."""
    return set(map(_named, _valid_signals()))


if "_pthread_sigmask" in globals():
    Sigmasks = _enum("Sigmasks", list(zip(("SIG_BLOCK", "SIG_UNBLOCK", "SIG_SETMASK"), _sigmasks)))

    def pthread_sigmask(how, mask):
        """Change which signals the calling thread blocks, and return the set of those that it did."""
        return set(map(_named, _pthread_sigmask(how, mask)))

    def sigpending():
        """Return the set of the signals that came and are blocked."""
        return set(map(_named, _sigpending()))

    def sigwait(sigset):
        """Wait for one of the signals and return it."""
        return _named(_sigwait(sigset))
