# Coroutines over a hand-made loop with a virtual clock.
class Sleep:
    def __init__(self, t): self.t = t
    def __await__(self):
        yield ("sleep", self.t)

class Event:
    def __init__(self): self.set_, self.waiting = False, []
    def __await__(self):
        if not self.set_:
            yield ("wait", self)
    def set(self):
        self.set_ = True
        loop.ready.extend(self.waiting)
        self.waiting.clear()

class Loop:
    def __init__(self): self.now, self.ready, self.timers, self.seq = 0, [], [], 0
    def spawn(self, coro):
        self.ready.append(coro)
        return coro
    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.timers.sort(key=lambda t: t[:2])
                self.now, _, coro = self.timers.pop(0)
                self.ready.append(coro)
            coro = self.ready.pop(0)
            try:
                what, arg = coro.send(None)
            except StopIteration as e:
                if e.value is not None: print(f"t={self.now} result {e.value}")
            except Exception as e:
                print(f"t={self.now} failed {e!r}")
            else:
                if what == "sleep":
                    self.seq += 1
                    self.timers.append((self.now + arg, self.seq, coro))
                else:
                    arg.waiting.append(coro)

loop, done = Loop(), Event()

class Timed:
    def __init__(self, name): self.name = name
    async def __aenter__(self):
        self.start = loop.now
        await Sleep(1)
        return self
    async def __aexit__(self, *exc):
        print(f"{self.name} took {loop.now - self.start}")
        return exc[0] is LookupError

async def ticker(n, every):
    for i in range(n):
        await Sleep(every)
        yield i

async def consumer(name, n, every):
    async with Timed(name):
        total = sum([i async for i in ticker(n, every)])
        if name == "bad": raise LookupError("swallowed")
    return name, total

async def waiter():
    await done
    return "waiter released"

async def finisher():
    await Sleep(8)
    done.set()
    raise RuntimeError("after set")

for c in (consumer("a", 3, 2), consumer("bad", 2, 3), waiter(), finisher()):
    loop.spawn(c)
loop.run()
# expect: bad took 7
# expect: t=7 result ('bad', 1)
# expect: a took 7
# expect: t=7 result ('a', 3)
# expect: t=8 failed RuntimeError('after set')
# expect: t=8 result waiter released
