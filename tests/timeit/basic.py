import timeit, io
from timeit import Timer, default_timer

calls = []
clock = iter(range(1000)).__next__
t = Timer(lambda: calls.append(1), lambda: calls.append("setup"), timer=clock)
print(t.timeit(3), calls, t.repeat(2, 1), timeit.timeit(lambda: None, number=5) >= 0, len(timeit.repeat(lambda: 1, repeat=3, number=1)), timeit.timeit(number=10) >= 0)
times = iter([0, 0.01, 0, 0.05, 0, 0.1, 0, 0.19, 0, 0.3])
seen = []
print(Timer(lambda: None, timer=times.__next__).autorange(lambda n, s: seen.append((n, s))), seen)
for bad in (lambda: Timer(5), lambda: Timer("pass", 5)):
    try:
        bad()
    except ValueError as e:
        print(e)
try:
    Timer(lambda: 1 / 0).timeit(1)
except ZeroDivisionError:
    out = io.StringIO()
    Timer().print_exc(out)
    print(out.getvalue().splitlines()[-1])
print(timeit.default_number, timeit.default_repeat, default_timer is timeit.default_timer, timeit.__all__)
# expect: 1 ['setup', 1, 1, 1, 'setup', 1, 'setup', 1] [1, 1] True 3 True
# expect: (20, 0.3) [(1, 0.01), (2, 0.05), (5, 0.1), (10, 0.19), (20, 0.3)]
# expect: stmt is neither a string nor callable
# expect: setup is neither a string nor callable
# expect: ZeroDivisionError: division by zero
# expect: 1000000 5 True ['Timer', 'timeit', 'repeat', 'default_timer']
