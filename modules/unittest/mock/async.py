# A part of unittest.mock: mocks of coroutines and mocks that other threads wait for.

def _set_return_value(mock, method, name):
    """Have the mock of a special method return what fits its type."""
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name in _calculate_return_value:
        method.return_value = _calculate_return_value[name](mock)
    elif name in _side_effect_methods:
        method.side_effect = _side_effect_methods[name](mock)


def _get_method(name, func):
    """Return func as a method."""

    def method(self, /, *args, **kw):
        return func(self, *args, **kw)

    method.__name__ = name
    return method


class _AsyncIterator:
    """An asynchronous iterator over what an iterator has."""

    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        for value in self.iterator:
            return value
        raise StopAsyncIteration


class AsyncMockMixin(Base):
    """What makes calls of a mock coroutines, and notes when they are awaited."""

    await_count = _delegating_property("await_count")
    await_args = _delegating_property("await_args")
    await_args_list = _delegating_property("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from inspect import markcoroutinefunction

        self.__dict__["_mock_await_count"] = 0
        self.__dict__["_mock_await_args"] = None
        self.__dict__["_mock_await_args_list"] = _CallList()
        async_marker = markcoroutinefunction(_async_marker)
        self.__dict__["_is_coroutine_mark"] = async_marker._is_coroutine_mark
        self.__dict__["__name__"] = "AsyncMock"
        self.__dict__["__defaults__"] = ()
        self.__dict__["__kwdefaults__"] = {}
        self.__dict__["__annotations__"] = None

    async def _execute_mock_call(self, /, *args, **kwargs):
        this = _Call((args, kwargs), two=True)
        with _lock:
            self.await_count += 1
            self.await_args = this
            self.await_args_list.append(this)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration  # a coroutine can't raise StopIteration
                if _is_exception(result):
                    raise result
            elif _is_coroutine_function(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if _is_coroutine_function(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        """Fail unless the mock was awaited."""
        if self.await_count == 0:
            raise AssertionError("Expected %s to have been awaited." % self._shown_name())

    def assert_awaited_once(self):
        """Fail unless the mock was awaited once."""
        if self.await_count != 1:
            message = "Expected %s to have been awaited once. Awaited %s times."
            raise AssertionError(message % (self._shown_name(), self.await_count))

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fail unless the last await had these arguments."""
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("Expected await: %s\nNot awaited" % expected)
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action="await")) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fail unless the mock was awaited once, with these arguments."""
        if self.await_count != 1:
            message = "Expected %s to have been awaited once. Awaited %s times."
            raise AssertionError(message % (self._shown_name(), self.await_count))
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fail unless an await had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(c) for c in self.await_args_list]
        if cause or expected not in _AnyComparer(actual):
            raise AssertionError("%s await not found" % self._format_mock_call_signature(args, kwargs)) from cause

    def assert_has_awaits(self, calls, any_order=False):
        """Fail unless await_args_list has these calls, one behind the other or in any order."""
        expected = [self._call_matcher(c) for c in calls]
        cause = _first_exception(expected)
        actual = _CallList([self._call_matcher(c) for c in self.await_args_list])
        if any_order:
            missing, _ = _not_in(expected, actual)
            if missing:
                raise AssertionError("%r not all found in await list" % (tuple(missing),)) from cause
        elif expected not in actual:
            problem = _problem("awaits", expected, cause)
            message = "%s\nExpected: %r\nActual: %r" % (problem, _CallList(calls), self.await_args_list)
            raise AssertionError(message) from cause

    def assert_not_awaited(self):
        """Fail if the mock was awaited."""
        if self.await_count != 0:
            raise AssertionError("Expected %s to not have been awaited. Awaited %s times." % (self._shown_name(), self.await_count))

    def reset_mock(self, /, *args, **kwargs):
        """Forget all calls and awaits."""
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


def _async_marker():
    pass


class AsyncMagicMixin(MagicMixin):
    """What gives asynchronous mocks special methods."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock whose calls are coroutines."""


class ThreadingMixin(Base):
    """What lets threads wait for calls of a mock."""

    DEFAULT_TIMEOUT = None

    def _get_child_mock(self, /, **kw):
        if isinstance(kw.get("parent"), ThreadingMixin):
            kw["timeout"] = kw["parent"]._mock_wait_timeout
        elif isinstance(kw.get("_new_parent"), ThreadingMixin):
            kw["timeout"] = kw["_new_parent"]._mock_wait_timeout
        return super()._get_child_mock(**kw)

    def __init__(self, *args, timeout=DEFAULT, **kwargs):
        super().__init__(*args, **kwargs)
        if timeout is DEFAULT:
            timeout = self.DEFAULT_TIMEOUT
        self.__dict__["_mock_event"] = threading.Event()
        self.__dict__["_mock_calls_events"] = []
        self.__dict__["_mock_calls_events_lock"] = threading.Lock()
        self.__dict__["_mock_wait_timeout"] = timeout

    def _event_of(self, args, kwargs):
        with self._mock_calls_events_lock:
            for a, k, event in self._mock_calls_events:
                if (a, k) == (args, kwargs):
                    return event
            event = threading.Event()
            self._mock_calls_events.append((args, kwargs, event))
            return event

    def _mock_call(self, *args, **kwargs):
        ret = super()._mock_call(*args, **kwargs)
        self._event_of(args, kwargs).set()
        self._mock_event.set()
        return ret

    def wait_until_called(self, *, timeout=DEFAULT):
        """Wait until the mock has been called; fail after timeout seconds."""
        if timeout is DEFAULT:
            timeout = self._mock_wait_timeout
        if not self._mock_event.wait(timeout=timeout):
            raise AssertionError("%s was not called before timeout(%s)." % (self._shown_name(), timeout))

    def wait_until_any_call_with(self, *args, **kwargs):
        """Wait until the mock has been called with these arguments."""
        if not self._event_of(args, kwargs).wait(timeout=self._mock_wait_timeout):
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("%s call not found" % expected)


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A mock that threads can wait for the calls of."""
