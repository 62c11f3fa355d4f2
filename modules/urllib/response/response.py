"""What urllib.request returns: files with headers and an address."""

__all__ = ["addbase", "addclosehook", "addinfo", "addinfourl"]


class addbase:
    """A file of another file, fp."""

    def __init__(self, fp):
        self.fp = fp
        self.file = fp
        self.name = "<urllib response>"
        self.delete = False

    def __getattr__(self, name):
        if name == "file":  # __init__ was not called
            raise AttributeError(name)
        value = getattr(self.file, name)
        if callable(value):
            setattr(self, name, value)
        return value

    def __iter__(self):
        for line in self.file:
            yield line

    def __repr__(self):
        return "<%s at %r whose fp = %r>" % (self.__class__.__name__, id(self), self.file)

    def __enter__(self):
        if self.fp.closed:
            raise ValueError("I/O operation on closed file")
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def close(self):
        """Close the file."""
        self.file.close()


class addclosehook(addbase):
    """A file that calls a function when it is closed."""

    def __init__(self, fp, closehook, *hookargs):
        super().__init__(fp)
        self.closehook = closehook
        self.hookargs = hookargs

    def close(self):
        """Call the function and close the file."""
        try:
            hook, args = self.closehook, self.hookargs
            if hook:
                self.closehook = self.hookargs = None
                hook(*args)
        finally:
            super().close()


class addinfo(addbase):
    """A file with headers."""

    def __init__(self, fp, headers):
        super().__init__(fp)
        self.headers = headers

    def info(self):
        """Return the headers."""
        return self.headers


class addinfourl(addinfo):
    """A file with headers, an address and a status."""

    def __init__(self, fp, headers, url, code=None):
        super().__init__(fp, headers)
        self.url = url
        self.code = code

    @property
    def status(self):
        return self.code

    def getcode(self):
        """Return the status."""
        return self.code

    def geturl(self):
        """Return the address."""
        return self.url
