# Names, numbers and enums.
import copy
import json
import signal
import threading


def p(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(repr(e))


p(lambda: signal.signal(2, 'x'))  # expect: TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
p(lambda: signal.signal('a', 1))  # expect: TypeError("'str' object cannot be interpreted as an integer")
p(lambda: signal.signal(2,7))  # expect: TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
p(lambda: signal.signal(2))  # expect: TypeError("signal() missing 1 required positional argument: 'handler'")
p(lambda: signal.signal(1,2,3))  # expect: TypeError('signal() takes 2 positional arguments but 3 were given')
p(lambda: signal.strsignal('a'))  # expect: TypeError("'str' object cannot be interpreted as an integer")
p(lambda: signal.ItimerError)  # expect: <class 'signal.itimer_error'>
p(lambda: signal.default_int_handler())  # expect: TypeError('default_int_handler expected 2 arguments, got 0')
p(lambda: signal.default_int_handler(1,2,3))  # expect: TypeError('default_int_handler expected 2 arguments, got 3')
p(lambda: signal.default_int_handler(1,2))  # expect: KeyboardInterrupt()
p(lambda: signal.default_int_handler(1,2,3))  # expect: TypeError('default_int_handler expected 2 arguments, got 3')
p(lambda: signal.getsignal(11))  # expect: <Handlers.SIG_DFL: 0>
p(lambda: signal.Signals(2))  # expect: <Signals.SIGINT: 2>
p(lambda: signal.SIGINT)  # expect: <Signals.SIGINT: 2>
p(lambda: signal.SIG_DFL)  # expect: <Handlers.SIG_DFL: 0>
p(lambda: signal.SIG_BLOCK)  # expect: <Sigmasks.SIG_BLOCK: 0>
p(lambda: signal.Signals.SIGIOT)  # expect: <Signals.SIGABRT: 6>
p(lambda: signal.Signals['SIGCLD'])  # expect: <Signals.SIGCHLD: 17>
p(lambda: signal.SIGPOLL)  # expect: <Signals.SIGIO: 29>
p(lambda: signal.Signals(99))  # expect: ValueError('99 is not a valid Signals')
p(lambda: list(signal.Signals))  # expect: [<Signals.SIGHUP: 1>, <Signals.SIGINT: 2>, <Signals.SIGQUIT: 3>, <Signals.SIGILL: 4>, <Signals.SIGTRAP: 5>, <Signals.SIGABRT: 6>, <Signals.SIGBUS: 7>, <Signals.SIGFPE: 8>, <Signals.SIGKILL: 9>, <Signals.SIGUSR1: 10>, <Signals.SIGSEGV: 11>, <Signals.SIGUSR2: 12>, <Signals.SIGPIPE: 13>, <Signals.SIGALRM: 14>, <Signals.SIGTERM: 15>, <Signals.SIGSTKFLT: 16>, <Signals.SIGCHLD: 17>, <Signals.SIGCONT: 18>, <Signals.SIGSTOP: 19>, <Signals.SIGTSTP: 20>, <Signals.SIGTTIN: 21>, <Signals.SIGTTOU: 22>, <Signals.SIGURG: 23>, <Signals.SIGXCPU: 24>, <Signals.SIGXFSZ: 25>, <Signals.SIGVTALRM: 26>, <Signals.SIGPROF: 27>, <Signals.SIGWINCH: 28>, <Signals.SIGIO: 29>, <Signals.SIGPWR: 30>, <Signals.SIGSYS: 31>, <Signals.SIGRTMIN: 34>, <Signals.SIGRTMAX: 64>]
p(lambda: list(signal.Handlers))  # expect: [<Handlers.SIG_DFL: 0>, <Handlers.SIG_IGN: 1>]
p(lambda: list(signal.Sigmasks))  # expect: [<Sigmasks.SIG_BLOCK: 0>, <Sigmasks.SIG_UNBLOCK: 1>, <Sigmasks.SIG_SETMASK: 2>]
p(lambda: str(signal.SIGINT))  # expect: '2'
p(lambda: format(signal.SIGINT))  # expect: '2'
p(lambda: signal.SIGINT.name)  # expect: 'SIGINT'
p(lambda: signal.SIGINT+1)  # expect: 3
p(lambda: hash(signal.SIGINT)==hash(2))  # expect: True
p(lambda: {2:1}[signal.SIGINT])  # expect: 1
p(lambda: signal.NSIG)  # expect: 65
p(lambda: signal.pidfd_send_signal(-1,1))  # expect: OSError(9, 'Bad file descriptor')
p(lambda: signal.default_int_handler)  # expect: <built-in function default_int_handler>
p(lambda: signal.signal.__module__)  # expect: 'signal'
p(lambda: signal.Signals('a'))  # expect: ValueError("'a' is not a valid Signals")
p(lambda: signal.SIGINT in signal.Signals)  # expect: True
p(lambda: 2 in signal.Signals)  # expect: True
p(lambda: 200 in signal.Signals)  # expect: False
p(lambda: 'a' in signal.Signals)  # expect: False
p(lambda: len(signal.Signals))  # expect: 33
p(lambda: signal.Signals.foo)  # expect: AttributeError("type object 'Signals' has no attribute 'foo'")
p(lambda: isinstance(signal.SIGINT,int))  # expect: True
p(lambda: signal.SIGINT==2)  # expect: True
p(lambda: signal.SIGINT is signal.Signals(2))  # expect: True
p(lambda: repr(signal.Signals))  # expect: "<enum 'Signals'>"
p(lambda: signal.SIGINT.value)  # expect: 2
p(lambda: type(signal.SIGINT.value))  # expect: <class 'int'>
p(lambda: '%d'%signal.SIGINT)  # expect: '2'
p(lambda: '%s'%signal.SIGINT)  # expect: '2'
p(lambda: f'{signal.SIGINT}')  # expect: '2'
p(lambda: f'{signal.SIGINT!r:>20}')  # expect: ' <Signals.SIGINT: 2>'
p(lambda: signal.Signals.SIGINT.SIGTERM)  # expect: <Signals.SIGTERM: 15>
p(lambda: copy.deepcopy(signal.SIGINT) is signal.SIGINT)  # expect: True
p(lambda: json.dumps(signal.SIGINT))  # expect: '2'
p(lambda: signal.SIGINT.__reduce_ex__(2))  # expect: (<enum 'Signals'>, (2,))
p(lambda: signal.Signals.SIGINT.__class__)  # expect: <enum 'Signals'>
p(lambda: signal.Signals.__module__)  # expect: 'signal'
p(lambda: bool(signal.SIG_DFL))  # expect: False
p(lambda: setattr(signal.Signals,'SIGINT',3))  # expect: AttributeError("cannot reassign member 'SIGINT'")
p(lambda: setattr(signal.SIGINT,'name',3))  # expect: AttributeError("<enum 'Enum'> cannot set attribute 'name'")
p(lambda: setattr(signal.SIGINT,'x',3))  # expect: None
p(lambda: signal.raise_signal('x'))  # expect: TypeError("'str' object cannot be interpreted as an integer")
p(lambda: signal.raise_signal(99))  # expect: OSError(22, 'Invalid argument')
p(lambda: signal.SIGINT < signal.SIGTERM)  # expect: True
p(lambda: int(signal.SIGINT))  # expect: 2
p(lambda: signal.Signals.SIGINT | 1)  # expect: 3
p(lambda: list(signal.Signals.__members__))  # expect: ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGIOT', 'SIGBUS', 'SIGFPE', 'SIGKILL', 'SIGUSR1', 'SIGSEGV', 'SIGUSR2', 'SIGPIPE', 'SIGALRM', 'SIGTERM', 'SIGSTKFLT', 'SIGCHLD', 'SIGCLD', 'SIGCONT', 'SIGSTOP', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU', 'SIGURG', 'SIGXCPU', 'SIGXFSZ', 'SIGVTALRM', 'SIGPROF', 'SIGWINCH', 'SIGIO', 'SIGPOLL', 'SIGPWR', 'SIGSYS', 'SIGRTMIN', 'SIGRTMAX']
p(lambda: sorted(signal.valid_signals())[:3])  # expect: [<Signals.SIGHUP: 1>, <Signals.SIGINT: 2>, <Signals.SIGQUIT: 3>]
p(lambda: len(signal.valid_signals()))  # expect: 62
p(lambda: list(signal.Handlers))  # expect: [<Handlers.SIG_DFL: 0>, <Handlers.SIG_IGN: 1>]
p(lambda: list(signal.Sigmasks))  # expect: [<Sigmasks.SIG_BLOCK: 0>, <Sigmasks.SIG_UNBLOCK: 1>, <Sigmasks.SIG_SETMASK: 2>]
p(lambda: [signal.strsignal(n) for n in (1, 9, 11, 34, 64)])  # expect: ['Hangup', 'Killed', 'Segmentation fault', 'Real-time signal 0', 'Real-time signal 30']
p(lambda: signal.strsignal(0))  # expect: ValueError('signal number out of range')
p(lambda: signal.getsignal(65))  # expect: ValueError('signal number out of range')
p(lambda: signal.getsignal(33))  # expect: None
p(lambda: signal.signal(9, signal.SIG_DFL))  # expect: OSError(22, 'Invalid argument')
p(lambda: signal.signal(33, signal.SIG_DFL))  # expect: OSError(22, 'Invalid argument')
p(lambda: signal.signal(2**40, signal.SIG_DFL))  # expect: OverflowError('Python int too large to convert to C int')
p(lambda: signal.pidfd_send_signal(-1, 1))  # expect: OSError(9, 'Bad file descriptor')
p(lambda: signal.pthread_kill(threading.get_ident(), 99))  # expect: OSError(22, 'Invalid argument')
