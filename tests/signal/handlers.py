import os
import signal
import subprocess
import threading
import time
import _thread

got = []


def handler(signum, frame):
    got.append((signum, type(signum).__name__, type(frame).__name__, threading.current_thread() is threading.main_thread()))


print(repr(signal.signal(signal.SIGUSR1, handler)), signal.getsignal(signal.SIGUSR1) is handler)  # expect: <Handlers.SIG_DFL: 0> True
os.kill(os.getpid(), signal.SIGUSR1)
print(got.pop())  # expect: (10, 'int', 'frame', True)
signal.raise_signal(signal.SIGUSR1)
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
print(len(got))  # expect: 2


def elsewhere():
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR1)
    signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)


t = threading.Thread(target=elsewhere)
t.start()
t.join()
deadline = time.monotonic() + 30
while len(got) < 3 and time.monotonic() < deadline:
    time.sleep(0.001)
print(len(got) >= 3, all(g[3] for g in got))  # expect: True True

# Only the main thread may set handlers.
def misuse():
    for f in (lambda: signal.signal(signal.SIGUSR1, handler), lambda: signal.set_wakeup_fd(-1)):
        try:
            f()
        except ValueError as e:
            print(e)


t = threading.Thread(target=misuse)
t.start()
t.join()
# expect: signal only works in main thread of the main interpreter
# expect: set_wakeup_fd only works in main thread of the main interpreter

# SIGINT.
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)  # expect: True
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print("KeyboardInterrupt")  # expect: KeyboardInterrupt
try:
    _thread.interrupt_main()
    time.sleep(30)
except KeyboardInterrupt:
    print("KeyboardInterrupt")  # expect: KeyboardInterrupt
got.clear()
print(signal.signal(signal.SIGINT, handler) is signal.default_int_handler)  # expect: True
_thread.interrupt_main()
time.sleep(0.01)
_thread.interrupt_main(signal.SIGUSR1)
time.sleep(0.01)
print([g[0] for g in got])  # expect: [2, 10]
signal.signal(signal.SIGINT, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGINT)
_thread.interrupt_main()
print(repr(signal.getsignal(signal.SIGINT)))  # expect: <Handlers.SIG_IGN: 1>
# Children begin with what is ignored.
print(subprocess.run(["sh", "-c", "kill -INT $$; echo alive"], stdout=subprocess.PIPE).stdout)  # expect: b'alive\n'
signal.signal(signal.SIGINT, signal.default_int_handler)
print(subprocess.run(["sh", "-c", "kill -INT $$; echo alive"], stdout=subprocess.PIPE).returncode)  # expect: -2

# The end of a child.
got.clear()
signal.signal(signal.SIGCHLD, handler)
subprocess.run(["true"])
while not got:
    time.sleep(0.001)
print(got[0][0] == signal.SIGCHLD)  # expect: True
signal.signal(signal.SIGCHLD, signal.SIG_DFL)

# A handler that raises, and one that another signal interrupts.
class Stop(Exception):
    pass


def stop(signum, frame):
    raise Stop(signal.Signals(signum).name)


def nested(signum, frame):
    try:
        signal.raise_signal(signal.SIGUSR1)
    except Stop as e:
        got.append(str(e))


signal.signal(signal.SIGUSR1, stop)
signal.signal(signal.SIGUSR2, nested)
got.clear()
signal.raise_signal(signal.SIGUSR2)
print(got)  # expect: ['SIGUSR1']
try:
    signal.raise_signal(signal.SIGUSR1)
except Stop as e:
    print(repr(e))  # expect: Stop('SIGUSR1')
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGUSR1)
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR2)

# What blocks in the main thread ends when a handler raises, and goes on when it returns.
def interrupts(f):
    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, 0.03)
    try:
        return f()
    except Stop as e:
        return str(e)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


lock = threading.Lock()
lock.acquire()
r, w = os.pipe()
child = subprocess.Popen(["sleep", "60"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
for f in (lambda: time.sleep(60), lock.acquire, lambda: lock.acquire(timeout=60), threading.Event().wait, signal.pause, lambda: os.read(r, 1), child.wait,
          lambda: child.wait(60), child.communicate, child.stdout.read, lambda: os.waitpid(child.pid, 0),
          lambda: signal.sigwaitinfo([signal.SIGUSR2]), lambda: [x for x in iter(int, 1)]):
    print(interrupts(f), end=" ")
print()  # expect: SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM SIGALRM 
child.kill()
child.communicate()

ticks = []
signal.signal(signal.SIGALRM, lambda *args: ticks.append(args[0]))
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
start = time.monotonic()
time.sleep(0.2)
subprocess.run(["sleep", "0.1"])
print(time.monotonic() - start >= 0.3, len(ticks) > 3)  # expect: True True
signal.setitimer(signal.ITIMER_REAL, 0)

# A lock that a handler releases.
signal.signal(signal.SIGALRM, lambda *args: lock.release())
signal.setitimer(signal.ITIMER_REAL, 0.03)
print(lock.acquire())  # expect: True
signal.signal(signal.SIGALRM, signal.SIG_DFL)
