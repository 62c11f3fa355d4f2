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


class Base:
    """The base of mocks; has the defaults of attributes that __init__ may need."""

    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


# Guards what a call notes, and the children: mocks are shared by threads.
_lock = threading.RLock()


class NonCallableMock(Base):
    """A mock that can't be called."""

    _lock = _lock

    def __new__(
        cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
        _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs
    ):
        # A class for each mock, so that special methods can be set one by one.
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            given = spec_set or spec
            if given is not None and _is_async_obj(given):
                bases = (AsyncMockMixin, cls)
        new = type(cls.__name__, bases, {"__doc__": cls.__doc__})
        return object.__new__(new)

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
        _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs
    ):
        d = self.__dict__
        d["_mock_parent"] = parent
        d["_mock_name"] = name
        d["_mock_new_name"] = _new_name
        d["_mock_new_parent"] = parent if _new_parent is None else _new_parent
        d["_mock_sealed"] = False
        if spec_set is not None:
            spec = spec_set
            spec_set = True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        d["_mock_children"] = {}
        d["_mock_wraps"] = wraps
        d["_mock_delegate"] = None
        d["_mock_called"] = False
        d["_mock_call_args"] = None
        d["_mock_call_count"] = 0
        d["_mock_call_args_list"] = _CallList()
        d["_mock_mock_calls"] = _CallList()
        d["method_calls"] = _CallList()
        d["_mock_unsafe"] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this, which notes its calls too."""
        inner = _extract_mock(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ""
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only attributes that spec, an object or a list of names, has."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError("Cannot spec a Mock object. [object=%r]" % (spec,))
        cls = sig = None
        asyncs = []
        if spec is not None and not _is_list(spec):
            from inspect import getattr_static

            cls = spec if isinstance(spec, type) else type(spec)
            found = _get_signature_object(spec, _spec_as_instance, _eat_self)
            sig = found and found[1]
            names = dir(spec)
            fields = getattr(cls, "__dataclass_fields__", None)
            for name in names:
                static = getattr_static(spec, name, None)
                if _is_coroutine_function(getattr(static, "__func__", static)):
                    asyncs.append(name)
            if isinstance(fields, dict):
                names.extend([name for name in fields if name not in names])
            spec = names
        d = self.__dict__
        d["_spec_class"] = cls
        d["_spec_set"] = spec_set
        d["_spec_signature"] = sig
        d["_mock_methods"] = spec
        d["_spec_asyncs"] = asyncs

    @property
    def return_value(self):
        """What a call returns."""
        ret = self._mock_return_value
        if self._mock_delegate is not None:
            ret = self._mock_delegate.return_value
        if ret is DEFAULT and self._mock_wraps is None:
            ret = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = ret
        return ret

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self._mock_return_value = value
            _check_and_set_parent(self, value, None, "()")

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    called = _delegating_property("called")
    call_count = _delegating_property("call_count")
    call_args = _delegating_property("call_args")
    call_args_list = _delegating_property("call_args_list")
    mock_calls = _delegating_property("mock_calls")

    @property
    def side_effect(self):
        """What a call does: a function to call, an exception to raise, or values to return one after the other."""
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _MockIter) and not _is_exception(effect):
            effect = _MockIter(effect)
            delegate.side_effect = effect
        return effect

    @side_effect.setter
    def side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is None:
            self._mock_side_effect = value
        else:
            self._mock_delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls, of the children too; and, if asked, what calls return and do."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in list(self._mock_children.values()):
            if not isinstance(child, _SpecState) and child is not _deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        ret = self._mock_return_value
        if _is_instance_mock(ret) and ret is not self:
            ret.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes: "a.b.return_value" is one of a child."""
        for name, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *path, last = name.split(".")
            obj = self
            for part in path:
                obj = getattr(obj, part)
            setattr(obj, last, value)

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe"):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods):
            if name.startswith(("assert", "assret", "asert", "aseert", "assrt")) or name in _ATTRIB_DENY_LIST:
                raise AttributeError(
                    "%r is not a valid assertion. Use a spec for the mock if %r is meant to be an attribute." % (name, name)
                )
        with _lock:
            return self._child(name)

    def _child(self, name):
        """Return the mock that is an attribute, made if needed."""
        result = self._mock_children.get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            result = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = result
        elif isinstance(result, _SpecState):
            try:
                result = create_autospec(result.spec, result.spec_set, result.instance, result.parent, result.name)
            except InvalidSpecError:
                target = self.__dict__["_mock_name"] or self
                raise InvalidSpecError(
                    "Cannot autospec attr %r from target %r as it has already been mocked out. [target=%r, attr=%r]"
                    % (name, target, self, result.spec)
                )
            self._mock_children[name] = result
        return result

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = "" if names == ["()"] else "."
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = "" if parent._mock_new_name == "()" else "."
            parent = parent._mock_new_parent
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        names[0] = first
        return "".join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        text = "" if name in ("mock", "mock.") else " name=%r" % name
        if self._spec_class is not None:
            text += " spec%s=%r" % ("_set" if self._spec_set else "", self._spec_class.__name__)
        return "<%s%s id='%s'>" % (type(self).__name__, text, id(self))

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or ())
        names.update([name for name in dir(type(self)) if not name.startswith("_")])
        names.update([name for name in self.__dict__ if not name.startswith("_") or _is_magic(name)])
        names.update([name for name, child in self._mock_children.items() if child is not _deleted])
        return sorted(names)

    def __setattr__(self, name, value):
        methods = self.__dict__.get("_mock_methods")
        if name in _allowed_names:
            return object.__setattr__(self, name, value)
        if self._spec_set and methods is not None and name not in methods and name not in self.__dict__:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _unsupported_magics:
            raise AttributeError("Attempting to set unsupported magic method %r." % name)
        if name in _all_magics:
            if methods is not None and name not in methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if _is_instance_mock(value):
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
            else:
                setattr(type(self), name, _get_method(name, value))
                original = value
                value = lambda *args, **kw: original(self, *args, **kw)
        elif name == "__class__":
            self.__dict__["_spec_class"] = value
            return None
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError("Cannot set %s.%s" % (self._extract_mock_name(), name))
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return None
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return  # it was made for the class, and has not been used
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        if child is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or "mock", args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action="call"):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args)
        return "expected %s not found.\nExpected: %s\n  Actual: %s" % (action, expected, actual)

    def _get_call_signature_from_name(self, name):
        """Return the signature that is specified for a call of this name, such as "method" or "().method"."""
        if not name:
            return self._spec_signature
        sig = None
        children = self._mock_children
        for part in name.replace("()", "").split("."):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)  # what create_autospec made of a function
            children = child._mock_children
            sig = child._spec_signature
        return sig

    def _call_matcher(self, _call):
        """Return a call with its arguments in the order of the signature, or the exception if they don't match."""
        named = isinstance(_call, tuple) and len(_call) > 2
        sig = self._get_call_signature_from_name(_call[0]) if named else self._spec_signature
        if sig is None:
            return _call
        name = _call[0] if named else ""
        args, kwargs = _call[-2:]
        try:
            bound = sig.bind(*args, **kwargs)
        except TypeError as e:
            return e.with_traceback(None)
        return call(name, bound.args, bound.kwargs)

    def _shown_name(self):
        return self._mock_name or "mock"

    def assert_not_called(self):
        """Fail if the mock was called."""
        if self.call_count == 0:
            return
        message = "Expected '%s' to not have been called. Called %s times.%s"
        raise AssertionError(message % (self._shown_name(), self.call_count, self._calls_repr()))

    def assert_called(self):
        """Fail unless the mock was called."""
        if self.call_count == 0:
            raise AssertionError("Expected '%s' to have been called." % self._shown_name())

    def assert_called_once(self):
        """Fail unless the mock was called once."""
        if self.call_count != 1:
            message = "Expected '%s' to have been called once. Called %s times.%s"
            raise AssertionError(message % (self._shown_name(), self.call_count, self._calls_repr()))

    def assert_called_with(self, /, *args, **kwargs):
        """Fail unless the last call had these arguments."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("expected call not found.\nExpected: %s\n  Actual: %s" % (expected, "not called."))
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.call_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fail unless the mock was called once, with these arguments."""
        if self.call_count != 1:
            message = "Expected '%s' to be called once. Called %s times.%s"
            raise AssertionError(message % (self._shown_name(), self.call_count, self._calls_repr()))
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """Fail unless mock_calls has these calls, one behind the other or in any order."""
        expected = [self._call_matcher(c) for c in calls]
        cause = _first_exception(expected)
        actual = _CallList([self._call_matcher(c) for c in self.mock_calls])
        if any_order:
            missing, left = _not_in(expected, actual)
            if missing:
                message = "%r does not contain all of %r in its call list, found %r instead"
                raise AssertionError(message % (self._shown_name(), tuple(missing), left)) from cause
        elif expected not in actual:
            problem = _problem("calls", expected, cause)
            found = self._calls_repr(prefix="  Actual").rstrip(".")
            raise AssertionError("%s\nExpected: %r%s" % (problem, _CallList(calls), found)) from cause

    def assert_any_call(self, /, *args, **kwargs):
        """Fail unless a call had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(c) for c in self.call_args_list]
        if cause or expected not in _AnyComparer(actual):
            text = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("%s call not found" % text) from cause

    def _get_child_mock(self, /, **kw):
        """Return a new mock for an attribute or a return value: for subclasses to change."""
        if self._mock_sealed:
            attribute = "." + kw["name"] if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        name = kw.get("_new_name")
        if name in self.__dict__["_spec_asyncs"]:
            return AsyncMock(**kw)
        cls = type(self)
        if issubclass(cls, MagicMock) and name in _async_method_magics:
            return AsyncMock(**kw)
        if issubclass(cls, AsyncMockMixin):
            if name in _all_sync_magics or self._mock_methods and name in self._mock_methods:
                return MagicMock(**kw)
            return AsyncMock(**kw)
        if issubclass(cls, CallableMixin):
            return cls.__mro__[1](**kw)
        return (MagicMock if issubclass(cls, NonCallableMagicMock) else Mock)(**kw)

    def _calls_repr(self, prefix="Calls"):
        if not self.mock_calls:
            return ""
        from unittest.util import safe_repr

        return "\n%s: %s." % (prefix, safe_repr(self.mock_calls))


_ATTRIB_DENY_LIST = frozenset([name.removeprefix("assert_") for name in dir(NonCallableMock) if name.startswith("assert_")])


def _first_exception(calls):
    for c in calls:
        if isinstance(c, Exception):
            return c
    return None


def _not_in(expected, actual):
    """Return which of the expected calls are not among the actual ones, and what is left of those."""
    left = list(actual)
    missing = []
    for c in expected:
        try:
            left.remove(c)
        except ValueError:
            missing.append(c)
    return missing, left


def _problem(what, expected, cause):
    if cause is None:
        return "%s not found." % what.capitalize()
    return "Error processing expected %s.\nErrors: %s" % (what, [e if isinstance(e, Exception) else None for e in expected])


class _AnyComparer(list):
    """A list that asks each item whether it equals, with the expected call's arguments on the left, so that ANY works."""

    def __contains__(self, item):
        for other in self:
            if len(item) == len(other) and all([a == b for a, b in zip(item, other)]):
                return True
        return False


