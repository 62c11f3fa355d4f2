# A process calls a function, or its own run; what becomes of it.
import multiprocessing as mp
import os
import signal
import sys
import time


def tell(conn, *args, **kwargs):
    me = mp.current_process()
    conn.send((me.name, me.daemon, me.pid == os.getpid(), os.getpid() != mp.parent_process().pid, args, kwargs))
    conn.send((mp.parent_process().name, mp.parent_process().is_alive(), bytes(me.authkey), me.is_alive()))


def leave(code):
    sys.exit(code)


def fail(quiet):
    sys.stderr = open(os.devnull, "w")
    raise ValueError("quiet")


def sleep(conn):
    conn.send("ready")
    time.sleep(60)


class Adder(mp.Process):
    def __init__(self, conn, *numbers):
        super().__init__()
        self.conn = conn
        self.numbers = numbers

    def run(self):
        self.conn.send(sum(self.numbers))


def family(conn):
    try:
        mp.Process(target=leave, args=(0,)).start()
    except AssertionError as e:
        conn.send(str(e))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def main():
    mp.set_start_method("spawn")
    here, there = mp.Pipe()
    p = mp.Process(target=tell, args=(there, 1, "two"), kwargs={"three": [3.0]})
    print(p.name, p.pid, p.exitcode, p.daemon, p.is_alive(), p.ident)  # expect: Process-1 None None False False None
    print(repr(p) == "<Process name='Process-1' parent=%d initial>" % os.getpid())  # expect: True
    try:
        p.sentinel
    except ValueError as e:
        print(e)  # expect: process not started
    attempt(p.join)  # expect: AssertionError can only join a started process
    attempt(p.start)  # expect: None
    attempt(p.start)  # expect: AssertionError cannot start a process twice
    print(here.recv())  # expect: ('Process-1', False, True, True, (1, 'two'), {'three': [3.0]})
    print(here.recv() == ("MainProcess", True, bytes(mp.current_process().authkey), True))  # expect: True
    p.join()
    print(p.exitcode, p.is_alive(), mp.active_children())  # expect: 0 False []
    print(repr(p) == "<Process name='Process-1' pid=%d parent=%d stopped exitcode=0>" % (p.pid, os.getpid()))  # expect: True
    p.close()
    print(repr(p) == "<Process name='Process-1' parent=%d closed>" % os.getpid())  # expect: True
    for get in (lambda: p.exitcode, lambda: p.pid, p.is_alive, p.join, p.terminate, p.start):
        try:
            get()
        except ValueError as e:
            print(e)
    # expect: process object is closed
    # expect: process object is closed
    # expect: process object is closed
    # expect: process object is closed
    # expect: process object is closed
    # expect: process object is closed

    # Exit codes.
    procs = [mp.Process(target=leave, args=(3,)), mp.Process(target=fail, args=(True,), name="failing"), Adder(there, 1, 2, 3)]
    for p in procs:
        p.start()
    print(here.recv())  # expect: 6
    for p in procs:
        p.join()
    print([p.exitcode for p in procs], [p.name for p in procs])  # expect: [3, 1, 0] ['Process-2', 'failing', 'Adder-4']

    # Ending them, and waiting.
    p, q = mp.Process(target=sleep, args=(there,), daemon=True), mp.Process(target=sleep, args=(there,))
    p.start()
    q.start()
    print(here.recv(), here.recv(), p.is_alive(), p.daemon, p.exitcode)  # expect: ready ready True True None
    print(sorted(c.name for c in mp.active_children()))  # expect: ['Process-5', 'Process-6']
    print(p.join(0.01), p.is_alive(), mp.connection.wait([p.sentinel, q.sentinel], 0.01))  # expect: None True []
    try:
        p.close()
    except ValueError as e:
        print(e)  # expect: Cannot close a process while it is still running. You should first call join() or terminate().
    p.terminate()
    print(mp.connection.wait([p.sentinel, q.sentinel]) == [p.sentinel])  # expect: True
    p.join()
    q.kill()
    q.join()
    print(p.exitcode, q.exitcode, -signal.SIGTERM, repr(q).split()[-1])  # expect: -15 -9 -15 exitcode=-SIGKILL>
    p.terminate()
    p.kill()

    # A daemon has no children.
    p = mp.Process(target=family, args=(there,), daemon=True)
    p.start()
    print(here.recv())  # expect: daemonic processes are not allowed to have children
    p.join()

    # What can't be sent.
    try:
        mp.Process(target=lambda: None).start()
    except Exception as e:
        print("lambda" in str(e))  # expect: True
    for call in (lambda: mp.Process("group"), lambda: setattr(mp.Process(), "name", 1), mp.current_process().start):
        try:
            call()
        except (AssertionError, AttributeError) as e:
            print(type(e).__name__)  # expect: AssertionError
    # expect: AssertionError
    # expect: AssertionError
    print(mp.current_process().name, mp.parent_process(), mp.current_process().is_alive())  # expect: MainProcess None True
    import pickle
    try:
        pickle.dumps(mp.current_process().authkey)
    except TypeError as e:
        print(e)  # expect: Pickling an AuthenticationString object is disallowed for security reasons
    print(mp.cpu_count() == os.cpu_count(), mp.freeze_support())  # expect: True None
    print(mp.get_context("spawn").get_start_method(), mp.get_start_method(), mp.get_context("spawn").Process.__name__)  # expect: spawn spawn SpawnProcess
    for call in (lambda: mp.set_start_method("forkserver"), lambda: mp.get_context("other"), lambda: mp.get_context("spawn").set_start_method("spawn")):
        try:
            call()
        except (RuntimeError, ValueError) as e:
            print(type(e).__name__, e)
    # expect: RuntimeError context has already been set
    # expect: ValueError cannot find context for 'other'
    # expect: ValueError cannot set start method of concrete context


if __name__ == "__main__":
    main()
