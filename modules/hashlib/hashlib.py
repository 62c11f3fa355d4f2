"""Hashes of bytes."""

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128",
    "shake_256",
}
algorithms_available = algorithms_guaranteed | {"sha512_224", "sha512_256"}

__all__ = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128",
    "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac",
)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Return the hash object of what is left in a file that is open for reading bytes."""
    h = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getvalue") and hasattr(fileobj, "getbuffer"):
        h.update(fileobj.getvalue())
        return h
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError("'%r' is not a file-like object in binary reading mode." % (fileobj,))
    buffer = bytearray(_bufsize)
    while n := fileobj.readinto(buffer):
        h.update(buffer if n == _bufsize else buffer[:n])
    return h
