# An Empty that nobody catches shows its full name.
import queue

q = queue.Queue()
q.put("x")
print(q.get_nowait())
# expect: x
q.get_nowait()
# raises: _queue.Empty
