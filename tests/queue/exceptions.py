# The exceptions and classes of the module.
import queue

for name in "Empty Full ShutDown Queue LifoQueue PriorityQueue SimpleQueue".split():
    print(getattr(queue, name))
# expect: <class '_queue.Empty'>
# expect: <class 'queue.Full'>
# expect: <class 'queue.ShutDown'>
# expect: <class 'queue.Queue'>
# expect: <class 'queue.LifoQueue'>
# expect: <class 'queue.PriorityQueue'>
# expect: <class '_queue.SimpleQueue'>
for e in (queue.Empty, queue.Full, queue.ShutDown):
    print(e.__bases__, repr(e()), e("why").args)
# expect: (<class 'Exception'>,) Empty() ('why',)
# expect: (<class 'Exception'>,) Full() ('why',)
# expect: (<class 'Exception'>,) ShutDown() ('why',)
print(issubclass(queue.PriorityQueue, queue.Queue), issubclass(queue.LifoQueue, queue.Queue), issubclass(queue.SimpleQueue, queue.Queue))
# expect: True True False
print(queue.Queue[int], queue.SimpleQueue[str])
# expect: queue.Queue[int] _queue.SimpleQueue[str]
for bad in (lambda: queue.SimpleQueue(3), lambda: queue.Queue(1, 2), lambda: queue.Queue().put()):
    try:
        bad()
    except TypeError as e:
        print(e)
# expect: SimpleQueue() takes no positional arguments
# expect: Queue.__init__() takes from 1 to 2 positional arguments but 3 were given
# expect: Queue.put() missing 1 required positional argument: 'item'