def _try_iter(obj):
    if obj is None or _is_exception(obj) or _callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        return obj


class CallableMixin(Base):
    """What makes a mock callable."""

    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
        _spec_state=None, _new_name="", _new_parent=None, **kwargs
    ):
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        pass

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        with _lock:
            self._note_call(args, kwargs)

    def _note_call(self, args, kwargs):
        """Note a call, here and in the mocks above."""
        self.called = True
        self.call_count += 1
        this = _Call((args, kwargs), two=True)
        self.call_args = this
        self.call_args_list.append(this)
        as_method = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        is_call = name == "()"
        self.mock_calls.append(_Call(("", args, kwargs)))
        above = self._mock_new_parent
        while above is not None:
            if as_method:
                above.method_calls.append(_Call((method_name, args, kwargs)))
                as_method = above._mock_parent is not None
                if as_method:
                    method_name = above._mock_name + "." + method_name
            above.mock_calls.append(_Call((name, args, kwargs)))
            if above._mock_new_name:
                dot = "" if is_call else "."
                is_call = above._mock_new_name == "()"
                name = above._mock_new_name + dot + name
            above = above._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if _callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_delegate and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock: attributes and return values are mocks too, made when first asked for, and calls are noted.

    spec or spec_set is an object, a class or a list of names: what it does not have, the mock has not. side_effect is what a call
    does, return_value what it returns; wraps is an object that calls are passed on to. Other keyword arguments are attributes.
    """


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


def _set_return_value(mock, method, name):
    """Have the mock of a special method return what fits its type."""
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name in _calculate_return_value:
        method.return_value = _calculate_return_value[name](mock)
    elif name in _side_effect_methods:
        method.side_effect = _side_effect_methods[name](mock)


def _get_method(name, func):
    """Return func as a method."""

    def method(self, /, *args, **kw):
        return func(self, *args, **kw)

    method.__name__ = name
    return method


class _AsyncIterator:
    """An asynchronous iterator over what an iterator has."""

    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        for value in self.iterator:
            return value
        raise StopAsyncIteration


class AsyncMockMixin(Base):
    """What makes calls of a mock coroutines, and notes when they are awaited."""

    await_count = _delegating_property("await_count")
    await_args = _delegating_property("await_args")
    await_args_list = _delegating_property("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from inspect import markcoroutinefunction

        self.__dict__["_mock_await_count"] = 0
        self.__dict__["_mock_await_args"] = None
        self.__dict__["_mock_await_args_list"] = _CallList()
        async_marker = markcoroutinefunction(_async_marker)
        self.__dict__["_is_coroutine_mark"] = async_marker._is_coroutine_mark
        self.__dict__["__name__"] = "AsyncMock"
        self.__dict__["__defaults__"] = ()
        self.__dict__["__kwdefaults__"] = {}
        self.__dict__["__annotations__"] = None

    async def _execute_mock_call(self, /, *args, **kwargs):
        this = _Call((args, kwargs), two=True)
        with _lock:
            self.await_count += 1
            self.await_args = this
            self.await_args_list.append(this)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration  # a coroutine can't raise StopIteration
                if _is_exception(result):
                    raise result
            elif _is_coroutine_function(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if _is_coroutine_function(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        """Fail unless the mock was awaited."""
        if self.await_count == 0:
            raise AssertionError("Expected %s to have been awaited." % self._shown_name())

    def assert_awaited_once(self):
        """Fail unless the mock was awaited once."""
        if self.await_count != 1:
            message = "Expected %s to have been awaited once. Awaited %s times."
            raise AssertionError(message % (self._shown_name(), self.await_count))

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fail unless the last await had these arguments."""
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("Expected await: %s\nNot awaited" % expected)
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action="await")) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fail unless the mock was awaited once, with these arguments."""
        if self.await_count != 1:
            message = "Expected %s to have been awaited once. Awaited %s times."
            raise AssertionError(message % (self._shown_name(), self.await_count))
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fail unless an await had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(c) for c in self.await_args_list]
        if cause or expected not in _AnyComparer(actual):
            raise AssertionError("%s await not found" % self._format_mock_call_signature(args, kwargs)) from cause

    def assert_has_awaits(self, calls, any_order=False):
        """Fail unless await_args_list has these calls, one behind the other or in any order."""
        expected = [self._call_matcher(c) for c in calls]
        cause = _first_exception(expected)
        actual = _CallList([self._call_matcher(c) for c in self.await_args_list])
        if any_order:
            missing, _ = _not_in(expected, actual)
            if missing:
                raise AssertionError("%r not all found in await list" % (tuple(missing),)) from cause
        elif expected not in actual:
            problem = _problem("awaits", expected, cause)
            message = "%s\nExpected: %r\nActual: %r" % (problem, _CallList(calls), self.await_args_list)
            raise AssertionError(message) from cause

    def assert_not_awaited(self):
        """Fail if the mock was awaited."""
        if self.await_count != 0:
            raise AssertionError("Expected %s to not have been awaited. Awaited %s times." % (self._shown_name(), self.await_count))

    def reset_mock(self, /, *args, **kwargs):
        """Forget all calls and awaits."""
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


def _async_marker():
    pass


class AsyncMagicMixin(MagicMixin):
    """What gives asynchronous mocks special methods."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock whose calls are coroutines."""


