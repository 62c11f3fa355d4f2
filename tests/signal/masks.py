import os
import signal
import threading
import time

got = []
signal.signal(signal.SIGUSR1, lambda n, frame: got.append(n))
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1]))  # expect: set()
print(signal.pthread_sigmask(signal.SIG_BLOCK, []))  # expect: {<Signals.SIGUSR1: 10>}
os.kill(os.getpid(), signal.SIGUSR1)
print(got, signal.sigpending())  # expect: [] {<Signals.SIGUSR1: 10>}
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1]), got, signal.sigpending())  # expect: {<Signals.SIGUSR1: 10>} [10] set()

old = signal.pthread_sigmask(signal.SIG_SETMASK, {signal.SIGUSR1, signal.SIGUSR2})
print(old, sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ())))  # expect: set() [<Signals.SIGUSR1: 10>, <Signals.SIGUSR2: 12>]
os.kill(os.getpid(), signal.SIGUSR2)
print(repr(signal.sigwait([signal.SIGUSR2])), signal.sigpending())  # expect: <Signals.SIGUSR2: 12> set()
os.kill(os.getpid(), signal.SIGUSR2)
info = signal.sigwaitinfo({signal.SIGUSR1, signal.SIGUSR2})
print(info.si_signo, info.si_code, info.si_pid == os.getpid(), info.si_uid == os.getuid(), info.si_errno, len(info))  # expect: 12 0 True True 0 7
print(type(info), type(info).__name__)  # expect: <class 'signal.struct_siginfo'> struct_siginfo
print(signal.sigtimedwait([signal.SIGUSR2], 0.01), signal.sigtimedwait([signal.SIGUSR2], 0))  # expect: None None
threading.Timer(0.03, lambda: os.kill(os.getpid(), signal.SIGUSR2)).start()
print(signal.sigtimedwait([signal.SIGUSR2], 30).si_signo)  # expect: 12

# A signal for one thread; threads begin with the mask of the one that starts them.
signal.pthread_kill(threading.get_ident(), signal.SIGUSR2)
seen = []
t = threading.Thread(target=lambda: seen.append((signal.sigpending(), sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])))))
t.start()
t.join()
print(seen, signal.sigpending())  # expect: [(set(), [<Signals.SIGUSR1: 10>, <Signals.SIGUSR2: 12>])] {<Signals.SIGUSR2: 12>}
print(repr(signal.sigwait([signal.SIGUSR2])))  # expect: <Signals.SIGUSR2: 12>
t = threading.Thread(target=lambda: seen.append(signal.sigwait([signal.SIGUSR2])))
t.start()
time.sleep(0.02)
signal.pthread_kill(t.ident, signal.SIGUSR2)
t.join()
print(repr(seen[-1]))  # expect: <Signals.SIGUSR2: 12>
got.clear()
os.kill(os.getpid(), signal.SIGUSR1)
signal.pthread_sigmask(signal.SIG_SETMASK, [])
print(got, signal.sigpending())  # expect: [10] set()
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGKILL, signal.SIGSTOP])
print(signal.pthread_sigmask(signal.SIG_SETMASK, []))  # expect: set()
for f in (lambda: signal.pthread_sigmask(9, []), lambda: signal.pthread_sigmask(0, 5), lambda: signal.pthread_sigmask(0, ["a"]),
          lambda: signal.pthread_sigmask(0, [0]), lambda: signal.pthread_sigmask(0, [65]), lambda: signal.pthread_sigmask(0, [2**40]),
          lambda: signal.sigtimedwait([10], -1), lambda: signal.sigtimedwait([10], "a"), lambda: signal.sigwait([0])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: OSError [Errno 22] Invalid argument
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError signal number 0 out of range [1; 64]
# expect: ValueError signal number 65 out of range [1; 64]
# expect: ValueError signal number 1099511627776 out of range [1; 64]
# expect: ValueError timeout must be non-negative
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError signal number 0 out of range [1; 64]
signal.signal(signal.SIGUSR1, signal.SIG_DFL)
