_USE_POSIX_SPAWN = True
_USE_VFORK = True


class SubprocessError(Exception):
    """The base of this module's exceptions."""


class CalledProcessError(SubprocessError):
    """A process ended with another status than 0, and the caller had said that it must not."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        code = self.returncode
        if not code or code > 0:
            return "Command '%s' returned non-zero exit status %d." % (self.cmd, code)
        import signal
        try:
            return "Command '%s' died with %r." % (self.cmd, signal.Signals(-code))
        except ValueError:
            return "Command '%s' died with unknown signal %d." % (self.cmd, -code)

    @property
    def stdout(self):
        """The same as output."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A process took longer than the caller would wait."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    @property
    def stdout(self):
        """The same as output."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """What run returns: the arguments, the exit code, and the output as far as it was captured."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = ["args=%r" % (self.args,), "returncode=%r" % (self.returncode,)]
        if self.stdout is not None:
            parts.append("stdout=%r" % (self.stdout,))
        if self.stderr is not None:
            parts.append("stderr=%r" % (self.stderr,))
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))

    def __class_getitem__(cls, item):
        return _alias(cls, item)

    def check_returncode(self):
        """Raise CalledProcessError if the exit code is not 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class Popen:
    """A program that runs in a process of its own.

    args are the program and its arguments, or a string: the program's name, or with shell a command line.
    """

    _child = None

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True,
                 shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True,
                 start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None,
                 text=None, umask=-1, pipesize=-1, process_group=None):
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if stdout is STDOUT:
            raise ValueError("STDOUT can only be used for stderr")
        if pipesize is None:
            pipesize = -1
        if not isinstance(pipesize, int):
            raise TypeError("pipesize must be an integer")
        if preexec_fn is not None:
            raise NotImplementedError("preexec_fn is not supported: a function can't run in the child before the program does, as the "
                                      "interpreter's other threads are missing there; use start_new_session, process_group, user, "
                                      "group, extra_groups, umask, cwd or env")
        if pass_fds:
            close_fds = True
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but different. "
                                  "Pass one or the other.")
        self.args = args
        self.stdin = self.stdout = self.stderr = None
        self.pid = None
        self.returncode = None
        self.encoding = encoding
        self.errors = errors
        self.pipesize = pipesize
        self.text_mode = encoding or errors or text or universal_newlines
        if self.text_mode and encoding is None:
            self.encoding = "utf-8"
        self._talk = None
        self._sigint_wait_secs = 0.25  # how long the child may take to end after Ctrl-C, which it gets too
        gid, gids, uid = _identities(user, group, extra_groups)
        ends = _Ends(pipesize)
        try:
            ends.open(stdin, stdout, stderr)
            self._open_files(ends, bufsize)
            self._start(args, executable, shell, cwd, env, ends, pass_fds, close_fds, restore_signals, start_new_session,
                        -1 if process_group is None else process_group, gid, gids, uid, umask)
        except:
            for file in (self.stdin, self.stdout, self.stderr):
                if file is not None:
                    try:
                        file.close()
                    except OSError:
                        pass  # nothing was written
            raise
        finally:
            ends.close()

    def _open_files(self, ends, bufsize):
        """Make the file objects of the pipes."""
        lines = bool(self.text_mode) and bufsize == 1
        if lines:
            bufsize = -1
        for index, name in enumerate(("stdin", "stdout", "stderr")):
            fd = ends.take(index)
            if fd < 0:
                continue
            file = _file(fd, "rb" if index else "wb", bufsize)
            if self.text_mode and index:
                file = _TextIOWrapper(file, encoding=self.encoding, errors=self.errors)
            elif self.text_mode:
                file = _TextIOWrapper(file, encoding=self.encoding, errors=self.errors, write_through=True, line_buffering=lines)
            setattr(self, name, file)

    def _start(self, args, executable, shell, cwd, env, ends, *settings):
        """Start the process."""
        if isinstance(args, (str, bytes)):
            args = [args]
        elif hasattr(type(args), "__fspath__"):
            if shell:
                raise TypeError("path-like args is not allowed when shell is true")
            args = [args]
        else:
            args = list(args)
        if shell:
            args = ["/bin/sh", "-c"] + args
            if executable:
                args[0] = executable
        if executable is None:
            executable = args[0]
        if env is not None:
            variables = []
            for key, value in env.items():
                key = _path(key)
                if b"=" in key:
                    raise ValueError("illegal environment variable name")
                variables.append(key + b"=" + _path(value))
        else:
            variables = None
        self._child = _start(args, (executable, _search_path(env)), variables, cwd, *ends.child, *settings)
        self.pid = self._child.pid

    def __repr__(self):
        text = "<%s: returncode: %s args: %r>" % (type(self).__name__, self.returncode, self.args)
        return text[:76] + "...>" if len(text) > 80 else text

    def __class_getitem__(cls, item):
        return _alias(cls, item)

    @property
    def universal_newlines(self):
        """Whether the pipes are text streams."""
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        if self.stdout:
            self.stdout.close()
        if self.stderr:
            self.stderr.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            if exc_type == KeyboardInterrupt:
                if self._sigint_wait_secs > 0:
                    try:
                        self._wait(self._sigint_wait_secs)
                    except TimeoutExpired:
                        pass
                self._sigint_wait_secs = 0
                return
            self.wait()

    def poll(self):
        """Return the exit code, None while the process runs."""
        if self.returncode is None and self._child is not None:
            self.returncode = self._child.poll()
        return self.returncode

    def _wait(self, timeout):
        if self.returncode is None:
            code = self._child.wait(timeout)
            if code is None:
                raise TimeoutExpired(self.args, timeout)
            self.returncode = code
        return self.returncode

    def _wait_after_interrupt(self, end):
        """Leave the process, which gets Ctrl-C as well, a moment to end."""
        patience = self._sigint_wait_secs
        if end is not None:
            patience = min(patience, end - _time())
        self._sigint_wait_secs = 0
        try:
            self._wait(max(patience, 0))
        except TimeoutExpired:
            pass

    def wait(self, timeout=None):
        """Wait for the process to end and return its exit code, or minus the number of the signal that ended it."""
        end = None if timeout is None else _time() + timeout
        try:
            return self._wait(timeout)
        except KeyboardInterrupt:
            self._wait_after_interrupt(end)
            raise

    def communicate(self, input=None, timeout=None):
        """Send input, read all output, and wait for the process to end. Return what came from stdout and stderr.

        After TimeoutExpired it can be called again: nothing is lost.
        """
        if self._talk is not None and input:
            raise ValueError("Cannot send input after starting communication")
        if timeout is None and self._talk is None and self._is_simple():
            return self._communicate_one(input)
        end = None if timeout is None else _time() + timeout
        try:
            out, err = self._communicate(input, end, timeout)
        except KeyboardInterrupt:
            self._wait_after_interrupt(end)
            raise
        self.wait(None if end is None else end - _time())
        return out, err

    def _is_simple(self):
        """Tell whether there is one pipe at most, which its file object can serve: it has to if it has read ahead."""
        if [self.stdin, self.stdout, self.stderr].count(None) < 2:
            return False
        file = self.stdout or self.stderr
        return file is None or file.closed or _read_ahead(file)

    def _communicate_one(self, input):
        """Communicate over one pipe at most."""
        out = err = None
        if self.stdin:
            self._send(input)
        elif self.stdout:
            out = self.stdout.read()
            self.stdout.close()
        elif self.stderr:
            err = self.stderr.read()
            self.stderr.close()
        self.wait()
        return out, err

    def _send(self, input):
        """Write input and close the pipe; a child that does not read it is no error."""
        try:
            if input:
                self.stdin.write(input)
        except BrokenPipeError:
            pass
        finally:
            self._close_stdin()

    def _close_stdin(self):
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _begin(self, input):
        """Make the object that moves the data."""
        send = -1
        if self.stdin:
            try:
                self.stdin.flush()
            except BrokenPipeError:
                pass
            if not input:
                self._close_stdin()
            else:
                send = self.stdin.fileno()
        files = [-1 if f is None or f.closed else f.fileno() for f in (self.stdout, self.stderr)]
        talk = _Talk(send, *files)
        if send >= 0:
            if self.text_mode:
                input = input.encode(self.stdin.encoding, self.stdin.errors)
            talk.send(input)
        return talk

    def _communicate(self, input, end, timeout):
        if self._talk is None:
            self._talk = self._begin(input)
        talk = self._talk
        while True:
            left = -1 if end is None else end - _time()
            if left < 0 and end is not None:
                event = 4
            else:
                event = talk.step(left)
            if event == 0:
                break
            if event == 1:
                self._close_stdin()
            elif event == 2:
                self.stdout.close()
            elif event == 3:
                self.stderr.close()
            else:
                raise TimeoutExpired(self.args, timeout, output=self._so_far(0), stderr=self._so_far(1))
        self._wait_for(end, timeout)
        return self._result(self.stdout, 0), self._result(self.stderr, 1)

    def _wait_for(self, end, timeout):
        """Wait for the process, which has closed its output."""
        self.wait(timeout=None if end is None else end - _time())

    def _so_far(self, index):
        return self._talk.output(index) or None

    def _result(self, file, index):
        if file is None:
            return None
        data = self._talk.output(index)
        if self.text_mode:
            data = data.decode(file.encoding, file.errors)
            if "\r" in data:
                data = data.replace("\r\n", "\n").replace("\r", "\n")
        return data

    def send_signal(self, sig):
        """Send the process a signal, unless it has ended."""
        self.poll()
        if self.returncode is None:
            try:
                self._child.send_signal(sig)
            except ProcessLookupError:
                pass

    def terminate(self):
        """Send the process SIGTERM."""
        self.send_signal(15)

    def kill(self):
        """Send the process SIGKILL."""
        self.send_signal(9)


class _Ends:
    """The ends of the pipes of a process that is being started: the child's, and this process's."""

    def __init__(self, pipesize):
        self.pipesize = pipesize
        self.child = [-1, -1, -1]
        self.own = [-1, -1, -1]
        self.opened = []

    def open(self, *streams):
        null = -1
        for index, stream in enumerate(streams):
            if stream is None:
                continue
            if stream == PIPE:
                reader, writer = _pipe(self.pipesize)
                self.child[index], self.own[index] = (writer, reader) if index else (reader, writer)
                self.opened.append(self.child[index])
            elif stream == STDOUT and index == 2:
                self.child[2] = self.child[1] if self.child[1] >= 0 else -2
            elif stream == DEVNULL:
                if null < 0:
                    null = _devnull()
                    self.opened.append(null)
                self.child[index] = null
            elif isinstance(stream, int):
                self.child[index] = stream
            else:
                self.child[index] = stream.fileno()

    def take(self, index):
        """Return this process's end, which the caller closes from now on."""
        fd, self.own[index] = self.own[index], -1
        return fd

    def close(self):
        """Close what only the child needs, and what nobody took."""
        for fd in self.opened + self.own:
            if fd >= 0:
                _close(fd)


