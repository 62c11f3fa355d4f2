import collections as _collections
import math as _math
import select
from abc import ABCMeta, abstractmethod
from collections.abc import Mapping

EVENT_READ = 1 << 0
EVENT_WRITE = 1 << 1

SelectorKey = _collections.namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])
SelectorKey.__doc__ = "A registered file: the file object, its descriptor, the events to wait for, and the caller's data."


def _fileobj_to_fd(fileobj):
    """Return the descriptor of a file object, which can be the descriptor itself."""
    if isinstance(fileobj, int):
        fd = fileobj
    else:
        try:
            fd = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fileobj!r}") from None
    if fd < 0:
        raise ValueError(f"Invalid file descriptor: {fd}")
    return fd


class _SelectorMapping(Mapping):
    """What a selector has registered: keys by file object, or by descriptor."""

    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._fd_to_key)

    def get(self, fileobj, default=None):
        fd = self._selector._fileobj_lookup(fileobj)
        return self._selector._fd_to_key.get(fd, default)

    def __getitem__(self, fileobj):
        key = self._selector._fd_to_key.get(self._selector._fileobj_lookup(fileobj))
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        return key

    def __iter__(self):
        return iter(list(self._selector._fd_to_key))


class BaseSelector(metaclass=ABCMeta):
    """The interface of all selectors: files are registered, and select() waits until some are ready."""

    @abstractmethod
    def register(self, fileobj, events, data=None):
        """Register a file for EVENT_READ, EVENT_WRITE or both, and return its SelectorKey.

        data is the caller's own. ValueError says that events or fileobj are invalid, KeyError that
        the file is registered already.
        """
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        """Unregister a file and return its key; KeyError if it is not registered."""
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        """Change the events and data of a registered file and return its new key."""
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        """Wait until a file is ready, at most timeout seconds, and return a list of pairs: key and events.

        None waits for ever; zero and negative numbers do not wait. The list can be empty before the
        time is up when a signal arrives.
        """
        raise NotImplementedError

    def close(self):
        """Close the selector."""

    def get_key(self, fileobj):
        """Return the key of a registered file; KeyError if it is not registered."""
        mapping = self.get_map()
        if mapping is None:
            raise RuntimeError("Selector is closed")
        try:
            return mapping[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    @abstractmethod
    def get_map(self):
        """Return a mapping of the registered files to their keys, None once the selector is closed."""
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _BaseSelectorImpl(BaseSelector):
    """Keeps the keys."""

    def __init__(self):
        self._fd_to_key = {}
        self._map = _SelectorMapping(self)

    def _fileobj_lookup(self, fileobj):
        """Return the descriptor; that of a file closed since it was registered is found by the object."""
        try:
            return _fileobj_to_fd(fileobj)
        except ValueError:
            for key in list(self._fd_to_key.values()):
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, self._fileobj_lookup(fileobj), events, data)
        if self._fd_to_key.setdefault(key.fd, key) is not key:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        return key

    def unregister(self, fileobj):
        key = self._fd_to_key.pop(self._fileobj_lookup(fileobj), None)
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        return key

    def modify(self, fileobj, events, data=None):
        key = self._fd_to_key.get(self._fileobj_lookup(fileobj))
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        if events != key.events:
            self.unregister(fileobj)
            return self.register(fileobj, events, data)
        if data != key.data:
            key = key._replace(data=data)
            self._fd_to_key[key.fd] = key
        return key

    def close(self):
        self._fd_to_key.clear()
        self._map = None

    def get_map(self):
        return self._map


class SelectSelector(_BaseSelectorImpl):
    """A selector on select.select."""

    def __init__(self):
        super().__init__()
        self._readers = set()
        self._writers = set()

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)
        if events & EVENT_READ:
            self._readers.add(key.fd)
        if events & EVENT_WRITE:
            self._writers.add(key.fd)
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)
        self._readers.discard(key.fd)
        self._writers.discard(key.fd)
        return key

    def select(self, timeout=None):
        timeout = None if timeout is None else max(timeout, 0)
        r, w, _ = select.select(list(self._readers), list(self._writers), [], timeout)
        events = {}
        for fd in r:
            events[fd] = EVENT_READ
        for fd in w:
            events[fd] = events.get(fd, 0) | EVENT_WRITE
        ready = []
        for fd, mask in events.items():
            key = self._fd_to_key.get(fd)
            if key:
                ready.append((key, mask & key.events))
        return ready


