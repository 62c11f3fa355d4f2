# A part of unittest.mock: patch.

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
