# send, throw and close go to the innermost generator.
def leaf(log):
    try:
        while True:
            log.append(("leaf", (yield len(log))))
    except GeneratorExit:
        log.append("leaf closed")
        raise
    finally:
        log.append("leaf finally")

def middle(log):
    try:
        yield from leaf(log)
    finally:
        log.append("middle finally")

log = []
g = middle(log)
next(g)
g.send("a")
g.send("b")
g.close()
print(log)  # expect: [('leaf', 'a'), ('leaf', 'b'), 'leaf closed', 'leaf finally', 'middle finally']

# A plain iterator has no send.
def over_list():
    yield from iter([1, 2, 3])
g = over_list()
print(next(g), g.send(None))  # expect: 1 2
try:
    g.send("x")
except AttributeError as e:
    print(e)  # expect: 'list_iterator' object has no attribute 'send'

class It:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v): return ("send", v)
    def throw(self, e): return ("throw", repr(e))
    def close(self): print("It closed")
def over_it():
    yield from It()
g = over_it()
print(next(g), g.send(5), g.throw(ValueError("v")))  # expect: next ('send', 5) ('throw', "ValueError('v')")
g.close()  # expect: It closed
