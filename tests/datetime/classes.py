# Constructors, arithmetic, formats and errors of the classes.
import warnings
import datetime as dm
from datetime import *

warnings.simplefilter("ignore")


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: date())  # expect: TypeError function missing required argument 'year' (pos 1)
show(lambda: date(1,2,3,4))  # expect: TypeError function takes at most 3 arguments (4 given)
show(lambda: date(1,x=3))  # expect: TypeError function missing required argument 'month' (pos 2)
show(lambda: date('a',1,1))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: date(1.0,1,1))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: date(10**20,1,1))  # expect: OverflowError Python int too large to convert to C long
show(lambda: date(2**40,1,1))  # expect: OverflowError signed integer is greater than maximum
show(lambda: date(0,1,1))  # expect: ValueError year 0 is out of range
show(lambda: date(1,13,1))  # expect: ValueError month must be in 1..12
show(lambda: date(2023,2,29))  # expect: ValueError day is out of range for month
show(lambda: date(year=1,month=2))  # expect: TypeError function missing required argument 'day' (pos 3)
show(lambda: time(24))  # expect: ValueError hour must be in 0..23
show(lambda: time(1,60))  # expect: ValueError minute must be in 0..59
show(lambda: time(1,1,60))  # expect: ValueError second must be in 0..59
show(lambda: time(1,1,1,10**6))  # expect: ValueError microsecond must be in 0..999999
show(lambda: time(fold=2))  # expect: ValueError fold must be either 0 or 1
show(lambda: time(tzinfo=3))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
show(lambda: time(1,2,3,4,None,5))  # expect: TypeError function takes at most 5 positional arguments (6 given)
show(lambda: time(x=1))  # expect: TypeError this function got an unexpected keyword argument 'x'
show(lambda: datetime())  # expect: TypeError function missing required argument 'year' (pos 1)
show(lambda: datetime(1,1))  # expect: TypeError function missing required argument 'day' (pos 3)
show(lambda: datetime(1,1,1,tzinfo=1))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
show(lambda: datetime(1,1,1,fold=3))  # expect: ValueError fold must be either 0 or 1
show(lambda: datetime(1,1,1,25))  # expect: ValueError hour must be in 0..23
show(lambda: timedelta(1,2,3,4,5,6,7,8))  # expect: TypeError __new__() takes at most 7 arguments (8 given)
show(lambda: timedelta(x=1))  # expect: TypeError __new__() got an unexpected keyword argument 'x'
show(lambda: timedelta('a'))  # expect: TypeError unsupported type for timedelta days component: str
show(lambda: timedelta(days=10**9))  # expect: OverflowError days=1000000000; must have magnitude <= 999999999
show(lambda: timedelta(days=-10**9))  # expect: OverflowError days=-1000000000; must have magnitude <= 999999999
show(lambda: timedelta(1e20))  # expect: OverflowError Python int too large to convert to C int
show(lambda: timedelta(float('nan')))  # expect: ValueError cannot convert float NaN to integer
show(lambda: timedelta(days=1.5,hours=2.25))  # expect: datetime.timedelta(days=1, seconds=51300)
show(lambda: timedelta(microseconds=0.5))  # expect: datetime.timedelta(0)
show(lambda: timedelta(microseconds=1.5))  # expect: datetime.timedelta(microseconds=2)
show(lambda: timedelta(1)/0)  # expect: ZeroDivisionError integer division or modulo by zero
show(lambda: timedelta(1)//timedelta(0))  # expect: ZeroDivisionError integer division or modulo by zero
show(lambda: timedelta(1)*1.5)  # expect: datetime.timedelta(days=1, seconds=43200)
show(lambda: timedelta(1)/3)  # expect: datetime.timedelta(seconds=28800)
show(lambda: timedelta(1)/2.5)  # expect: datetime.timedelta(seconds=34560)
show(lambda: timedelta(3)/timedelta(2))  # expect: 1.5
show(lambda: timedelta(5)%timedelta(3))  # expect: datetime.timedelta(days=2)
show(lambda: divmod(timedelta(5),timedelta(3)))  # expect: (1, datetime.timedelta(days=2))
show(lambda: timedelta(1)+1)  # expect: TypeError unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
show(lambda: timedelta(1)<1)  # expect: TypeError '<' not supported between instances of 'datetime.timedelta' and 'int'
show(lambda: timedelta(1)==1)  # expect: False
show(lambda: timezone(1))  # expect: TypeError timezone() argument 1 must be datetime.timedelta, not int
show(lambda: timezone(timedelta(1)))  # expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1).
show(lambda: timezone(timedelta(0)))  # expect: datetime.timezone.utc
show(lambda: timezone(timedelta(hours=1),'x'))  # expect: datetime.timezone(datetime.timedelta(seconds=3600), 'x')
show(lambda: timezone(timedelta(hours=1),3))  # expect: TypeError timezone() argument 2 must be str, not int
show(lambda: timezone(timedelta(seconds=1)))  # expect: datetime.timezone(datetime.timedelta(seconds=1))
show(lambda: str(timezone(timedelta(hours=-5,minutes=-30))))  # expect: 'UTC-05:30'
show(lambda: str(timezone.utc))  # expect: 'UTC'
show(lambda: timezone.utc)  # expect: datetime.timezone.utc
show(lambda: timezone())  # expect: TypeError timezone() missing required argument 'offset' (pos 1)
show(lambda: timezone.utc.utcoffset(3))  # expect: TypeError utcoffset(dt) argument must be a datetime instance or None, not int
show(lambda: timezone.utc.fromutc(3))  # expect: TypeError fromutc: argument must be a datetime
show(lambda: timezone.utc.fromutc(datetime(1,1,1)))  # expect: ValueError fromutc: dt.tzinfo is not self
show(lambda: tzinfo().utcoffset(None))  # expect: NotImplementedError a tzinfo subclass must implement utcoffset()
show(lambda: tzinfo().fromutc(datetime(1,1,1)))  # expect: ValueError fromutc: dt.tzinfo is not self
show(lambda: tzinfo().tzname(None))  # expect: NotImplementedError a tzinfo subclass must implement tzname()
show(lambda: tzinfo().dst(3))  # expect: NotImplementedError a tzinfo subclass must implement dst()
show(lambda: date.fromisoformat('x'))  # expect: ValueError Invalid isoformat string: 'x'
show(lambda: date.fromisoformat('2024-W01'))  # expect: datetime.date(2024, 1, 1)
show(lambda: date.fromisoformat('2024-W01-1'))  # expect: datetime.date(2024, 1, 1)
show(lambda: date.fromisoformat('20240101'))  # expect: datetime.date(2024, 1, 1)
show(lambda: date.fromisoformat('2024-13-01'))  # expect: ValueError month must be in 1..12
show(lambda: date.fromisoformat(5))  # expect: TypeError fromisoformat: argument must be str
show(lambda: time.fromisoformat('T10'))  # expect: datetime.time(10, 0)
show(lambda: time.fromisoformat('10:20:30,123'))  # expect: datetime.time(10, 20, 30, 123000)
show(lambda: time.fromisoformat('10:20:30.123456789+01:02:03.5'))
# expect: datetime.time(10, 20, 30, 123456, tzinfo=datetime.timezone(datetime.timedelta(seconds=3723, microseconds=500000)))
show(lambda: time.fromisoformat('25:00'))  # expect: ValueError hour must be in 0..23
show(lambda: time.fromisoformat('1'))  # expect: ValueError Invalid isoformat string: '1'
show(lambda: time.fromisoformat('102030Z'))  # expect: datetime.time(10, 20, 30, tzinfo=datetime.timezone.utc)
show(lambda: datetime.fromisoformat('2024-01-02T10:20'))  # expect: datetime.datetime(2024, 1, 2, 10, 20)
show(lambda: datetime.fromisoformat('2024-01-02 10:20:30.5Z'))  # expect: datetime.datetime(2024, 1, 2, 10, 20, 30, 500000, tzinfo=datetime.timezone.utc)
show(lambda: datetime.fromisoformat('2024W011T10'))  # expect: datetime.datetime(2024, 1, 1, 10, 0)
show(lambda: datetime.fromisoformat('2024-01-02X'))  # expect: ValueError Invalid isoformat string: '2024-01-02X'
show(lambda: datetime.fromisoformat('2024-01-02T24:00'))  # expect: ValueError hour must be in 0..23
show(lambda: datetime.fromisoformat('2024-01-02T10:20+25:00'))
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600).
show(lambda: datetime.fromisoformat('2024-01-02T24:01'))  # expect: ValueError hour must be in 0..23
show(lambda: time.fromisoformat('24:00'))  # expect: ValueError hour must be in 0..23
show(lambda: date(2024,1,1)<datetime(2024,1,1))  # expect: TypeError '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
show(lambda: date(2024,1,1)==datetime(2024,1,1))  # expect: False
show(lambda: datetime(2024,1,1)<datetime(2024,1,1,tzinfo=timezone.utc))  # expect: TypeError can't compare offset-naive and offset-aware datetimes
show(lambda: datetime(2024,1,1)==datetime(2024,1,1,tzinfo=timezone.utc))  # expect: False
show(lambda: datetime(2024,1,1)-datetime(2024,1,1,tzinfo=timezone.utc))  # expect: TypeError can't subtract offset-naive and offset-aware datetimes
show(lambda: time(1)<time(1,tzinfo=timezone.utc))  # expect: TypeError can't compare offset-naive and offset-aware times
show(lambda: date(1,1,1)-timedelta(1))  # expect: OverflowError date value out of range
show(lambda: date.max+timedelta(1))  # expect: OverflowError date value out of range
show(lambda: datetime.min-timedelta(1))  # expect: OverflowError date value out of range
show(lambda: date(2024,1,1)+1)  # expect: TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
show(lambda: date(2024,1,1)<1)  # expect: TypeError '<' not supported between instances of 'datetime.date' and 'int'
show(lambda: date(2024,1,1).isocalendar())  # expect: datetime.IsoCalendarDate(year=2024, week=1, weekday=1)
show(lambda: date(2024,1,1).isocalendar().week)  # expect: 1
show(lambda: tuple(date(2024,1,1).isocalendar()))  # expect: (2024, 1, 1)
show(lambda: date.fromisocalendar(2024,54,1))  # expect: ValueError Invalid week: 54
show(lambda: date.fromisocalendar(2024,1,8))  # expect: ValueError Invalid day: 8 (range is [1, 7])
show(lambda: date.fromisocalendar(0,1,1))  # expect: ValueError Year is out of range: 0
show(lambda: date.fromisocalendar(2021,53,1))  # expect: ValueError Invalid week: 53
show(lambda: date.fromordinal(0))  # expect: ValueError ordinal must be >= 1
show(lambda: date.fromordinal(10**9))  # expect: ValueError year 2737908 is out of range
show(lambda: date.fromtimestamp(10**20))  # expect: OverflowError timestamp out of range for platform time_t
show(lambda: date.fromtimestamp('x'))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: datetime.fromtimestamp(0,3))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
show(lambda: datetime.fromtimestamp(1.5,timezone.utc))  # expect: datetime.datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=datetime.timezone.utc)
show(lambda: datetime.fromtimestamp(-1.5,timezone.utc))  # expect: datetime.datetime(1969, 12, 31, 23, 59, 58, 500000, tzinfo=datetime.timezone.utc)
show(lambda: datetime.fromtimestamp(float('nan')))  # expect: ValueError Invalid value NaN (not a number)
show(lambda: datetime.strptime('2024-01-02','%Y-%m-%d'))  # expect: datetime.datetime(2024, 1, 2, 0, 0)
show(lambda: datetime.strptime('2024-01-02 +0530','%Y-%m-%d %z'))  # expect: datetime.datetime(2024, 1, 2, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
show(lambda: datetime.strptime('x','%Y'))  # expect: ValueError time data 'x' does not match format '%Y'
show(lambda: datetime.strptime('2024 1','%Y'))  # expect: ValueError unconverted data remains:  1
show(lambda: datetime.strptime('10:20:30.5','%H:%M:%S.%f'))  # expect: datetime.datetime(1900, 1, 1, 10, 20, 30, 500000)
show(lambda: datetime.strptime('01:00 UTC','%H:%M %Z'))  # expect: datetime.datetime(1900, 1, 1, 1, 0)
show(lambda: datetime(2024,1,2,3,4,5,6,timezone.utc).strftime('%Y %f %z %:z %Z %% %j'))  # expect: '2024 000006 +0000 +00:00 UTC % 002'
show(lambda: date(2024,1,2).strftime('%H %f %z|%Z|'))  # expect: '00 000000 ||'
show(lambda: time(1,2,3).strftime('%Y %H %f'))  # expect: '1900 01 000000'
show(lambda: format(date(2024,1,2),'%y'))  # expect: '24'
show(lambda: format(date(2024,1,2),''))  # expect: '2024-01-02'
show(lambda: format(date(2024,1,2),3))  # expect: TypeError format() argument 2 must be str, not int
show(lambda: date(99,1,2).strftime('%Y'))  # expect: '99'
show(lambda: date(99,1,2).isoformat())  # expect: '0099-01-02'
show(lambda: datetime(2024,1,2).isoformat('x','hours'))  # expect: '2024-01-02x00'
show(lambda: datetime(2024,1,2).isoformat(timespec='foo'))  # expect: ValueError Unknown timespec value
show(lambda: datetime(2024,1,2).isoformat('ab'))  # expect: TypeError isoformat() argument 1 must be a unicode character, not str
show(lambda: datetime(2024,1,2,3,4,5,678).isoformat(timespec='milliseconds'))  # expect: '2024-01-02T03:04:05.000'
show(lambda: time(1,2,3,tzinfo=timezone(timedelta(hours=5,seconds=3))).isoformat('auto'))  # expect: '01:02:03+05:00:03'
show(lambda: datetime(2024,1,2).ctime())  # expect: 'Tue Jan  2 00:00:00 2024'
show(lambda: datetime(2024,1,2,tzinfo=timezone.utc).utctimetuple())
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=2, tm_isdst=0)
show(lambda: datetime(2024,1,2).timetuple())  # expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=2, tm_isdst=-1)
show(lambda: date(2024,1,2).timetuple())  # expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=2, tm_isdst=-1)
show(lambda: datetime(2024,1,2,3,4,5,6))  # expect: datetime.datetime(2024, 1, 2, 3, 4, 5, 6)
show(lambda: datetime(2024,1,2,3,4))  # expect: datetime.datetime(2024, 1, 2, 3, 4)
show(lambda: datetime(2024,1,2,3,4,5,0,timezone.utc,fold=1))  # expect: datetime.datetime(2024, 1, 2, 3, 4, 5, fold=1, tzinfo=datetime.timezone.utc)
show(lambda: time(1,2))  # expect: datetime.time(1, 2)
show(lambda: time(1,2,3,4,timezone.utc,fold=1))  # expect: datetime.time(1, 2, 3, 4, tzinfo=datetime.timezone.utc, fold=1)
show(lambda: timedelta(1,2,3))  # expect: datetime.timedelta(days=1, seconds=2, microseconds=3)
show(lambda: timedelta(0))  # expect: datetime.timedelta(0)
show(lambda: timedelta(-1))  # expect: datetime.timedelta(days=-1)
show(lambda: str(timedelta(-1,1,1)))  # expect: '-1 day, 0:00:01.000001'
show(lambda: str(timedelta(2,3)))  # expect: '2 days, 0:00:03'
show(lambda: timedelta.max)  # expect: datetime.timedelta(days=999999999, seconds=86399, microseconds=999999)
show(lambda: timedelta.min)  # expect: datetime.timedelta(days=-999999999)
show(lambda: timedelta.resolution)  # expect: datetime.timedelta(microseconds=1)
show(lambda: datetime.max)  # expect: datetime.datetime(9999, 12, 31, 23, 59, 59, 999999)
show(lambda: time.max)  # expect: datetime.time(23, 59, 59, 999999)
show(lambda: date.resolution)  # expect: datetime.timedelta(days=1)
show(lambda: (dm.MINYEAR,dm.MAXYEAR,dm.UTC))  # expect: (1, 9999, datetime.timezone.utc)
show(lambda: datetime.combine(date(2024,1,2),time(3,4,tzinfo=timezone.utc)))  # expect: datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)
show(lambda: datetime.combine(date(2024,1,2),time(3,4),tzinfo=timezone.utc))  # expect: datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)
show(lambda: datetime.combine(1,2))  # expect: TypeError combine() argument 1 must be datetime.date, not int
show(lambda: datetime(2024,1,2).replace(hour=5,fold=1))  # expect: datetime.datetime(2024, 1, 2, 5, 0, fold=1)
show(lambda: date(2024,1,2).replace(day=31,month=4))  # expect: ValueError day is out of range for month
show(lambda: datetime(2024,1,2).replace(tzinfo=5))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
show(lambda: datetime(2024,1,2).astimezone(5))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
show(lambda: datetime(2024,1,2,tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=2))))
# expect: datetime.datetime(2024, 1, 2, 2, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
show(lambda: datetime(2024,1,2,tzinfo=timezone.utc).timestamp())  # expect: 1704153600.0
show(lambda: datetime(1970,1,1,tzinfo=timezone.utc).timestamp())  # expect: 0.0
show(lambda: date(2024,1,2).__reduce__())  # expect: (<class 'datetime.date'>, (b'\x07\xe8\x01\x02',))
show(lambda: datetime(2024,1,2,3,4,5,6).__reduce__())  # expect: (<class 'datetime.datetime'>, (b'\x07\xe8\x01\x02\x03\x04\x05\x00\x00\x06',))
show(lambda: datetime(2024,1,2,tzinfo=timezone.utc,fold=1).__reduce_ex__(4))
# expect: (<class 'datetime.datetime'>, (b'\x07\xe8\x81\x02\x00\x00\x00\x00\x00\x00', datetime.timezone.utc))
show(lambda: datetime(2024,1,2,fold=1).__reduce_ex__(2))  # expect: (<class 'datetime.datetime'>, (b'\x07\xe8\x01\x02\x00\x00\x00\x00\x00\x00',))
show(lambda: time(1,fold=1).__reduce_ex__(4))  # expect: (<class 'datetime.time'>, (b'\x81\x00\x00\x00\x00\x00',))
show(lambda: time(1).__reduce__())  # expect: (<class 'datetime.time'>, (b'\x01\x00\x00\x00\x00\x00',))
show(lambda: timedelta(1).__reduce__())  # expect: (<class 'datetime.timedelta'>, (1, 0, 0))
show(lambda: timezone.utc.__reduce__())  # expect: (<class 'datetime.timezone'>, (datetime.timedelta(0),), None)
show(lambda: timezone(timedelta(1)/2,'x').__getinitargs__())  # expect: (datetime.timedelta(seconds=43200), 'x')
show(lambda: date(b'\x07\xe8\x01\x02'))  # expect: datetime.date(2024, 1, 2)
show(lambda: date(2024,1,1).isocalendar().__reduce__())  # expect: (<class 'tuple'>, ((2024, 1, 1),))
show(lambda: tzinfo().__reduce__())  # expect: (<class 'datetime.tzinfo'>, (), None)
show(lambda: (bool(timedelta(0)),bool(timedelta(1)),bool(time(0))))  # expect: (False, True, True)
show(lambda: abs(timedelta(-1)))  # expect: datetime.timedelta(days=1)
show(lambda: (-timedelta(1),+timedelta(1)))  # expect: (datetime.timedelta(days=-1), datetime.timedelta(days=1))
show(lambda: hash(date(1,1,1))==hash(date(1,1,1)))  # expect: True
show(lambda: hash(datetime(2024,1,1,tzinfo=timezone.utc))==hash(datetime(2024,1,1,1,tzinfo=timezone(timedelta(hours=1)))))  # expect: True
show(lambda: date.today()==datetime.now().date())  # expect: True
show(lambda: datetime.now(5))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
show(lambda: datetime.utcnow().tzinfo)  # expect: None
show(lambda: timedelta(1).total_seconds())  # expect: 86400.0
show(lambda: date(2024,1,1).x)  # expect: AttributeError 'datetime.date' object has no attribute 'x'
show(lambda: setattr(date(2024,1,1),'year',3))  # expect: AttributeError attribute 'year' of 'datetime.date' objects is not writable
show(lambda: date.year)  # expect: <attribute 'year' of 'datetime.date' objects>
show(lambda: type(date.year))  # expect: <class 'getset_descriptor'>
show(lambda: date.__doc__ is not None)  # expect: True
show(lambda: datetime(2024,1,2)-date(2024,1,1))  # expect: TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
show(lambda: date(2024,1,5)-date(2024,1,1))  # expect: datetime.timedelta(days=4)
show(lambda: 1-date(2024,1,1))  # expect: TypeError unsupported operand type(s) for -: 'int' and 'datetime.date'
show(lambda: date(2024,1,1)-1.5)  # expect: TypeError unsupported operand type(s) for -: 'datetime.date' and 'float'
show(lambda: 2*timedelta(1))  # expect: datetime.timedelta(days=2)
show(lambda: timedelta(1)*timedelta(1))  # expect: TypeError unsupported operand type(s) for *: 'datetime.timedelta' and 'datetime.timedelta'
show(lambda: 2.5*timedelta(1))  # expect: datetime.timedelta(days=2, seconds=43200)
show(lambda: 1/timedelta(1))  # expect: TypeError unsupported operand type(s) for /: 'int' and 'datetime.timedelta'
show(lambda: (date(2024,1,2).weekday(),date(2024,1,2).isoweekday(),date(2024,1,2).toordinal()))  # expect: (1, 2, 738887)
show(lambda: date(2024,1,2) in {date(2024,1,2)})  # expect: True
show(lambda: datetime.fromordinal(5))  # expect: datetime.datetime(1, 1, 5, 0, 0)
show(lambda: datetime.utcfromtimestamp(0))  # expect: datetime.datetime(1970, 1, 1, 0, 0)
show(lambda: (datetime(2024,1,1,tzinfo=timezone.utc).utcoffset(),datetime(2024,1,1).utcoffset(),datetime(2024,1,1).dst(),datetime(2024,1,1).tzname()))
# expect: (datetime.timedelta(0), None, None, None)
show(lambda: (datetime(2024,1,1).timetz(),datetime(2024,1,1).time()))  # expect: (datetime.time(0, 0), datetime.time(0, 0))
