# Classes that take turns: an operating system's scheduler with priorities, mailboxes, locks and timers.
import time

READY, WAITING, SLEEPING, DONE = range(4)


class Message:
    def __init__(self, kind, payload):
        self.kind = kind
        self.payload = payload


class Mailbox:
    def __init__(self, system):
        self.system = system
        self.messages = []
        self.head = 0
        self.readers = []

    def post(self, message):
        self.messages.append(message)
        if self.readers:
            self.system.ready(self.readers.pop())

    def take(self, task):
        if self.head == len(self.messages):
            self.readers.append(task)
            task.state = WAITING
            return None
        message = self.messages[self.head]
        self.head += 1
        if self.head > 64:
            del self.messages[:self.head]
            self.head = 0
        return message


class Mutex:
    def __init__(self, system):
        self.system = system
        self.owner = None
        self.queue = []

    def acquire(self, task):
        if self.owner is None or self.owner is task:
            self.owner = task
            return True
        self.queue.append(task)
        task.state = WAITING
        return False

    def release(self, task):
        assert self.owner is task
        self.owner = None
        if self.queue:
            self.owner = self.queue.pop(0)
            self.system.ready(self.owner)


class Task:
    priority = 1

    def __init__(self, system, name):
        self.system = system
        self.name = name
        self.state = READY
        self.turns = 0
        system.admit(self)

    def step(self):
        raise NotImplementedError

    def sleep(self, ticks):
        self.state = SLEEPING
        self.system.wake_at(self.system.clock + ticks, self)

    def finish(self):
        self.state = DONE


class Producer(Task):
    def __init__(self, system, name, target, count):
        super().__init__(system, name)
        self.target = target
        self.left = count

    def step(self):
        if self.left == 0:
            self.target.post(Message("stop", 0))
            self.finish()
            return
        self.left -= 1
        self.target.post(Message("work", self.left * 7 % 101))
        if self.left % 5 == 0:
            self.sleep(self.left % 3 + 1)


class Worker(Task):
    priority = 2

    def __init__(self, system, name, source, target, mutex, account):
        super().__init__(system, name)
        self.source = source
        self.target = target
        self.mutex = mutex
        self.account = account
        self.message = None

    def step(self):
        if self.message is None:
            self.message = self.source.take(self)
            if self.message is None:
                return
        if self.message.kind == "stop":
            self.target.post(self.message)
            self.finish()
            return
        if not self.mutex.acquire(self):
            return
        self.account.add(self.message.payload)
        self.target.post(Message("result", self.account.balance))
        self.message = None
        if self.account.balance % 3 == 0:
            self.sleep(1)
        else:
            self.mutex.release(self)


class Collector(Task):
    priority = 3

    def __init__(self, system, name, source, expected):
        super().__init__(system, name)
        self.source = source
        self.expected = expected
        self.total = 0

    def step(self):
        message = self.source.take(self)
        if message is None:
            return
        if message.kind == "stop":
            self.expected -= 1
            if self.expected == 0:
                self.finish()
        else:
            self.total = (self.total * 31 + message.payload) % 1000003


class Idle(Task):
    priority = 0

    def step(self):
        if self.system.live == 1:
            self.finish()


class Account:
    def __init__(self):
        self.balance = 0

    def add(self, amount):
        self.balance += amount


class System:
    def __init__(self):
        self.queues = [[], [], [], []]
        self.timers = {}
        self.clock = 0
        self.live = 0

    def admit(self, task):
        self.live += 1
        self.queues[task.priority].append(task)

    def ready(self, task):
        task.state = READY
        self.queues[task.priority].append(task)

    def wake_at(self, tick, task):
        self.timers.setdefault(tick, []).append(task)

    def pick(self):
        for queue in reversed(self.queues):
            if queue:
                return queue.pop(0)
        return None

    def run(self):
        while self.live:
            self.clock += 1
            for task in self.timers.pop(self.clock, ()):
                self.ready(task)
            task = self.pick()
            if task is None:
                continue
            task.turns += 1
            task.step()
            if task.state == READY:
                self.queues[task.priority].append(task)
            elif task.state == DONE:
                self.live -= 1


class Greedy(Worker):
    """A worker that gives its lock back before it sleeps."""

    def sleep(self, ticks):
        self.mutex.release(self)
        super().sleep(ticks)


def run():
    system = System()
    results = Mailbox(system)
    mutex = Mutex(system)
    account = Account()
    tasks = [Idle(system, "idle")]
    for i in range(6):
        work = Mailbox(system)
        tasks.append(Producer(system, "producer %d" % i, work, 9000))
        tasks.append(Greedy(system, "worker %d" % i, work, results, mutex, account))
    collector = Collector(system, "collector", results, 6)
    tasks.append(collector)
    system.run()
    check = collector.total + account.balance + system.clock
    for task in tasks:
        check = (check * 31 + task.turns) % 1000000007
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
