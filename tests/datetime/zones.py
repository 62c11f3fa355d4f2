# Time zones, subclasses, pickles, folds.
import copy
import pickle
import warnings
from datetime import date, datetime, time, timedelta, timezone, tzinfo

warnings.simplefilter("ignore")
HOUR = timedelta(hours=1)


class Zone(tzinfo):
    """Central European rules of 2024."""

    def utcoffset(self, dt):
        return HOUR + self.dst(dt)

    def dst(self, dt):
        if dt is None:
            return timedelta(0)
        start, end = datetime(2024, 3, 31, 2), datetime(2024, 10, 27, 3)
        plain = dt.replace(tzinfo=None, fold=0)
        if end - HOUR <= plain < end:
            return timedelta(0) if dt.fold else HOUR
        if start + HOUR <= plain < end:
            return HOUR
        if start <= plain < start + HOUR:
            return HOUR if dt.fold else timedelta(0)
        return timedelta(0)

    def tzname(self, dt):
        return "CEST" if self.dst(dt) else "CET"

    def fromutc(self, dt):
        result = tzinfo.fromutc(self, dt)
        return result

    def __repr__(self):
        return "Zone()"


z = Zone()
t = datetime(2024, 7, 1, 12, tzinfo=z)
print(t, t.utcoffset(), t.dst(), t.tzname(), t.timetuple().tm_isdst, t.strftime("%H %z %Z"), t.isoformat())
# expect: 2024-07-01 12:00:00+02:00 2:00:00 1:00:00 CEST 1 12 +0200 CEST 2024-07-01T12:00:00+02:00
print(t.astimezone(timezone.utc), t.astimezone(timezone(-3 * HOUR)), datetime(2024, 1, 1, tzinfo=timezone.utc).astimezone(z), t - datetime(2024, 7, 1, tzinfo=timezone.utc))
# expect: 2024-07-01 10:00:00+00:00 2024-07-01 07:00:00-03:00 2024-01-01 01:00:00+01:00 10:00:00
a, b = datetime(2024, 10, 27, 2, 30, tzinfo=z), datetime(2024, 10, 27, 2, 30, tzinfo=z, fold=1)
print(a.utcoffset(), b.utcoffset(), a == b, a < b, hash(a) == hash(b), a == a.astimezone(timezone.utc), repr(b))
# expect: 2:00:00 1:00:00 True False True False datetime.datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=Zone())
print(t == datetime(2024, 7, 1, 10, tzinfo=timezone.utc), t > datetime(2024, 7, 1, 10, tzinfo=timezone.utc), hash(t) == hash(t.astimezone(timezone.utc)))  # expect: True False True
print(time(12, tzinfo=z).utcoffset(), time(12, tzinfo=z).dst(), time(12, tzinfo=timezone.utc) == time(14, tzinfo=timezone(2 * HOUR)), time(12, tzinfo=timezone.utc).tzname())
# expect: 1:00:00 0:00:00 True UTC
print(t.timetz(), t.time(), t.date(), t.utctimetuple()[:5], t.timestamp(), (t + timedelta(days=200)).utcoffset())
# expect: 12:00:00+01:00 12:00:00 2024-07-01 (2024, 7, 1, 10, 0) 1719828000.0 1:00:00
print(datetime.fromtimestamp(0, z), datetime.now(z).tzinfo, datetime.now(timezone.utc) - datetime.now(z) < HOUR)  # expect: 1970-01-01 01:00:00+01:00 Zone() True
for x in [t, a, b, date(2024, 1, 2), time(1, 2, 3, 4), time(1, tzinfo=timezone.utc, fold=1), timedelta(1, 2, 3), timezone.utc, timezone(HOUR, "x"), datetime.max]:
    y = [pickle.loads(pickle.dumps(x, p)) for p in range(6)] if getattr(x, "tzinfo", None) is not z else [copy.copy(x)]
    print(x, all(repr(i) == repr(x) for i in y), copy.deepcopy(x) == x, type(y[-1]) is type(x))
