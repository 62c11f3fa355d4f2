"""Passwords from the terminal, and the user's name."""

import os
import sys
import warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """The terminal shows what is typed."""


def unix_getpass(prompt="Password: ", stream=None):
    """Ask for a password without showing it: on the terminal, or on standard input with a warning if there is none."""
    try:
        tty = open("/dev/tty", "r+b", buffering=0)
    except OSError:
        return _from_stdin(prompt, stream)
    with tty:
        if not _echo(tty, False):
            return fallback_getpass(prompt, stream)
        try:
            return _ask(tty, prompt, stream)
        finally:
            _echo(tty, True)
            (_Out(tty) if stream is None else stream).write("\n")


def _from_stdin(prompt, stream):
    stream = stream or sys.stderr
    try:
        sys.stdin.fileno()
        quiet = sys.stdin.isatty() and _echo(sys.stdin, False)
    except (AttributeError, ValueError, OSError):
        quiet = False
    if not quiet:
        return fallback_getpass(prompt, stream)
    try:
        return _raw_input(prompt, stream, sys.stdin)
    finally:
        _echo(sys.stdin, True)
        stream.write("\n")


def _echo(terminal, on):
    """Have a terminal show what is typed, or not; tell whether that worked."""
    import subprocess

    try:
        done = subprocess.run(["stty", "echo" if on else "-echo"], stdin=terminal, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        return False
    return done.returncode == 0


class _Out:
    """Writes text to the terminal."""

    def __init__(self, tty):
        self.tty = tty

    def write(self, text):
        self.tty.write(text.encode(errors="replace"))

    def flush(self):
        pass


def _ask(tty, prompt, stream):
    out = _Out(tty) if stream is None else stream
    out.write(str(prompt))
    out.flush()
    line = bytearray()
    while not line.endswith(b"\n"):
        chunk = tty.read(1)
        if not chunk:
            break
        line.extend(chunk)
    if not line:
        raise EOFError
    return line.decode(errors="replace").removesuffix("\n")


def fallback_getpass(prompt="Password: ", stream=None):
    """Ask for a password that is shown as it is typed, with a warning."""
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    if not stream:
        stream = sys.stderr
    print("Warning: Password input may be echoed.", file=stream)
    return _raw_input(prompt, stream)


def _raw_input(prompt="", stream=None, input=None):
    if not stream:
        stream = sys.stderr
    if not input:
        input = sys.stdin
    prompt = str(prompt)
    if prompt:
        stream.write(prompt)
        stream.flush()
    line = input.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


def getuser():
    """Return the user's name, by the environment."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = os.environ.get(name)
        if user:
            return user
    try:
        import pwd

        return pwd.getpwuid(os.getuid())[0]
    except (ImportError, KeyError) as e:
        raise OSError("No username set in the environment") from e


getpass = unix_getpass