def _search_path(env):
    """Return where programs are looked for, None for this process's own PATH."""
    if env is None:
        return None
    path = env.get("PATH")
    if path is None:
        try:
            path = env[b"PATH"]
        except (KeyError, TypeError):
            path = "/bin:/usr/bin"
    return path


def _identities(user, group, extra_groups):
    """Convert user, group and extra_groups to numbers."""
    gid = gids = uid = None
    if group is not None:
        if isinstance(group, str):
            gid = _find_group(group)
        elif isinstance(group, int):
            gid = group
        else:
            raise TypeError("Group must be a string or an integer, not {}".format(type(group)))
        if gid < 0:
            raise ValueError("Group ID cannot be negative, got %s" % gid)
    if extra_groups is not None:
        if isinstance(extra_groups, str):
            raise ValueError("Groups must be a list, not a string")
        gids = []
        for extra in extra_groups:
            if isinstance(extra, str):
                gids.append(_find_group(extra))
            elif isinstance(extra, int):
                gids.append(extra)
            else:
                raise TypeError("Items in extra_groups must be a string or integer, not {}".format(type(extra)))
        for extra in gids:
            if extra < 0:
                raise ValueError("Group ID cannot be negative, got %s" % extra)
    if user is not None:
        if isinstance(user, str):
            uid = _find_user(user)
        elif isinstance(user, int):
            uid = user
        else:
            raise TypeError("User must be a string or an integer")
        if uid < 0:
            raise ValueError("User ID cannot be negative, got %s" % uid)
    return gid, gids, uid


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program, wait for it to end, and return a CompletedProcess.

    capture_output collects what it prints; input is sent to it. With check another status than 0 raises
    CalledProcessError. A program that takes longer than timeout is killed, and TimeoutExpired raised.
    """
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = PIPE
        kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        code = process.poll()
        if check and code:
            raise CalledProcessError(code, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, code, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Run a program, wait for it to end, and return its exit code."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program and wait for it to end; raise CalledProcessError if its exit code is not 0."""
    code = call(*popenargs, **kwargs)
    if code:
        command = kwargs.get("args")
        raise CalledProcessError(code, popenargs[0] if command is None else command)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program and return its output; raise CalledProcessError if its exit code is not 0."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError("%s argument not allowed, it will be overridden." % name)
    if "input" in kwargs and kwargs["input"] is None:
        text = kwargs.get("universal_newlines") or kwargs.get("text") or kwargs.get("encoding") or kwargs.get("errors")
        kwargs["input"] = "" if text else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """Run a command in a shell and return its exit code and what it printed, without the last line end."""
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        code = 0
    except CalledProcessError as error:
        data = error.output
        code = error.returncode
    return code, data[:-1] if data[-1:] == "\n" else data


def getoutput(cmd, *, encoding=None, errors=None):
    """Run a command in a shell and return what it printed, without the last line end."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """Join arguments to a command line as Windows programs take it apart."""
    parts = []
    for arg in seq:
        arg = _path(arg).decode()
        quote = " " in arg or "\t" in arg or not arg
        text, slashes = "", 0
        for c in arg:
            if c == "\\":
                slashes += 1
                continue
            # Backslashes count double in front of a quotation mark only.
            if c == '"':
                text += "\\" * (2 * slashes) + '\\"'
            else:
                text += "\\" * slashes + c
            slashes = 0
        if quote:
            text = '"' + text + "\\" * (2 * slashes) + '"'
        else:
            text += "\\" * slashes
        parts.append(text)
    return " ".join(parts)
