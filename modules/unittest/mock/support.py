"""Mocks: objects that take part in tests in place of others, and note what is done with them."""

import sys
import threading
from functools import partial, wraps

__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "ThreadingMock", "FILTER_DIR",
    "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
)

FILTER_DIR = True  # whether dir() of a mock leaves out what is not for its users

_FunctionType = type(lambda: None)
_ModuleType = type(sys)


class InvalidSpecError(Exception):
    """A mock is used as the specification of another."""


def _is_coroutine_function(f):
    from inspect import iscoroutinefunction

    return iscoroutinefunction(f)


def _is_async_obj(obj):
    if _is_instance_mock(obj) and not isinstance(obj, AsyncMock):
        return False
    if hasattr(obj, "__func__"):
        obj = obj.__func__
    return _is_coroutine_function(obj)


def _is_async_func(obj):
    return bool(getattr(obj, "__code__", None)) and _is_coroutine_function(obj)


def _is_instance_mock(obj):
    return issubclass(type(obj), NonCallableMock)  # not isinstance: a mock's __class__ can be another's


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _extract_mock(obj):
    """Return the mock behind a function that create_autospec made; anything else as it is."""
    if isinstance(obj, _FunctionType) and hasattr(obj, "mock"):
        return obj.mock
    return obj


def _get_signature_object(spec, as_instance, eat_self):
    """Return what is called when spec is, and its signature; None if that is not known."""
    from inspect import signature

    if isinstance(spec, type) and not as_instance:
        spec = spec.__init__
        eat_self = True
    elif isinstance(spec, (classmethod, staticmethod)):
        if isinstance(spec, classmethod):
            eat_self = True
        spec = spec.__func__
    elif not isinstance(spec, _FunctionTypes):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    try:
        return spec, signature(partial(spec, None) if eat_self else spec)
    except (TypeError, ValueError):  # a function without a known signature
        return None


def _check_sig(spec, mock, skipfirst, instance=False):
    """Have calls of the mock fail that would not match the specification."""
    found = _get_signature_object(spec, instance, skipfirst)
    if found is None:
        return
    func, sig = found

    def checksig(self, /, *args, **kwargs):
        sig.bind(*args, **kwargs)

    _copy_func_details(func, checksig)
    type(mock)._mock_check_sig = checksig
    type(mock).__signature__ = sig


def _copy_func_details(func, copy):
    for attribute in ("__name__", "__doc__", "__text_signature__", "__module__", "__defaults__", "__kwdefaults__"):
        try:
            setattr(copy, attribute, getattr(func, attribute))
        except (AttributeError, TypeError):
            pass


def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod)):
        return _callable(obj.__func__)
    return getattr(obj, "__call__", None) is not None


def _is_list(obj):
    return type(obj) in (list, tuple)


def _instance_callable(obj):
    """Tell whether an instance of a class, or an object, can be called."""
    if not isinstance(obj, type):
        return getattr(obj, "__call__", None) is not None
    for base in (obj,) + obj.__mro__:
        if base.__dict__.get("__call__") is not None:
            return True
    return False


def _set_signature(mock, original, instance=False):
    """Return a function with the signature of original that calls the mock."""
    skipfirst = isinstance(original, type)
    found = _get_signature_object(original, instance, skipfirst)
    if found is None:
        return mock
    func, sig = found

    def funcopy(*args, **kwargs):
        sig.bind(*args, **kwargs)
        return mock(*args, **kwargs)

    _copy_func_details(func, funcopy)
    name = original.__name__
    funcopy.__name__ = name if name.isidentifier() else "funcopy"
    _setup_func(funcopy, mock, sig)
    return funcopy


def _set_async_signature(mock, original, instance=False, is_async_mock=False):
    """Return a coroutine function with the signature of original that calls the mock."""
    func, sig = _get_signature_object(original, instance, isinstance(original, type))

    async def funcopy(*args, **kwargs):
        sig.bind(*args, **kwargs)
        return await mock(*args, **kwargs)

    _copy_func_details(func, funcopy)
    funcopy.__name__ = original.__name__
    _setup_func(funcopy, mock, sig)
    _setup_async_mock(funcopy)
    return funcopy


_ASSERTIONS = (
    "assert_called_with", "assert_not_called", "assert_called", "assert_called_once", "assert_called_once_with", "assert_has_calls",
    "assert_any_call",
)
_AWAIT_ASSERTIONS = (
    "assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with", "assert_any_await",
    "assert_has_awaits", "assert_not_awaited",
)


def _forward(funcopy, name):
    def method(*args, **kwargs):
        return getattr(funcopy.mock, name)(*args, **kwargs)

    method.__name__ = name
    setattr(funcopy, name, method)


def _setup_func(funcopy, mock, sig):
    """Give a function what a mock has."""
    funcopy.mock = mock

    def reset_mock():
        funcopy.method_calls = _CallList()
        funcopy.mock_calls = _CallList()
        mock.reset_mock()
        ret = funcopy.return_value
        if _is_instance_mock(ret) and ret is not mock:
            ret.reset_mock()

    funcopy.called = False
    funcopy.call_count = 0
    funcopy.call_args = None
    funcopy.call_args_list = _CallList()
    funcopy.method_calls = _CallList()
    funcopy.mock_calls = _CallList()
    funcopy.return_value = mock.return_value
    funcopy.side_effect = mock.side_effect
    funcopy._mock_children = mock._mock_children
    for name in _ASSERTIONS:
        _forward(funcopy, name)
    funcopy.reset_mock = reset_mock
    funcopy.__signature__ = sig
    mock._mock_delegate = funcopy


def _setup_async_mock(mock):
    mock.await_count = 0
    mock.await_args = None
    mock.await_args_list = _CallList()
    for name in _AWAIT_ASSERTIONS:
        _forward(mock, name)


def _is_magic(name):
    return "__%s__" % name[2:-2] == name


class _SentinelObject:
    """A unique object with a name."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name

    def __reduce__(self):
        return "sentinel.%s" % self.name


class _Sentinel:
    """Each attribute is a unique object."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError  # else help() takes it for a class
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinel()

DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED

_allowed_names = {
    "return_value", "_mock_return_value", "side_effect", "_mock_side_effect", "_mock_parent", "_mock_new_parent", "_mock_name",
    "_mock_new_name",
}


def _delegating_property(name):
    """Return a property that is the mock's own, or that of the function in its place."""
    _allowed_names.add(name)
    own = "_mock_" + name

    def _get(self):
        delegate = self._mock_delegate
        return getattr(self, own) if delegate is None else getattr(delegate, name)

    def _set(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            self.__dict__[own] = value
        else:
            setattr(delegate, name, value)

    return property(_get, _set)


class _CallList(list):
    """A list of calls; a list of calls is in it if they follow each other there."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        n = len(value)
        for i in range(len(self) - n + 1):
            if self[i : i + n] == value:
                return True
        return False

    def __repr__(self):
        from pprint import pformat

        return pformat(list(self))


def _check_and_set_parent(parent, value, name, new_name):
    """Make a mock that is put into another its child; tell whether it became one."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False  # it would be its own ancestor
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


class _MockIter:
    """An iterator over a side effect's values."""

    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)
