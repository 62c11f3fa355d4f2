# A part of unittest.mock: mocks with special methods.

class MagicMixin(Base):
    """What gives mocks special methods."""

    def __init__(self, /, *args, **kw):
        self._mock_set_magics()  # mock_add_spec may be called by a subclass before
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        magics = _magics | _async_method_magics
        cls = type(self)
        methods = self.__dict__.get("_mock_methods")
        if methods is not None:
            allowed = magics.intersection(methods)
            for name in magics - allowed:
                if name in cls.__dict__:
                    delattr(self, name)
            magics = allowed
        for name in magics - set(cls.__dict__):
            setattr(cls, name, _PROXIES[name])


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with special methods that can't be called."""

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only attributes that spec, an object or a list of names, has."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class MagicMock(MagicMixin, Mock):
    """A mock with special methods, which do something of their type by default."""

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only attributes that spec, an object or a list of names, has."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        """Forget all calls; what special methods return stays as it was set."""
        Mock.reset_mock(self, *args, return_value=return_value, **kwargs)


class MagicProxy:
    """A descriptor that makes the mock of a special method when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, _type=None):
        if obj is None:
            raise AttributeError(self.name)
        name = self.name
        m = obj._get_child_mock(name=name, _new_name=name, _new_parent=obj)
        setattr(obj, name, m)
        _set_return_value(obj, m, name)
        return m


_magic_methods = (
    "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert complex int float "
    "index round trunc floor ceil bool next fspath aiter"
)
_numerics = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow"
_magics = {
    "__%s__" % name
    for name in _magic_methods.split() + ["hash", "iter"] + [prefix + n for prefix in ("", "i", "r") for n in _numerics.split()]
}
_non_defaults = {
    "__get__", "__set__", "__delete__", "__reversed__", "__missing__", "__reduce__", "__reduce_ex__", "__getinitargs__",
    "__getnewargs__", "__getstate__", "__setstate__", "__getformat__", "__repr__", "__dir__", "__subclasses__", "__format__",
    "__getnewargs_ex__",
}
_async_method_magics = {"__aenter__", "__aexit__", "__anext__"}
_sync_async_magics = {"__aiter__"}
_async_magics = _sync_async_magics | _async_method_magics
_all_sync_magics = _magics | _non_defaults
_all_magics = _all_sync_magics | _async_magics
_unsupported_magics = {
    "__getattr__", "__setattr__", "__init__", "__new__", "__prepare__", "__instancecheck__", "__subclasscheck__", "__del__",
}
_PROXIES = {name: MagicProxy(name) for name in _magics | _async_method_magics}

_calculate_return_value = {
    "__hash__": lambda self: object.__hash__(self),
    "__str__": lambda self: object.__str__(self),
    "__sizeof__": lambda self: object.__sizeof__(self),
    "__fspath__": lambda self: "%s/%s/%s" % (type(self).__name__, self._extract_mock_name(), id(self)),
}
_return_values = {
    "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1,
    "__contains__": False, "__len__": 0, "__exit__": False, "__float__": 1.0, "__bool__": True, "__index__": 1, "__aexit__": False,
}


def _get_eq(self):
    def __eq__(other):
        ret = self.__eq__._mock_return_value
        if ret is not DEFAULT:
            return ret
        return True if self is other else NotImplemented

    return __eq__


def _get_ne(self):
    def __ne__(other):
        if self.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if self is other else NotImplemented

    return __ne__


def _get_iter(self):
    def __iter__():
        ret = self.__iter__._mock_return_value
        return iter([]) if ret is DEFAULT else iter(ret)

    return __iter__


def _get_async_iter(self):
    def __aiter__():
        ret = self.__aiter__._mock_return_value
        return _AsyncIterator(iter([]) if ret is DEFAULT else iter(ret))

    return __aiter__


_side_effect_methods = {"__eq__": _get_eq, "__ne__": _get_ne, "__iter__": _get_iter, "__aiter__": _get_async_iter}