# expect: 2024-07-01 12:00:00+02:00 True True True
# expect: 2024-10-27 02:30:00+02:00 True False True
# expect: 2024-10-27 02:30:00+01:00 True False True
# expect: 2024-01-02 True True True
# expect: 01:02:03.000004 True True True
# expect: 01:00:00+00:00 False True True
# expect: 1 day, 0:00:02.000003 True True True
# expect: UTC True True True
# expect: x True True True
# expect: 9999-12-31 23:59:59.999999 True True True
print(pickle.loads(pickle.dumps(timezone.utc)) is timezone.utc, copy.copy(timezone.utc) is timezone.utc, timezone.min, timezone.max)  # expect: True True UTC-23:59 UTC+23:59
print(pickle.loads(b"\x80\x04\x95*\x00\x00\x00\x00\x00\x00\x00\x8c\x08datetime\x94\x8c\x08datetime\x94\x93\x94C\n\x07\xe8\x05\x06\x07\x08\t\x00\x00\x01\x94\x85\x94R\x94."))
# expect: 2024-05-06 07:08:09.000001


class Bad(tzinfo):
    def utcoffset(self, dt):
        return self.value

    dst = tzname = utcoffset


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


bad = Bad()
for bad.value in [5, timedelta(days=1), None, timedelta(hours=-23, microseconds=1)]:
    x = datetime(2024, 1, 1, tzinfo=bad)
    show(x.utcoffset)
    show(x.dst)
    show(x.tzname)
    show(lambda: str(x))
    show(lambda: x.astimezone(timezone.utc))
    show(lambda: bad.fromutc(x))
    show(lambda: datetime.now(bad).year > 1)
# expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# expect: TypeError tzinfo.dst() must return None or timedelta, not 'int'
# expect: TypeError tzinfo.tzname() must return None or a string, not 'int'
# expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).
# expect: TypeError tzinfo.tzname() must return None or a string, not 'datetime.timedelta'
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).
# expect: None
# expect: None
# expect: None
# expect: 2024-01-01 00:00:00
# expect: 2024-01-01 00:00:00+00:00
# expect: ValueError fromutc: non-None utcoffset() result required
# expect: ValueError fromutc: non-None utcoffset() result required
# expect: -1 day, 1:00:00.000001
# expect: -1 day, 1:00:00.000001
# expect: TypeError tzinfo.tzname() must return None or a string, not 'datetime.timedelta'
# expect: 2024-01-01 00:00:00-22:59:59.999999
# expect: 2024-01-01 22:59:59.999999+00:00
# expect: 2023-12-31 01:00:00.000001-22:59:59.999999
# expect: True


class Day(date):
    def shout(self):
        return "!" + self.isoformat()


class Moment(datetime):
    pass


class Span(timedelta):
    pass


d = Day(2024, 1, 2)
print(repr(d), (d + timedelta(1)).shout(), d.replace(day=3).shout(), Day.fromordinal(5).shout(), Day.today() == date.today(), Day.fromisoformat("2024-01-01"), type(Day.fromisocalendar(2024, 1, 1)))
# expect: Day(2024, 1, 2) !2024-01-03 !2024-01-03 !0001-01-05 True 2024-01-01 <class '__main__.Day'>
m = Moment(2024, 1, 2, 3)
print(repr(m), repr(m + timedelta(1)), type(m.date()), repr(m.replace(hour=1)), repr(Moment.combine(d, time(1))), type(Moment.now()), repr(m.astimezone(timezone.utc).tzinfo), repr(Moment.strptime("2024", "%Y")))
# expect: Moment(2024, 1, 2, 3, 0) Moment(2024, 1, 3, 3, 0) <class 'datetime.date'> Moment(2024, 1, 2, 1, 0) Moment(2024, 1, 2, 1, 0) <class '__main__.Moment'> datetime.timezone.utc Moment(2024, 1, 1, 0, 0)
s = Span(days=1)
print(repr(s), repr(s + s), repr(-s), repr(s * 2), s == timedelta(1), str(s))
# expect: Span(days=1) datetime.timedelta(days=2) datetime.timedelta(days=-1) datetime.timedelta(days=2) True 1 day, 0:00:00
d.extra = 5
print(d.extra, d == date(2024, 1, 2), isinstance(m, date), hash(d) == hash(date(2024, 1, 2)), {d: 1}[date(2024, 1, 2)])  # expect: 5 True True True 1
print(min(date(2024, 1, 2), date(2023, 1, 1)), sorted([time(3), time(1)]), sum([timedelta(1), timedelta(2)], timedelta()), max(timedelta(1), timedelta(2)))
# expect: 2023-01-01 [datetime.time(1, 0), datetime.time(3, 0)] 3 days, 0:00:00 2 days, 0:00:00
match date(2024, 1, 2):
    case date(year=y, month=1):
        print(y)
# expect: 2024