class ThreadingMixin(Base):
    """What lets threads wait for calls of a mock."""

    DEFAULT_TIMEOUT = None

    def _get_child_mock(self, /, **kw):
        if isinstance(kw.get("parent"), ThreadingMixin):
            kw["timeout"] = kw["parent"]._mock_wait_timeout
        elif isinstance(kw.get("_new_parent"), ThreadingMixin):
            kw["timeout"] = kw["_new_parent"]._mock_wait_timeout
        return super()._get_child_mock(**kw)

    def __init__(self, *args, timeout=DEFAULT, **kwargs):
        super().__init__(*args, **kwargs)
        if timeout is DEFAULT:
            timeout = self.DEFAULT_TIMEOUT
        self.__dict__["_mock_event"] = threading.Event()
        self.__dict__["_mock_calls_events"] = []
        self.__dict__["_mock_calls_events_lock"] = threading.Lock()
        self.__dict__["_mock_wait_timeout"] = timeout

    def _event_of(self, args, kwargs):
        with self._mock_calls_events_lock:
            for a, k, event in self._mock_calls_events:
                if (a, k) == (args, kwargs):
                    return event
            event = threading.Event()
            self._mock_calls_events.append((args, kwargs, event))
            return event

    def _mock_call(self, *args, **kwargs):
        ret = super()._mock_call(*args, **kwargs)
        self._event_of(args, kwargs).set()
        self._mock_event.set()
        return ret

    def wait_until_called(self, *, timeout=DEFAULT):
        """Wait until the mock has been called; fail after timeout seconds."""
        if timeout is DEFAULT:
            timeout = self._mock_wait_timeout
        if not self._mock_event.wait(timeout=timeout):
            raise AssertionError("%s was not called before timeout(%s)." % (self._shown_name(), timeout))

    def wait_until_any_call_with(self, *args, **kwargs):
        """Wait until the mock has been called with these arguments."""
        if not self._event_of(args, kwargs).wait(timeout=self._mock_wait_timeout):
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("%s call not found" % expected)


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A mock that threads can wait for the calls of."""


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


class _SpecState:
    """What a child of an autospecced mock is made of when it is first asked for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


