"""Digests with a key (RFC 2104)."""

import hashlib as _hashlib

trans_5C = bytes(x ^ 0x5C for x in range(256))
trans_36 = bytes(x ^ 0x36 for x in range(256))
digest_size = None


def _constructor(digestmod):
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda d=b"": _hashlib.new(digestmod, d)
    return lambda d=b"": digestmod.new(d)


class HMAC:
    """A digest with a key being computed."""

    blocksize = 64

    __slots__ = ("_inner", "_outer", "block_size", "digest_size")

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("key: expected bytes or bytearray, but got %r" % type(key).__name__)
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = _constructor(digestmod)
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        blocksize = getattr(self._inner, "block_size", None)
        if blocksize is None:
            import warnings

            warnings.warn("No block_size attribute on given digest object; Assuming %d." % self.blocksize, RuntimeWarning, 2)
            blocksize = self.blocksize
        elif blocksize < 16:
            import warnings

            warnings.warn("block_size of %d seems too small; using our default of %d." % (blocksize, self.blocksize), RuntimeWarning, 2)
            blocksize = self.blocksize
        if len(key) > blocksize:
            key = make(key).digest()
        self.block_size = blocksize
        key = key.ljust(blocksize, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return "hmac-" + self._inner.name

    def update(self, msg):
        """Add bytes."""
        self._inner.update(msg)

    def copy(self):
        """Return a copy, which goes on by itself."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def _current(self):
        h = self._outer.copy()
        h.update(self._inner.digest())
        return h

    def digest(self):
        """Return the digest of the bytes so far."""
        return self._current().digest()

    def hexdigest(self):
        """Return the digest of the bytes so far in hexadecimal."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=""):
    """Return an HMAC object; digestmod is a hash's name, or what makes hash objects."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Return the digest of a message with a key."""
    if isinstance(digest, str):
        result = _hashlib._hmac_digest(key, msg, digest)
        if result is not None:
            return result
    make = _constructor(digest)
    inner = make()
    outer = make()
    blocksize = getattr(inner, "block_size", 64)
    if len(key) > blocksize:
        key = make(key).digest()
    key = key + b"\0" * (blocksize - len(key))
    inner.update(key.translate(trans_36))
    outer.update(key.translate(trans_5C))
    inner.update(msg)
    outer.update(inner.digest())
    return outer.digest()
