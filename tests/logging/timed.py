import logging, os, tempfile, time
from logging.handlers import TimedRotatingFileHandler as T

d = tempfile.mkdtemp()
path = os.path.join(d, "t.log")
base = 1_700_000_000  # 2023-11-14 22:13:20 UTC, a Tuesday
for when, kw in (("S", {}), ("m", {"interval": 5}), ("H", {}), ("D", {}), ("midnight", {}), ("MIDNIGHT", {"interval": 3}), ("W0", {}), ("W1", {}), ("W6", {"interval": 2})):
    h = T(path, when, utc=True, delay=True, **kw)
    print(when, h.interval, h.suffix, h.computeRollover(base) - base, time.strftime("%a %Y-%m-%d %H:%M:%S", time.gmtime(h.computeRollover(base))))
    h.close()
class At:
    hour, minute, second = 23, 30, 15
for when in ("midnight", "W2", "W1"):
    h = T(path, when, utc=True, delay=True, atTime=At)
    print(when, time.strftime("%a %Y-%m-%d %H:%M:%S", time.gmtime(h.computeRollover(base))))
    h.close()
for bad in ("x", "W", "W7", "W11"):
    try:
        T(path, bad, delay=True)
    except ValueError as e:
        print(e)
h = T(path, "S", backupCount=2, utc=True)
for i in range(4):
    h.rolloverAt = base + i * 10  # as if it were due since then
    h.handle(logging.makeLogRecord({"msg": "record %d" % i}))
h.close()
print(sorted(os.listdir(d)))
print([open(os.path.join(d, n)).read() for n in sorted(os.listdir(d))])
h = T(path, "D", backupCount=1, utc=True)
h.namer = lambda name: name.replace("t.log.", "old-") + ".log"
for n in ("old-2023-01-01.log", "old-2023-01-02.log", "other-2023-01-01.log", "t.log.2023-01-01"):
    open(os.path.join(d, n), "w").close()
print([os.path.basename(n) for n in h.getFilesToDelete()], h.shouldRollover(None))
h.namer = None
print([os.path.basename(n) for n in h.getFilesToDelete()])
h.close()
# expect: S 1 %Y-%m-%d_%H-%M-%S 1 Tue 2023-11-14 22:13:21
# expect: m 300 %Y-%m-%d_%H-%M 300 Tue 2023-11-14 22:18:20
# expect: H 3600 %Y-%m-%d_%H 3600 Tue 2023-11-14 23:13:20
# expect: D 86400 %Y-%m-%d 86400 Wed 2023-11-15 22:13:20
# expect: midnight 86400 %Y-%m-%d 6400 Wed 2023-11-15 00:00:00
# expect: MIDNIGHT 259200 %Y-%m-%d 179200 Fri 2023-11-17 00:00:00
# expect: W0 604800 %Y-%m-%d 524800 Tue 2023-11-21 00:00:00
# expect: W1 604800 %Y-%m-%d 6400 Wed 2023-11-15 00:00:00
# expect: W6 1209600 %Y-%m-%d 1043200 Mon 2023-11-27 00:00:00
# expect: midnight Tue 2023-11-14 23:30:15
# expect: W2 Wed 2023-11-15 23:30:15
# expect: W1 Tue 2023-11-14 23:30:15
# expect: Invalid rollover interval specified: X
# expect: You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W
# expect: Invalid day specified for weekly rollover: W7
# expect: You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W11
# expect: ['t.log', 't.log.2023-11-14_22-13-39', 't.log.2023-11-14_22-13-49']
# expect: ['record 3\n', 'record 1\n', 'record 2\n']
# expect: ['old-2023-01-01.log'] False
# expect: []