_FunctionTypes = (
    _FunctionType,  # a function
    type(type("_", (), {"f": lambda self: None})().f),  # a method
)


def _check_spec_arg_typos(kwargs):
    for typo in ("autospect", "auto_spec", "set_spec"):
        if typo in kwargs:
            raise RuntimeError("%r might be a typo; use unsafe=True if this is intended" % typo)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """Return a mock of an object: its attributes are mocks of the object's, and functions have the same signature."""
    if _is_list(spec):
        spec = type(spec)  # a list of names means nothing here
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError("Cannot autospec a Mock object. [object=%r]" % (spec,))
    is_async_func = _is_async_func(spec)
    _kwargs = {"spec": spec}
    if spec_set:
        _kwargs = {"spec_set": spec}
    elif spec is None:
        _kwargs = {}
    if _kwargs and instance:
        _kwargs["_spec_as_instance"] = True
    if not unsafe:
        _check_spec_arg_typos(kwargs)
    _name = kwargs.pop("name", _name)
    _new_name = _name
    if _parent is None:
        _new_name = ""  # a root has no name for its calls
    _kwargs.update(kwargs)
    cls = MagicMock
    if _is_data_descriptor(spec):
        _kwargs = {}  # the type of a property's value is not known
    elif is_async_func:
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
        cls = AsyncMock
    elif not _callable(spec) or is_type and instance and not _instance_callable(spec):
        cls = NonCallableMagicMock
    mock = cls(parent=_parent, _new_parent=_parent, _new_name=_new_name, name=_name, **_kwargs)
    if isinstance(spec, _FunctionTypes):
        # A function takes the mock's place, so that it can be a method of a class.
        mock = _set_async_signature(mock, spec) if is_async_func else _set_signature(mock, spec)
    else:
        _check_sig(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    wrapped = kwargs.pop("wraps", None)
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock, wraps=wrapped)
    for entry in dir(spec):
        if _is_magic(entry):
            continue  # MagicMock has the special methods
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        _autospec_child(mock, spec, entry, original, spec_set, wrapped, is_type, instance)
    if _is_instance_mock(mock) and kwargs:
        mock.configure_mock(**kwargs)
    return mock


