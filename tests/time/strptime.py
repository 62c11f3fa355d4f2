# Text to times by a format.
import time

def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


show(lambda: time.strptime("2024-02-03 04:05:06","%Y-%m-%d %H:%M:%S"))  # expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=3, tm_hour=4, tm_min=5, tm_sec=6, tm_wday=5, tm_yday=34, tm_isdst=-1)
show(lambda: time.strptime("Sat Feb  3 04:05:06 2024"))  # expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=3, tm_hour=4, tm_min=5, tm_sec=6, tm_wday=5, tm_yday=34, tm_isdst=-1)
show(lambda: time.strptime("x","%Y"))  # expect: ValueError: time data 'x' does not match format '%Y'
show(lambda: time.strptime("2024x","%Y"))  # expect: ValueError: unconverted data remains: x
show(lambda: time.strptime("2024-02-30","%Y-%m-%d"))  # expect: ValueError: day is out of range for month
show(lambda: time.strptime("12 PM","%I %p"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("12 am","%I %p"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("3 feb 99","%d %b %y"))  # expect: time.struct_time(tm_year=1999, tm_mon=2, tm_mday=3, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=2, tm_yday=34, tm_isdst=-1)
show(lambda: time.strptime("68","%y"))  # expect: time.struct_time(tm_year=2068, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=6, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("69","%y"))  # expect: time.struct_time(tm_year=1969, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=2, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("034 2024","%j %Y"))  # expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=3, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=5, tm_yday=34, tm_isdst=-1)
show(lambda: time.strptime("monday","%A"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("+0530","%z"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("+05:30:15.123456","%z"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("+0530","%z").tm_gmtoff)  # expect: 19800
show(lambda: time.strptime("Z","%z"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("UTC","%Z"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)
show(lambda: time.strptime("gmt","%Z"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)
show(lambda: time.strptime("1.5","%S.%f"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=1, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("10%","%d%%"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=10, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=2, tm_yday=10, tm_isdst=-1)
show(lambda: time.strptime("10","%Q"))  # expect: ValueError: 'Q' is a bad directive in format '%Q'
show(lambda: time.strptime("10","%"))  # expect: ValueError: stray % in format '%'
show(lambda: time.strptime("2024 05 1","%Y %U %w"))  # expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=5, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=36, tm_isdst=-1)
show(lambda: time.strptime("2024 05 1","%Y %W %w"))  # expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=29, tm_isdst=-1)
show(lambda: time.strptime("2024 05 1","%G %V %u"))  # expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=29, tm_isdst=-1)
show(lambda: time.strptime("2024 05","%G %V"))  # expect: ValueError: ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
show(lambda: time.strptime("2024 05 1","%Y %V %u"))  # expect: ValueError: ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.
show(lambda: time.strptime("2024 034","%G %j"))  # expect: ValueError: Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.
show(lambda: time.strptime("12/31/99","%x"))  # expect: time.struct_time(tm_year=1999, tm_mon=12, tm_mday=31, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=365, tm_isdst=-1)
show(lambda: time.strptime("23:59:60","%X"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=23, tm_min=59, tm_sec=60, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("23:59:62","%X"))  # expect: ValueError: unconverted data remains: 2
show(lambda: time.strptime("Sat Feb  3 04:05:06 2024","%c"))  # expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=3, tm_hour=4, tm_min=5, tm_sec=6, tm_wday=5, tm_yday=34, tm_isdst=-1)
show(lambda: time.strptime("2024  1","%Y %m"))  # expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime(3,"%Y"))  # expect: TypeError: strptime() argument 0 must be str, not <class 'int'>
show(lambda: time.strptime("3",3))  # expect: TypeError: strptime() argument 1 must be str, not <class 'int'>
show(lambda: time.strptime("32","%d"))  # expect: ValueError: unconverted data remains: 2
show(lambda: time.strptime("12:5","%H:%M"))  # expect: time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=5, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
show(lambda: time.strptime("\u00c9t\u00e9 2024", "\u00e9t\u00c9 %Y").tm_year)  # expect: 2024
show(lambda: time.strptime("\u00e82024", "\u00e9%Y").tm_year)  # expect: ValueError: time data 'è2024' does not match format 'é%Y'
show(lambda: time.strptime("1", "%\u00e9"))  # expect: ValueError: 'é' is a bad directive in format '%é'
show(lambda: time.strptime("a \t2024", "a  %Y").tm_year)  # expect: 2024
show(lambda: time.strptime("a2024", "a %Y").tm_year)  # expect: ValueError: time data 'a2024' does not match format 'a %Y'
show(lambda: time.strptime("a2024", "a2024 ").tm_year)  # expect: ValueError: time data 'a2024' does not match format 'a2024 '
show(lambda: time.strptime("100%%5", "100%%%%%d").tm_mday)  # expect: 5
show(lambda: time.strptime("a" * 5000, "a" * 5000).tm_year)  # expect: 1900
