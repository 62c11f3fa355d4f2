"""settrace and its like keep functions for the threads to come."""
import sys
import threading


def quiet(frame, event, arg):
    return None


def other(frame, event, arg):
    return None


def in_thread():
    seen = []
    t = threading.Thread(target=lambda: seen.append((sys.gettrace(), sys.getprofile())))
    t.start()
    t.join()
    return seen[0]


print(threading.gettrace(), threading.getprofile(), sys.gettrace(), sys.getprofile())  # expect: None None None None
print(in_thread())  # expect: (None, None)
threading.settrace(quiet)
threading.setprofile(other)
print(threading.gettrace() is quiet, threading.getprofile() is other)  # expect: True True
print(sys.gettrace(), sys.getprofile())  # expect: None None
trace, profile = in_thread()
print(trace is quiet, profile is other)  # expect: True True
threading.settrace(None)
threading.setprofile(None)
print(in_thread(), threading.gettrace(), threading.getprofile())  # expect: (None, None) None None

# Those of all threads reach the ones that run.
looked = []
step = threading.Barrier(2)


def run():
    step.wait()
    step.wait()
    looked.append((sys.gettrace(), sys.getprofile()))
    step.wait()
    step.wait()
    looked.append((sys.gettrace(), sys.getprofile()))


t = threading.Thread(target=run)
t.start()
step.wait()
threading.settrace_all_threads(quiet)
threading.setprofile_all_threads(other)
here = sys.gettrace(), sys.getprofile(), threading.gettrace(), threading.getprofile()
step.wait()
step.wait()
threading.settrace_all_threads(None)
threading.setprofile_all_threads(None)
step.wait()
t.join()
print(here == (quiet, other, quiet, other))  # expect: True
print(looked[0] == (quiet, other), looked[1])  # expect: True (None, None)
sys.settrace(quiet)
print(sys.gettrace() is quiet, threading.gettrace(), in_thread())  # expect: True None (None, None)
sys.settrace(None)
sys.setprofile(quiet)
print(sys.getprofile() is quiet)  # expect: True
sys.setprofile(None)
for f in (sys.settrace, sys.setprofile, threading.settrace, threading.setprofile_all_threads):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: sys.settrace() takes exactly one argument (0 given)
# expect: sys.setprofile() takes exactly one argument (0 given)
# expect: settrace() missing 1 required positional argument: 'func'
# expect: setprofile_all_threads() missing 1 required positional argument: 'func'
