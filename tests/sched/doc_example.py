"""Events given by delays and by times, with positional and keyword arguments."""
import sched

now = 1000.0


def sleep(d):
    global now
    now += d


s = sched.scheduler(lambda: now, sleep)


def tell(what="default"):
    print("at", now - 1000, what)


def some():
    s.enter(10, 1, tell)
    s.enter(5, 2, tell, argument=("positional",))
    # Despite having the higher priority, "keyword" comes after "positional": enter's delay decides first.
    s.enter(5, 3, tell, kwargs={"what": "keyword"})
    s.enterabs(1010, 0, tell, argument=("tenth, first",))
    s.enterabs(1010, 5, tell, argument=("tenth, last",))
    s.run()
    print("after", now - 1000)


some()
# expect: at 5.0 positional
# expect: at 5.0 keyword
# expect: at 10.0 tenth, first
# expect: at 10.0 default
# expect: at 10.0 tenth, last
# expect: after 10.0