class _PollLikeSelector(_BaseSelectorImpl):
    """A selector on an object with register, modify, unregister and poll."""

    _selector_cls = None
    _EVENT_READ = None
    _EVENT_WRITE = None

    def __init__(self):
        super().__init__()
        self._selector = self._selector_cls()

    def _mask(self, events):
        mask = self._EVENT_READ if events & EVENT_READ else 0
        return mask | self._EVENT_WRITE if events & EVENT_WRITE else mask

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)
        try:
            self._selector.register(key.fd, self._mask(events))
        except:
            super().unregister(fileobj)
            raise
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)
        try:
            self._selector.unregister(key.fd)
        except OSError:
            pass  # the file was closed first
        return key

    def modify(self, fileobj, events, data=None):
        key = self._fd_to_key.get(self._fileobj_lookup(fileobj))
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        if events != key.events:
            try:
                self._selector.modify(key.fd, self._mask(events))
            except:
                super().unregister(fileobj)
                raise
        elif data == key.data:
            return key
        key = key._replace(events=events, data=data)
        self._fd_to_key[key.fd] = key
        return key

    def _timeout(self, timeout):
        """Return the timeout in milliseconds, rounded away from zero."""
        if timeout is None:
            return None
        return 0 if timeout <= 0 else _math.ceil(timeout * 1e3)

    def _poll(self, timeout):
        return self._selector.poll(timeout)

    def select(self, timeout=None):
        timeout = self._timeout(timeout)
        ready = []
        try:
            found = self._poll(timeout)
        except InterruptedError:
            return ready
        keys = self._fd_to_key
        not_read, not_write = ~self._EVENT_READ, ~self._EVENT_WRITE
        for fd, event in found:
            key = keys.get(fd)
            if key:
                # errors and hang-ups make a file ready for both
                mask = (event & not_read and EVENT_WRITE) | (event & not_write and EVENT_READ)
                ready.append((key, mask & key.events))
        return ready


if hasattr(select, "poll"):

    class PollSelector(_PollLikeSelector):
        """A selector on select.poll."""

        _selector_cls = select.poll
        _EVENT_READ = select.POLLIN
        _EVENT_WRITE = select.POLLOUT


if hasattr(select, "epoll"):

    class EpollSelector(_PollLikeSelector):
        """A selector on select.epoll."""

        _selector_cls = select.epoll
        _EVENT_READ = select.EPOLLIN
        _EVENT_WRITE = select.EPOLLOUT

        def fileno(self):
            """Return the descriptor of the epoll object."""
            return self._selector.fileno()

        def _timeout(self, timeout):
            if timeout is None:
                return None
            return 0 if timeout <= 0 else _math.ceil(timeout * 1e3) * 1e-3

        def _poll(self, timeout):
            return self._selector.poll(timeout, len(self._fd_to_key) or 1)

        def close(self):
            self._selector.close()
            super().close()


if hasattr(select, "devpoll"):

    class DevpollSelector(_PollLikeSelector):
        """A selector on /dev/poll."""

        _selector_cls = select.devpoll
        _EVENT_READ = select.POLLIN
        _EVENT_WRITE = select.POLLOUT

        def fileno(self):
            """Return the descriptor of the devpoll object."""
            return self._selector.fileno()

        def close(self):
            self._selector.close()
            super().close()


if hasattr(select, "kqueue"):

    class KqueueSelector(_BaseSelectorImpl):
        """A selector on select.kqueue."""

        def __init__(self):
            super().__init__()
            self._selector = select.kqueue()

        def fileno(self):
            """Return the descriptor of the kqueue object."""
            return self._selector.fileno()

        def _control(self, fd, events, flags):
            changes = []
            if events & EVENT_READ:
                changes.append(select.kevent(fd, select.KQ_FILTER_READ, flags))
            if events & EVENT_WRITE:
                changes.append(select.kevent(fd, select.KQ_FILTER_WRITE, flags))
            for change in changes:
                self._selector.control([change], 0, 0)

        def register(self, fileobj, events, data=None):
            key = super().register(fileobj, events, data)
            try:
                self._control(key.fd, events, select.KQ_EV_ADD)
            except:
                super().unregister(fileobj)
                raise
            return key

        def unregister(self, fileobj):
            key = super().unregister(fileobj)
            try:
                self._control(key.fd, key.events, select.KQ_EV_DELETE)
            except OSError:
                pass  # the file was closed first
            return key

        def select(self, timeout=None):
            timeout = None if timeout is None else max(timeout, 0)
            try:
                found = self._selector.control(None, 2 * len(self._fd_to_key) or 1, timeout)
            except InterruptedError:
                return []
            events = {}
            for event in found:
                bit = EVENT_READ if event.filter == select.KQ_FILTER_READ else EVENT_WRITE
                events[event.ident] = events.get(event.ident, 0) | bit
            ready = []
            for fd, mask in events.items():
                key = self._fd_to_key.get(fd)
                if key:
                    ready.append((key, mask & key.events))
            return ready

        def close(self):
            self._selector.close()
            super().close()


if hasattr(select, "epoll"):
    DefaultSelector = EpollSelector
elif hasattr(select, "kqueue"):
    DefaultSelector = KqueueSelector
elif hasattr(select, "devpoll"):
    DefaultSelector = DevpollSelector
elif hasattr(select, "poll"):
    DefaultSelector = PollSelector
else:
    DefaultSelector = SelectSelector