def _is_data_descriptor(obj):
    from inspect import isdatadescriptor

    return isdatadescriptor(obj)


def _autospec_child(mock, spec, entry, original, spec_set, wrapped, is_type, instance):
    """Give an autospecced mock an attribute."""
    if not isinstance(original, _FunctionTypes):
        mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry, instance)
        return
    kwargs = {"spec_set" if spec_set else "spec": original}
    if not spec_set and wrapped and hasattr(wrapped, entry):
        kwargs["wraps"] = original
    parent = mock.mock if isinstance(spec, _FunctionTypes) else mock
    skipfirst = _must_skip(spec, entry, is_type)
    cls = AsyncMock if _is_coroutine_function(original) else MagicMock
    new = cls(parent=parent, name=entry, _new_name=entry, _new_parent=parent, _eat_self=skipfirst, **kwargs)
    mock._mock_children[entry] = new
    new.return_value = cls()
    _check_sig(original, new, skipfirst=skipfirst)


def _must_skip(spec, entry, is_type):
    """Tell whether the first parameter of a class's function is self, for the mock of an instance or of the class."""
    if not isinstance(spec, type):
        if entry in getattr(spec, "__dict__", {}):
            return False  # an attribute of the instance: it gets no self
        spec = spec.__class__
    for cls in spec.__mro__:
        found = cls.__dict__.get(entry, DEFAULT)
        if found is DEFAULT:
            continue
        if isinstance(found, (staticmethod, classmethod)):
            return False
        if isinstance(found, _FunctionType):
            return is_type
        return False
    return is_type


