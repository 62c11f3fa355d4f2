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
