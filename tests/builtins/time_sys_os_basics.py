import os, sys, time
print(sys.version_info >= (3, 13), sys.version_info[0], sys.version_info.major, isinstance(sys.argv, list), isinstance(sys.path, list), sys.maxsize == 2 ** 63 - 1)
# expect: True 3 3 True True True
print(isinstance(sys.implementation.name, str), sys.getrecursionlimit(), sys.maxunicode == 0x10FFFF, sys.stdin is not None, "sys" in sys.modules, sys.modules["__main__"].__name__)
# expect: True 1000 True True True __main__
t = time.monotonic()
time.sleep(0.01)
print(time.monotonic() - t >= 0.009, time.time() > 1.6e9, isinstance(time.time_ns(), int), time.perf_counter() <= time.perf_counter(), isinstance(time.process_time(), float))
# expect: True True True True True
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)), time.gmtime(86400).tm_mday, time.gmtime(0)[:3], time.gmtime(0).tm_wday)
# expect: 1970-01-01 00:00:00 2 (1970, 1, 1) 3
print(isinstance(os.getpid(), int), os.getcwd() == os.path.abspath("."), os.sep, os.linesep == "\n", os.name, isinstance(os.environ, object), os.environ.get("NO_SUCH_VARIABLE"), os.cpu_count() >= 1)
# expect: True True / True posix True None True
folder = os.environ.get("TMPDIR", "/tmp") + "/starling-os-basics"
os.mkdir(folder)
print(os.listdir(folder), os.path.isdir(folder), os.path.exists(folder + "/x"))  # expect: [] True False
open(folder + "/x", "w").close()
print(os.listdir(folder), os.path.isfile(folder + "/x"), os.path.basename(folder), os.path.splitext("a/b.tar.gz"), os.path.dirname("/a/b/c"))
# expect: ['x'] True starling-os-basics ('a/b.tar', '.gz') /a/b
os.rename(folder + "/x", folder + "/y")
os.remove(folder + "/y")
os.rmdir(folder)
try:
    os.listdir(folder)
except FileNotFoundError as e:
    print(e.errno)  # expect: 2
os.environ["STARLING_TEST_VAR"] = "set"
print(os.environ["STARLING_TEST_VAR"], os.getenv("STARLING_TEST_VAR"), os.getenv("NOPE", "d"))  # expect: set set d
del os.environ["STARLING_TEST_VAR"]