def mock_open(mock=None, read_data=""):
    """Return a mock in place of open(), whose file has read_data."""
    import io

    def new_data():
        return io.StringIO(read_data, newline="\n") if isinstance(read_data, str) else io.BytesIO(read_data)

    data = [new_data()]

    def _given(name, default):
        """Return a side effect: the return value of the handle's method if the test sets one."""

        def effect(*args, **kwargs):
            value = getattr(handle, name).return_value
            return default(*args, **kwargs) if value is None else value

        return effect

    def _iter():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        yield from data[0]

    def _next():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(data[0])

    def _exit(exc_type, exc_val, exc_tb):
        handle.close()

    global file_spec, open_spec
    if file_spec is None:
        file_spec = sorted(set(dir(io.TextIOWrapper)) | set(dir(io.BytesIO)))
    if open_spec is None:
        open_spec = list(dir(open))
    if mock is None:
        mock = MagicMock(name="open", spec=open_spec)
    handle = MagicMock(spec=file_spec)
    handle.__enter__.return_value = handle
    for name in ("write", "read", "readline", "readlines"):
        getattr(handle, name).return_value = None
    handle.read.side_effect = _given("read", lambda *args: data[0].read(*args))
    handle.readline.side_effect = _given("readline", lambda *args: data[0].readline())
    handle.readlines.side_effect = _given("readlines", lambda *args: data[0].readlines(*args))
    handle.__iter__.side_effect = _iter
    handle.__next__.side_effect = _next
    handle.__exit__.side_effect = _exit

    def reset_data(*args, **kwargs):
        data[0] = new_data()  # each open() reads from the start
        return DEFAULT

    mock.side_effect = reset_data
    mock.return_value = handle
    return mock


file_spec = open_spec = None


class PropertyMock(Mock):
    """A mock in place of a property, put into a class: reading calls it without arguments, setting with the value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    """Have the mock, and its children, make no attributes that it does not have already."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if not isinstance(child, NonCallableMock) or isinstance(child._mock_children.get(name), _SpecState):
            continue
        if child._mock_new_parent is mock:
            seal(child)


def _resolve(name):
    """Return the object of a dotted name, importing what it needs."""
    parts = name.split(".")
    found = __import__(parts[0])
    path = parts[0]
    for part in parts[1:]:
        path += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            if not isinstance(found, _ModuleType):
                raise
            try:
                __import__(path)
            except ModuleNotFoundError:
                pass
            found = getattr(found, part)
    return found


def _get_target(target):
    """Return a function that returns what has the attribute to patch, and the attribute's name."""
    try:
        owner, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError("Need a valid target to patch. You supplied: %r" % (target,))
    return partial(_resolve, owner), attribute


