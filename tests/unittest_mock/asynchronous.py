from unittest.mock import *
import inspect, threading, re
from inspect import iscoroutinefunction

def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
def fails(f, *args, **kw):
    try:
        print("no error", f(*args, **kw))
    except BaseException as e:
        print("%s: %s" % (type(e).__name__, e))
m = AsyncMock(return_value=3)
print(iscoroutinefunction(m), inspect.iscoroutine(c := m(1)), run(c), m.call_count, m.await_count, m.await_args, m.await_args_list)
m.assert_awaited(); m.assert_awaited_once(); m.assert_awaited_with(1); m.assert_awaited_once_with(1); m.assert_any_await(1); m.assert_has_awaits([call(1)])
fails(m.assert_not_awaited); fails(m.assert_awaited_with, 2); fails(m.assert_any_await, 2); fails(m.assert_has_awaits, [call(5)]); fails(m.assert_has_awaits, [call(5)], any_order=True)
n = AsyncMock(name="n")
fails(n.assert_awaited); fails(n.assert_awaited_once); fails(n.assert_awaited_with, 1); fails(n.assert_awaited_once_with, 1)
n.assert_not_awaited()
async def effect(x): return x * 2
for e in (effect, lambda x: x * 3, [1, ValueError("v")], KeyError("k"), KeyError):
    a = AsyncMock(side_effect=e)
    for _ in range(3):
        fails(lambda: run(a(5)))
m.reset_mock()
print(m.await_count, m.await_args, m.call_count)
class C:
    async def co(self, a): pass
    def sync(self): pass
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
    def __aiter__(self): return self
    async def __anext__(self): pass
for k in (MagicMock(spec=C), MagicMock(C()), create_autospec(C)()):
    print(type(k.co).__name__ in ("AsyncMock", "function"), iscoroutinefunction(k.co), iscoroutinefunction(k.sync), type(k.sync).__name__)
print(type(Mock(spec=effect)).__mro__[1].__name__, iscoroutinefunction(Mock(spec=effect)))
async def use(m):
    async with m as x:
        return [v async for v in m], x is m.__aenter__.return_value
mm = MagicMock()
mm.__aiter__.return_value = [1, 2, 3]
print(run(use(mm)))
am = AsyncMock()
am.__aenter__.return_value = "entered"
async def enter():
    async with am as x: return x
print(run(enter()), am.__aenter__.await_count, am.__aexit__.await_count)
@patch("unittest.mock.sentinel", 5)
async def patched(): 
    import unittest.mock
    return unittest.mock.sentinel
print(iscoroutinefunction(patched), run(patched()))
f = create_autospec(effect)
print(iscoroutinefunction(f), run(f(1)) is f.return_value, f.await_count)
f.assert_awaited_once_with(1)
t = ThreadingMock(return_value=4)
fails(t.wait_until_called, timeout=0.01)
def work(): t(1, a=2)
th = threading.Thread(target=work)
th.start()
t.wait_until_called(timeout=10)
t.wait_until_any_call_with(1, a=2)
th.join()
t.method(3)
t.method.wait_until_called()
q = ThreadingMock(timeout=0.01)
fails(q.wait_until_any_call_with, 5)
shared = MagicMock()
threads = [threading.Thread(target=lambda: [shared.x.y(i) for i in range(100)]) for _ in range(4)]
for x in threads: x.start()
for x in threads: x.join()
print(shared.x.y.call_count, len(shared.mock_calls), len(shared.x.y.call_args_list))
# expect: True True 3 1 1 call(1) [call(1)]
# expect: AssertionError: Expected mock to not have been awaited. Awaited 1 times.
# expect: AssertionError: expected await not found.
# expect: Expected: mock(2)
# expect:   Actual: mock(1)
# expect: AssertionError: mock(2) await not found
# expect: AssertionError: Awaits not found.
# expect: Expected: [call(5)]
# expect: Actual: [call(1)]
# expect: AssertionError: (call(5),) not all found in await list
# expect: AssertionError: Expected n to have been awaited.
# expect: AssertionError: Expected n to have been awaited once. Awaited 0 times.
# expect: AssertionError: Expected await: n(1)
# expect: Not awaited
# expect: AssertionError: Expected n to have been awaited once. Awaited 0 times.
# expect: no error 10
# expect: no error 10
# expect: no error 10
# expect: no error 15
# expect: no error 15
# expect: no error 15
# expect: no error 1
# expect: ValueError: v
# expect: StopAsyncIteration: 
# expect: KeyError: 'k'
# expect: KeyError: 'k'
# expect: KeyError: 'k'
# expect: KeyError: 
# expect: KeyError: 
# expect: KeyError: 
# expect: 0 None 0
# expect: True True False MagicMock
# expect: True True False MagicMock
# expect: True True True MagicMock
# expect: AsyncMockMixin True
# expect: ([1, 2, 3], True)
# expect: entered 1 1
# expect: True 5
# expect: True True 1
# expect: AssertionError: mock was not called before timeout(0.01).
# expect: AssertionError: mock(5) call not found
# expect: 400 400 400
