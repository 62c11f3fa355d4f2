# Time tuples, clocks and sleeping.
import time

def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


nan = float('nan')

show(lambda: time.localtime(0)[:3])  # expect: (1970, 1, 1)
show(lambda: time.gmtime(0))  # expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)
show(lambda: time.gmtime(0).tm_zone)  # expect: 'GMT'
show(lambda: time.gmtime(0).tm_gmtoff)  # expect: 0
show(lambda: time.struct_time((1,2,3)))  # expect: TypeError: time.struct_time() takes an at least 9-sequence (3-sequence given)
show(lambda: time.struct_time(range(9)))  # expect: time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8)
show(lambda: time.struct_time(range(11)).tm_zone)  # expect: 9
show(lambda: time.struct_time(range(12)))  # expect: TypeError: time.struct_time() takes an at most 11-sequence (12-sequence given)
show(lambda: time.struct_time(1))  # expect: TypeError: constructor requires a sequence
show(lambda: time.struct_time(range(9)) == tuple(range(9)))  # expect: True
show(lambda: time.gmtime(0).tm_yeer)  # expect: AttributeError: 'time.struct_time' object has no attribute 'tm_yeer'
show(lambda: repr(type(time.gmtime(0))))  # expect: "<class 'time.struct_time'>"
show(lambda: time.gmtime(1e20))  # expect: OverflowError: timestamp out of range for platform time_t
show(lambda: time.gmtime("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: time.gmtime(float('nan')))  # expect: ValueError: Invalid value NaN (not a number)
show(lambda: time.gmtime(None) is None)  # expect: False
show(lambda: time.gmtime(-1))  # expect: time.struct_time(tm_year=1969, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=59, tm_wday=2, tm_yday=365, tm_isdst=0)
show(lambda: time.gmtime(1.9))  # expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=1, tm_wday=3, tm_yday=1, tm_isdst=0)
show(lambda: time.mktime((1,2)))  # expect: TypeError: mktime(): illegal time tuple argument
show(lambda: time.mktime(3))  # expect: TypeError: Tuple or struct_time argument required
show(lambda: time.mktime((10**20,1,1,0,0,0,0,0,0)))  # expect: OverflowError: Python int too large to convert to C long
show(lambda: time.asctime((2024,2,3,4,5,6,5,34,0)))  # expect: 'Sat Feb  3 04:05:06 2024'
show(lambda: time.asctime((2024,13,3,4,5,6,5,34,0)))  # expect: ValueError: month out of range
show(lambda: time.asctime((2024,0,0,4,5,6,5,34,0)))  # expect: 'Sat Jan  1 04:05:06 2024'
show(lambda: time.asctime((2024,1,32,4,5,6,5,34,0)))  # expect: ValueError: day of month out of range
show(lambda: time.asctime((2024,1,3,24,5,6,5,34,0)))  # expect: ValueError: hour out of range
show(lambda: time.asctime((2024,1,3,4,60,6,5,34,0)))  # expect: ValueError: minute out of range
show(lambda: time.asctime((2024,1,3,4,5,62,5,34,0)))  # expect: ValueError: seconds out of range
show(lambda: time.asctime((2024,1,3,4,5,6,7,34,0)))  # expect: 'Mon Jan  3 04:05:06 2024'
show(lambda: time.asctime((2024,1,3,4,5,6,-2,34,0)))  # expect: ValueError: day of week out of range
show(lambda: time.asctime((2024,1,3,4,5,6,-1,367,0)))  # expect: ValueError: day of year out of range
show(lambda: time.asctime("x"))  # expect: TypeError: Tuple or struct_time argument required
show(lambda: time.asctime((1,2)))  # expect: TypeError: asctime(): illegal time tuple argument
show(lambda: time.ctime("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: time.get_clock_info("monotonic"))  # expect: namespace(implementation='clock_gettime(CLOCK_MONOTONIC)', monotonic=True, adjustable=False, resolution=1e-09)
show(lambda: time.get_clock_info("x"))  # expect: ValueError: unknown clock
show(lambda: time.get_clock_info("time"))  # expect: namespace(implementation='clock_gettime(CLOCK_REALTIME)', monotonic=False, adjustable=True, resolution=1e-09)
show(lambda: time.get_clock_info("process_time"))  # expect: namespace(implementation='clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', monotonic=True, adjustable=False, resolution=1e-09)
show(lambda: time.get_clock_info("perf_counter"))  # expect: namespace(implementation='clock_gettime(CLOCK_MONOTONIC)', monotonic=True, adjustable=False, resolution=1e-09)
show(lambda: time.get_clock_info("thread_time"))  # expect: namespace(implementation='clock_gettime(CLOCK_THREAD_CPUTIME_ID)', monotonic=True, adjustable=False, resolution=1e-09)
show(lambda: time.clock_getres(time.CLOCK_MONOTONIC))  # expect: 1e-09
show(lambda: time.clock_gettime(-5))  # expect: OSError: [Errno 22] Invalid argument
show(lambda: time.sleep(-1))  # expect: ValueError: sleep length must be non-negative
show(lambda: time.sleep("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: time.sleep(None))  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
show(lambda: time.sleep(1e10))  # expect: OverflowError: timestamp out of range for platform time_t
show(lambda: time.sleep())  # expect: TypeError: time.sleep() takes exactly one argument (0 given)
show(lambda: time.sleep(1,2))  # expect: TypeError: time.sleep() takes exactly one argument (2 given)
show(lambda: abs(time.time()-time.time_ns()/1e9) < 1)  # expect: True
show(lambda: time.monotonic() <= time.monotonic())  # expect: True
show(lambda: type(time.perf_counter_ns()))  # expect: <class 'int'>
show(lambda: time.process_time() > 0)  # expect: True