class _Patching:
    """A base of patchers: they are contexts, decorators of functions and classes, and have start and stop."""

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if _is_coroutine_function(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def start(self):
        """Patch until stop() is called."""
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        """Undo start()."""
        try:
            _patch._active_patches.remove(self)
        except ValueError:  # it is stopped already, or was not started
            return None
        return self.__exit__(None, None, None)


class _Arguments:
    """A context in which all patchers of a function are entered; it has the function's arguments."""

    def __init__(self, patched, args, kwargs):
        self.patchings = patched.patchings
        self.args = args
        self.kwargs = kwargs

    def __enter__(self):
        from contextlib import ExitStack

        self.stack = ExitStack()
        extra = []
        try:
            for patching in self.patchings:
                arg = self.stack.enter_context(patching)
                if patching.attribute_name is not None:
                    self.kwargs.update(arg)
                elif patching.new is DEFAULT:
                    extra.append(arg)
        except BaseException:
            if not self.stack.__exit__(*sys.exc_info()):
                raise
        self.args += tuple(extra)
        return self.args, self.kwargs

    def __exit__(self, *exc):
        return self.stack.__exit__(*exc)


class _patch(_Patching):
    """Puts a mock, or another object, in place of an attribute."""

    attribute_name = None
    _active_patches = []

    def __init__(
        self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False
    ):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _check_spec_arg_typos(kwargs)
        for name, given in (("spec", spec), ("spec_set", spec_set)):
            if _is_instance_mock(given):
                message = "Cannot spec attr %r as the %s has already been mocked out. [%s=%r]"
                raise InvalidSpecError(message % (attribute, name, name if name == "spec" else "spec_set", given))
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        """Return a patcher like this that is not entered."""
        patcher = _patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable,
            self.kwargs,
        )
        patcher.attribute_name = self.attribute_name
        patcher.additional_patchers = [p.copy() for p in self.additional_patchers]
        return patcher

    def decorate_class(self, klass):
        """Decorate all tests of a class."""
        for name in dir(klass):
            if not name.startswith(patch.TEST_PREFIX):
                continue
            value = getattr(klass, name)
            if hasattr(value, "__call__"):
                setattr(klass, name, self.copy()(value))
        return klass

    def decorate_callable(self, func):
        """Return a function that patches while it runs."""
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @wraps(func)
        def patched(*args, **keywargs):
            with _Arguments(patched, args, keywargs) as (newargs, newkeywargs):
                return func(*newargs, **newkeywargs)

        patched.patchings = [self]
        return patched

    def decorate_async_callable(self, func):
        """Return a coroutine function that patches while it runs."""
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @wraps(func)
        async def patched(*args, **keywargs):
            with _Arguments(patched, args, keywargs) as (newargs, newkeywargs):
                return await func(*newargs, **newkeywargs)

        patched.patchings = [self]
        return patched

    def get_original(self):
        """Return what is patched, and whether the target itself has it."""
        target, name = self.getter(), self.attribute
        try:
            original, local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original, local = getattr(target, name, DEFAULT), False
        if name in _builtins and isinstance(target, _ModuleType):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError("%s does not have the attribute %r" % (target, name))
        return original, local

    def __enter__(self):
        self.target = self.getter()
        spec = None if self.spec is False else self.spec
        spec_set = None if self.spec_set is False else self.spec_set
        autospec = None if self.autospec is False else self.autospec
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, local = self.get_original()
        new = self.new
        if new is DEFAULT and autospec is None:
            new = self._new_mock(original, spec, spec_set)
        elif autospec is not None:
            new = self._new_autospec(original, autospec, bool(spec_set))
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        return self._put(new)

    def _put(self, new):
        from contextlib import ExitStack

        self._exit_stack = ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            extra = {}
            if self.new is DEFAULT:
                extra[self.attribute_name] = new
            for patching in self.additional_patchers:
                arg = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    extra.update(arg)
            return extra
        except BaseException:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _new_mock(self, original, spec, spec_set):
        """Return the mock for a patch without new and autospec."""
        if spec is True:
            spec = original
            if spec_set is True:
                spec_set = original
                spec = None
        elif spec is not None:
            if spec_set is True:
                spec_set = spec
                spec = None
        elif spec_set is True:
            spec_set = original
        inherit = False
        if spec is not None or spec_set is not None:
            if original is DEFAULT:
                raise TypeError("Can't use 'spec' with create=True")
            inherit = isinstance(original, type)
        this_spec = spec if spec_set is None else spec_set
        cls = AsyncMock if spec is None and _is_async_obj(original) else MagicMock
        kwargs = {}
        if self.new_callable is not None:
            cls = self.new_callable
        elif this_spec is not None:
            if _is_async_obj(this_spec):
                cls = AsyncMock
            elif "__call__" not in this_spec if _is_list(this_spec) else not callable(this_spec):
                cls = NonCallableMagicMock
        if spec is not None:
            kwargs["spec"] = spec
        if spec_set is not None:
            kwargs["spec_set"] = spec_set
        if isinstance(cls, type) and issubclass(cls, NonCallableMock) and self.attribute:
            kwargs["name"] = self.attribute
        kwargs.update(self.kwargs)
        new = cls(**kwargs)
        if inherit and _is_instance_mock(new):
            # The class is mocked: a call returns a mock of an instance.
            if not _is_list(this_spec) and not _instance_callable(this_spec):
                cls = NonCallableMagicMock
            kwargs.pop("name")
            new.return_value = cls(_new_parent=new, _new_name="()", **kwargs)
        return new

    def _new_autospec(self, original, autospec, spec_set):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        if _is_instance_mock(self.target):
            raise InvalidSpecError(
                "Cannot autospec attr %r as the patch target has already been mocked out. [target=%r, attr=%r]"
                % (self.attribute, self.target, autospec)
            )
        if _is_instance_mock(autospec):
            name = getattr(self.target, "__name__", self.target)
            raise InvalidSpecError(
                "Cannot autospec attr %r from target %r as it has already been mocked out. [target=%r, attr=%r]"
                % (self.attribute, name, self.target, autospec)
            )
        return create_autospec(autospec, spec_set=spec_set, _name=self.attribute, **self.kwargs)

    def __exit__(self, *exc_info):
        if not self.is_started:
            return None
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            special = ("__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in special):
                setattr(self.target, self.attribute, self.temp_original)  # the target takes attributes in its own way
        del self.temp_original
        del self.is_local
        del self.target
        stack = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)


