class BufferedRWPair(BufferedIOBase):
    """Two raw streams, one for reading and one for writing, with a buffer each."""

    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        super().__init__()
        if not reader.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        """Read size bytes, fewer at the end; all if size is negative or None."""
        return self._reader.read(size)

    def read1(self, size=-1, /):
        """Read at most size bytes with at most one call of the raw stream."""
        return self._reader.read1(size)

    def readinto(self, buffer, /):
        """Read into a bytearray and return the number of bytes."""
        return self._reader.readinto(buffer)

    def readinto1(self, buffer, /):
        """Read into a bytearray with at most one call of the raw stream."""
        return self._reader.readinto1(buffer)

    def readline(self, size=-1, /):
        """Read a line, at most size bytes if size is not negative."""
        return self._reader.readline(size)

    def peek(self, size=0, /):
        """Return bytes that come next, without moving on."""
        return self._reader.peek(size)

    def write(self, buffer, /):
        """Write bytes and return their number."""
        return self._writer.write(buffer)

    def flush(self):
        """Pass on what was written."""
        return self._writer.flush()

    def readable(self):
        """Tell whether reading works."""
        return self._reader.readable()

    def writable(self):
        """Tell whether writing works."""
        return self._writer.writable()

    def isatty(self):
        """Tell whether either stream is a terminal."""
        return self._writer.isatty() or self._reader.isatty()

    def close(self):
        """Flush and close both streams."""
        try:
            self._writer.close()
        finally:
            self._reader.close()

    @property
    def closed(self):
        return self._writer.closed


class IncrementalNewlineDecoder:
    """Decodes text piece by piece, by another decoder unless that is None, and finds its line ends.

    With translate they become "\\n". newlines has those that were seen.
    """

    __module__ = "_io"

    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translate = translate
        self._seen = [False, False, False]  # "\r", "\n" and "\r\n"
        self._held = False  # a "\r", until it is known whether a "\n" follows

    def decode(self, input, final=False):
        """Decode the next piece."""
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError("decoder should return a string result, not '%s'" % type(text).__name__)
        if self._held and (text or final):
            text = "\r" + text
            self._held = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._held = True
        both = text.count("\r\n")
        for i, n in enumerate((text.count("\r") - both, text.count("\n") - both, both)):
            if n:
                self._seen[i] = True
        if self._translate and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        """Return the state: what the decoder holds back, and a number."""
        buffer, flag = (b"", 0) if self._decoder is None else self._decoder.getstate()
        return buffer, flag << 1 | self._held

    def setstate(self, state):
        """Set the state that getstate returned."""
        buffer, flag = state
        self._held = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((buffer, flag >> 1))

    def reset(self):
        """Begin anew."""
        self._seen = [False, False, False]
        self._held = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        seen = tuple(end for end, was in zip(("\r", "\n", "\r\n"), self._seen) if was)
        return (seen if len(seen) > 1 else seen[0]) if seen else None


__all__ = [
    "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase", "BufferedReader",
    "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR",
    "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding", "IncrementalNewlineDecoder",
]
