"""Bytes as text in base16, base32, base64 and base85."""

import binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode", "b32hexdecode",
    "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "z85encode", "z85decode", "standard_b64encode",
    "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]

MAXLINESIZE = 76
MAXBINSIZE = (MAXLINESIZE // 4) * 3

_ascii85 = bytes(range(33, 118))
_base85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
_to_urlsafe = bytes.maketrans(b"+/", b"-_")
_from_urlsafe = bytes.maketrans(b"-_", b"+/")


def _text(s):
    """The bytes of text: of an ASCII str, or of anything with bytes."""
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return binascii.unhexlify(binascii.hexlify(s))
    except TypeError:
        raise TypeError("argument should be a bytes-like object or ASCII string, not %r" % s.__class__.__name__) from None


def b64encode(s, altchars=None):
    """Return bytes in base64; altchars are two characters to use for + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """Return the bytes that base64 text stands for; with validate it must have nothing else in it."""
    s = _text(s)
    if altchars is not None:
        altchars = _text(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Return bytes in base64."""
    return b64encode(s)


def standard_b64decode(s):
    """Return the bytes that base64 text stands for."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Return bytes in base64 with - and _ for + and /."""
    return b64encode(s).translate(_to_urlsafe)


def urlsafe_b64decode(s):
    """Return the bytes that base64 text with - and _ stands for."""
    return b64decode(_text(s).translate(_from_urlsafe))


def b32encode(s):
    """Return bytes in base32."""
    return _b32encode(s, False)


def _decode32(s, casefold, map01, hexadecimal):
    s = _text(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _text(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    return _b32decode(s, hexadecimal)


def b32decode(s, casefold=False, map01=None):
    """Return the bytes that base32 text stands for; map01 is the letter that the digit 1 stands for."""
    return _decode32(s, casefold, map01, False)


def b32hexencode(s):
    """Return bytes in base32 with the extended hexadecimal alphabet."""
    return _b32encode(s, True)


def b32hexdecode(s, casefold=False):
    """Return the bytes that base32 text with the extended hexadecimal alphabet stands for."""
    return _decode32(s, casefold, None, True)


def b16encode(s):
    """Return bytes in hexadecimal with capital letters."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Return the bytes that hexadecimal digits stand for; small letters are allowed with casefold."""
    s = _text(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Return bytes in Ascii85, in lines of wrapcol characters."""
    result = _85encode(b, _ascii85, pad, True, foldspaces)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i : i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    if adobe:
        result += b"~>"
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """Return the bytes that Ascii85 text stands for."""
    b = _text(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with {!r}".format(b"~>"))
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out = []
    group = []
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            group.append(c)
            if len(group) == 5:
                n = 0
                for d in group:
                    n = 85 * n + (d - 33)
                if n > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow")
                out.append(n.to_bytes(4, "big"))
                group.clear()
        elif c == 122:
            if group:
                raise ValueError("z inside Ascii85 5-tuple")
            out.append(b"\0\0\0\0")
        elif foldspaces and c == 121:
            if group:
                raise ValueError("y inside Ascii85 5-tuple")
            out.append(b"    ")
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    result = b"".join(out)
    padding = 4 - len(group)
    return result[:-padding] if padding else result


def b85encode(b, pad=False):
    """Return bytes in base85."""
    return _85encode(b, _base85, pad, False, False)


_digits85 = None


def b85decode(b):
    """Return the bytes that base85 text stands for."""
    global _digits85
    if _digits85 is None:
        _digits85 = {c: i for i, c in enumerate(_base85)}
    b = _text(b)
    padding = -len(b) % 5
    b = b + b"~" * padding
    out = []
    for i in range(0, len(b), 5):
        n = 0
        for j, c in enumerate(b[i : i + 5]):
            d = _digits85.get(c)
            if d is None:
                raise ValueError("bad base85 character at position %d" % (i + j))
            n = n * 85 + d
        if n > 0xFFFFFFFF:
            raise ValueError("base85 overflow in hunk starting at byte %d" % i)
        out.append(n.to_bytes(4, "big"))
    result = b"".join(out)
    return result[:-padding] if padding else result


_to_z85 = bytes.maketrans(_base85, _z85)
# What is a digit of base85 but none of z85 becomes none of base85 either.
_from_z85 = bytes.maketrans(_z85 + b";_`|~", _base85 + b"\0" * 5)


def z85encode(s):
    """Return bytes in Z85."""
    return b85encode(s).translate(_to_z85)


def z85decode(s):
    """Return the bytes that Z85 text stands for."""
    try:
        return b85decode(_text(s).translate(_from_z85))
    except ValueError as e:
        raise ValueError(e.args[0].replace("base85", "z85")) from None


def encode(input, output):
    """Write a file's bytes to another one as lines of base64."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Write the bytes of a file of base64 to another one."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check(s):
    try:
        binascii.crc32(s)
    except TypeError as e:
        raise TypeError("expected bytes-like object, not %s" % s.__class__.__name__) from e


def encodebytes(s):
    """Return bytes as lines of base64."""
    _check(s)
    return b"".join([binascii.b2a_base64(s[i : i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """Return the bytes of lines of base64."""
    _check(s)
    return binascii.a2b_base64(s)
