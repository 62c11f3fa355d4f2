# A part of unittest.mock: create_autospec and mock_open.

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
