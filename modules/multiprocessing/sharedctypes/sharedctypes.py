from _multiprocessing import _Array

__all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]


class _Value(_Array):
    # What RawValue returns.

    @property
    def value(self):
        """The object's value."""
        return self[0]

    @value.setter
    def value(self, x):
        self[0] = x

    def __repr__(self):
        return "%s(%r)" % (self._typename, self.value)


class _RawArray(_Array):
    # What RawArray returns.

    def __repr__(self):
        return "<multiprocessing.sharedctypes.%s_Array_%d object at %s>" % (self._typename, len(self), hex(id(self)))


class _CharArray(_RawArray):
    # What RawArray returns for the type code c.

    @property
    def raw(self):
        """All of the memory as bytes."""
        return self._bytes()

    @raw.setter
    def raw(self, data):
        self._set_bytes(data)

    @property
    def value(self):
        """The memory up to the first byte that is 0."""
        return self._bytes().split(b"\0", 1)[0]

    @value.setter
    def value(self, data):
        if not isinstance(data, bytes):
            raise TypeError("bytes expected instead of %s instance" % type(data).__name__)
        if len(data) > len(self):
            raise ValueError("byte string too long")
        if len(data) < len(self):
            data += b"\0"
        self._set_bytes(data)


class _TextArray(_RawArray):
    # What RawArray returns for the type code u.

    @property
    def value(self):
        """The text up to the first character that is 0."""
        return self[:].split("\0", 1)[0]

    @value.setter
    def value(self, text):
        if not isinstance(text, str):
            raise TypeError("unicode string expected instead of %s instance" % type(text).__name__)
        if len(text) > len(self):
            raise ValueError("string too long")
        if len(text) < len(self):
            text += "\0"
        self[:len(text)] = text


def RawValue(typecode_or_type, *args):
    """Return a shared object of a type code, without a lock: its attribute value is 0, or the argument."""
    if len(args) > 1:
        raise TypeError("too many initializers")
    obj = _Value(typecode_or_type, 1)
    if args:
        obj[0] = args[0]
    return obj


def RawArray(typecode_or_type, size_or_initializer):
    """Return a shared array of a type code, without a lock: so many zeros, or the elements of a sequence."""
    cls = {"c": _CharArray, "u": _TextArray}.get(typecode_or_type, _RawArray) if isinstance(typecode_or_type, str) else _RawArray
    if isinstance(size_or_initializer, int):
        return cls(typecode_or_type, size_or_initializer)
    obj = cls(typecode_or_type, len(size_or_initializer))
    for i, x in enumerate(list(size_or_initializer)):
        obj[i] = x
    return obj


def _check_lock(lock):
    if not hasattr(lock, "acquire"):
        raise AttributeError("%r has no method 'acquire'" % lock)


def Value(typecode_or_type, *args, lock=True, ctx=None):
    """Return a shared object with a lock of its own, or the given one; without one if lock is false."""
    obj = RawValue(typecode_or_type, *args)
    if lock is False:
        return obj
    if lock is True or lock is None:
        lock = None
    else:
        _check_lock(lock)
    return synchronized(obj, lock, ctx=ctx)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    """Return a shared array with a lock of its own, or the given one; without one if lock is false."""
    obj = RawArray(typecode_or_type, size_or_initializer)
    if lock is False:
        return obj
    if lock is True or lock is None:
        lock = None
    else:
        _check_lock(lock)
    return synchronized(obj, lock, ctx=ctx)


def copy(obj):
    """Return a copy of a shared object, which is shared too."""
    new = type(obj)(obj._typecode, len(obj))
    new._set_bytes(obj._bytes())
    return new


def synchronized(obj, lock=None, ctx=None):
    """Return a wrapper of a shared object that has a lock."""
    assert not isinstance(obj, SynchronizedBase), "object already synchronized"
    if isinstance(obj, _Value):
        return Synchronized(obj, lock, ctx)
    if isinstance(obj, _CharArray):
        return SynchronizedString(obj, lock, ctx)
    if isinstance(obj, _Array):
        return SynchronizedArray(obj, lock, ctx)
    raise TypeError("not a shared object: %r" % (obj,))


class SynchronizedBase:
    """A shared object with a lock."""

    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        if lock:
            self._lock = lock
        else:
            from multiprocessing import context
            self._lock = (ctx or context._default_context).RLock()
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __reduce__(self):
        from multiprocessing import context
        context.assert_spawning(self)
        return synchronized, (self._obj, self._lock)

    def get_obj(self):
        """Return the shared object."""
        return self._obj

    def get_lock(self):
        """Return the lock."""
        return self._lock

    def __repr__(self):
        return "<%s wrapper for %s>" % (type(self).__name__, self._obj)


class Synchronized(SynchronizedBase):
    """A shared value with a lock."""

    @property
    def value(self):
        """The value: v.value += 1 is a reading and a writing, with time for others in between."""
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, x):
        with self._lock:
            self._obj.value = x


class SynchronizedArray(SynchronizedBase):
    """A shared array with a lock."""

    def __len__(self):
        return len(self._obj)

    def __getitem__(self, i):
        with self._lock:
            return self._obj[i]

    def __setitem__(self, i, value):
        with self._lock:
            self._obj[i] = value

    def __iter__(self):
        for i in range(len(self._obj)):
            yield self[i]


class SynchronizedString(SynchronizedArray):
    """A shared array of bytes with a lock."""

    @property
    def value(self):
        """The memory up to the first byte that is 0."""
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, x):
        with self._lock:
            self._obj.value = x

    @property
    def raw(self):
        """All of the memory as bytes."""
        with self._lock:
            return self._obj.raw

    @raw.setter
    def raw(self, x):
        with self._lock:
            self._obj.raw = x