_builtins = {name for name in dir(sys.modules["builtins"]) if not name.startswith("_")} if "builtins" in sys.modules else set()


def _patch_object(
    target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False,
    **kwargs
):
    """Patch an attribute of an object."""
    if type(target) is str:
        raise TypeError("%r must be the actual object to be patched, not a str" % target)
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Patch several attributes of an object, or of what a dotted name stands for; DEFAULT makes mocks."""
    getter = partial(_resolve, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = []
    for attribute, new in kwargs.items():
        patcher = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        patcher.attribute_name = attribute
        patchers.append(patcher)
    patchers[0].additional_patchers.extend(patchers[1:])
    return patchers[0]


def patch(
    target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs
):
    """Patch what a dotted name stands for: return a context and decorator that puts a mock, or new, in its place."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


class _patch_dict(_Patching):
    """Changes a dict, or anything like it, and restores it."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def decorate_callable(self, f):
        """Return a function that patches while it runs."""

        @wraps(f)
        def _inner(*args, **kw):
            with self:
                return f(*args, **kw)

        return _inner

    def decorate_async_callable(self, f):
        """Return a coroutine function that patches while it runs."""

        @wraps(f)
        async def _inner(*args, **kw):
            with self:
                return await f(*args, **kw)

        return _inner

    def decorate_class(self, klass):
        """Decorate all tests of a class."""
        for name in dir(klass):
            value = getattr(klass, name)
            if name.startswith(patch.TEST_PREFIX) and hasattr(value, "__call__"):
                setattr(klass, name, _patch_dict(self.in_dict, self.values, self.clear)(value))
        return klass

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        d = self.in_dict
        try:
            original = d.copy()
        except AttributeError:
            original = {key: d[key] for key in d}  # it has only the most needed methods
        self._original = original
        if self.clear:
            _clear_dict(d)
        try:
            d.update(self.values)
        except AttributeError:
            for key in self.values:
                d[key] = self.values[key]
        return d

    def __exit__(self, *args):
        if self._original is not None:
            d, original = self.in_dict, self._original
            _clear_dict(d)
            try:
                d.update(original)
            except AttributeError:
                for key in original:
                    d[key] = original[key]
            self._original = None
        return False


def _clear_dict(in_dict):
    try:
        in_dict.clear()
    except AttributeError:
        for key in list(in_dict):
            del in_dict[key]


def _patch_stopall():
    """Stop all patchers that were started, the newest first."""
    for patcher in reversed(_patch._active_patches[:]):
        patcher.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = "test"
