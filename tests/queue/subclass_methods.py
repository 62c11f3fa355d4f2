# Subclasses with constructors and methods of their own.
import queue


class Logged(queue.Queue):
    def __init__(self, name, maxsize=0):
        super().__init__(maxsize)
        self.name = name
        self.log = []

    def put(self, item, block=True, timeout=None):
        self.log.append(("put", item, block))
        super().put(item, block, timeout)

    def get(self, block=True, timeout=None):
        item = super().get(block, timeout)
        self.log.append(("get", item, block))
        return item


q = Logged("log", 3)
q.put("a")
q.put_nowait("b")
q.get()
q.get_nowait()
print(q.name, q.maxsize, q.log)
# expect: log 3 [('put', 'a', True), ('put', 'b', False), ('get', 'a', True), ('get', 'b', False)]
print(isinstance(q, queue.Queue), type(q).__name__)
# expect: True Logged


class Unique(queue.SimpleQueue):
    def __init__(self):
        self.seen = set()

    def put(self, item):
        if item not in self.seen:
            self.seen.add(item)
            super().put(item)


u = Unique()
for i in (1, 1, 2):
    u.put(i)
print(u.qsize(), u.get(), u.get(), u.seen)
# expect: 2 1 2 {1, 2}
q = queue.Queue()
q.label = "attributes"
print(q.label)
# expect: attributes
