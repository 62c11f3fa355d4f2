"""Tools for with statements."""

import os
import sys
from abc import ABC, abstractmethod
from functools import wraps

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager", "AbstractAsyncContextManager",
    "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout", "redirect_stderr", "suppress", "aclosing",
    "chdir",
]

_GenericAlias = type(list[int])


def _has_methods(cls, *names):
    """Return True if cls has all the methods, else NotImplemented: for __subclasshook__."""
    for name in names:
        for c in cls.__mro__:
            if name in c.__dict__:
                if c.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(ABC):
    """The base of context managers; it has an __enter__ that returns self."""

    __class_getitem__ = classmethod(_GenericAlias)
    __slots__ = ()

    def __enter__(self):
        """Return self."""
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Leave the context; a true result swallows the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return _has_methods(C, "__enter__", "__exit__")
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    """The base of asynchronous context managers; it has an __aenter__ that returns self."""

    __class_getitem__ = classmethod(_GenericAlias)
    __slots__ = ()

    async def __aenter__(self):
        """Return self."""
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Leave the context; a true result swallows the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return _has_methods(C, "__aenter__", "__aexit__")
        return NotImplemented


_MethodType = type(type("_", (), {"method": lambda self: None})().method)


class ContextDecorator:
    """A base that makes a context manager a decorator too."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class AsyncContextDecorator:
    """A base that makes an asynchronous context manager a decorator too."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


class _GeneratorManager:
    """What the two context managers made of a generator have in common."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        if doc is not None:
            self.__doc__ = doc

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    def _forget(self):
        del self.args, self.kwds, self.func


def _passed_on(exc, value, stop):
    """Report whether exc, which came out of the generator, is the value thrown into it, perhaps wrapped by PEP 479."""
    return exc is value or isinstance(exc, RuntimeError) and isinstance(value, stop) and exc.__cause__ is value


class _GeneratorContextManager(_GeneratorManager, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        self._forget()
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        gen = self.gen
        if typ is None:
            try:
                next(gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                gen.close()
        if value is None:
            value = typ()
        try:
            gen.throw(value)
        except StopIteration as exc:
            return exc is not value
        except BaseException as exc:
            if not _passed_on(exc, value, StopIteration):
                raise
            value.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            gen.close()


class _AsyncGeneratorContextManager(_GeneratorManager, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        self._forget()
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        gen = self.gen
        if typ is None:
            try:
                await anext(gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await gen.aclose()
        if value is None:
            value = typ()
        try:
            await gen.athrow(value)
        except StopAsyncIteration as exc:
            return exc is not value
        except BaseException as exc:
            if not _passed_on(exc, value, (StopIteration, StopAsyncIteration)):
                raise
            value.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await gen.aclose()


def contextmanager(func):
    """Make a function that returns context managers of a generator function that yields once."""

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


def asynccontextmanager(func):
    """Make a function that returns asynchronous context managers of an asynchronous generator function that yields once."""

    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


class closing(AbstractContextManager):
    """Close something at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Await something's aclose() at the end."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []  # more than one where the object is used inside itself

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Have sys.stdout be another file for a while."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Have sys.stderr be another file for a while."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Swallow exceptions of the given classes, those inside exception groups too."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            rest = excinst.split(self._exceptions)[1]
            if rest is None:
                return True
            raise rest
        return False


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Do nothing; the with statement gets enter_result."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Have another working directory for a while; it is the whole process's."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        os.chdir(self._old_cwd.pop())


def _bound_exit(cls, cm, enter, exit, kind):
    """Return the two methods of a context manager, as its class has them."""
    try:
        return getattr(cls, enter), getattr(cls, exit)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol") from None


def _chain(new, old, outer):
    """Have the exception new follow old, which the exit functions saw before, as nested with statements would."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outer:
            break
        new = context
    new.__context__ = old


class _BaseExitStack:
    """The stack of exit functions, each with a mark whether it is called without await."""

    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """Move the exit functions to a new stack and return that."""
        stack = type(self)()
        stack._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return stack

    def push(self, exit):
        """Add an object's __exit__, or a function of the same parameters. Return the argument."""
        method = getattr(type(exit), "__exit__", None)
        self._add(exit if method is None else _MethodType(method, exit), True)
        return exit

    def enter_context(self, cm):
        """Enter a context manager, have the stack leave it, and return what its __enter__ returns."""
        enter, leave = _bound_exit(type(cm), cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._add(_MethodType(leave, cm), True)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Have the stack call a function with the arguments. Return the function."""

        def leave(exc_type, exc, tb):
            callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._add(leave, True)
        return callback

    def _add(self, callback, is_sync):
        self._exit_callbacks.append((is_sync, callback))


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A number of context managers and exit functions that is known only as the script runs."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        given, outer = exc_details[1], sys.exception()
        exc, pending, swallowed = given, False, False
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                if exc is None:
                    leave(None, None, None)
                elif leave(type(exc), exc, exc.__traceback__):
                    swallowed, pending, exc = True, False, None
            except BaseException as new:
                _chain(new, exc, outer)
                pending, exc = True, new
        if pending:
            _raise(exc)
        return given is not None and swallowed

    def close(self):
        """Call the exit functions now."""
        self.__exit__(None, None, None)


def _raise(exc):
    """Raise with the context that the exception has, not with the one being handled here."""
    context = exc.__context__
    try:
        raise exc
    except BaseException:
        exc.__context__ = context
        raise


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """ExitStack for asynchronous context managers and functions beside others."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager, have the stack leave it, and return what its __aenter__ returns."""
        enter, leave = _bound_exit(type(cm), cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._add(_MethodType(leave, cm), False)
        return result

    def push_async_exit(self, exit):
        """Add an object's __aexit__, or a coroutine function of the same parameters. Return the argument."""
        method = getattr(type(exit), "__aexit__", None)
        self._add(exit if method is None else _MethodType(method, exit), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Have the stack await a coroutine function called with the arguments. Return the function."""

        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._add(leave, False)
        return callback

    async def aclose(self):
        """Call the exit functions now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        given, outer = exc_details[1], sys.exception()
        exc, pending, swallowed = given, False, False
        while self._exit_callbacks:
            is_sync, leave = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
                result = leave(*details) if is_sync else await leave(*details)
                if result and exc is not None:
                    swallowed, pending, exc = True, False, None
            except BaseException as new:
                _chain(new, exc, outer)
                pending, exc = True, new
        if pending:
            _raise(exc)
        return given is not None and swallowed
