# A part of unittest.mock: NonCallableMock and Mock.

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
