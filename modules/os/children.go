//go:build unix

package os

import (
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/child"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/signals"
)

// childFunctions are about other processes: signals, groups, waiting.
func childFunctions() []*object.Native {
	list := []*object.Native{
		native.Def("kill(pid, signal, /)", native.Do2(kill), `Send a signal to a process.`),
		native.Def("killpg(pgid, signal, /)", native.Do2(func(th *object.Thread, group, sig int32) error {
			if err := syscall.Kill(-int(group), syscall.Signal(sig)); err != nil {
				return object.OSErrorFrom(err, "")
			}
			return th.Safepoint()
		}), `Send a signal to a process group.`),
		native.Def("getpgid(pid)", native.Func1(func(_ *object.Thread, pid int) (int, error) {
			n, err := syscall.Getpgid(pid)
			return n, object.OSErrorFrom(err, "")
		}), `Return the process group of a process, of this one if pid is 0.`),
		native.Def("setpgid(pid, pgrp, /)", native.Do2(func(_ *object.Thread, pid, group int) error {
			return object.OSErrorFrom(syscall.Setpgid(pid, group), "")
		}), `Move a process to a process group.`),
		native.Def("setpgrp()", native.Do0(func(*object.Thread) error { return object.OSErrorFrom(syscall.Setpgid(0, 0), "") }), `Make this process the leader of a new process group.`),
		native.Def("getsid(pid, /)", native.Func1(func(_ *object.Thread, pid int) (int, error) {
			n, err := unix.Getsid(pid)
			return n, object.OSErrorFrom(err, "")
		}), `Return the session of a process, of this one if pid is 0.`),
		native.Def("setsid()", native.Do0(func(*object.Thread) error {
			_, err := syscall.Setsid()
			return object.OSErrorFrom(err, "")
		}), `Make this process the leader of a new session.`),
		native.Def("waitpid(pid, options, /)", native.Func2(func(th *object.Thread, pid, options int) (object.Value, error) {
			pid, s, err := waitPid(th, pid, options)
			return object.Pair(object.Int(int64(pid)), object.Int(int64(s.Raw))).Value(), err
		}), `
Wait for a child to end and return its number and status; with WNOHANG, (0, 0) if none has ended yet.

pid is the child's number, -1 for any child, 0 for any in this process group, -n for any in group n.`),
		native.Def("wait()", native.Func0(func(th *object.Thread) (object.Value, error) {
			pid, s, err := waitPid(th, -1, 0)
			return object.Pair(object.Int(int64(pid)), object.Int(int64(s.Raw))).Value(), err
		}), `Wait for any child to end and return its number and status.`),
		native.Def("wait3(options)", native.Func1(func(th *object.Thread, options int) (object.Value, error) { return waitUsage(th, -1, options) }),
			`Wait for any child to end and return its number and status, and what it has used.`),
		native.Def("wait4(pid, options)", native.Func2(waitUsage), `Wait for a child to end as waitpid does, and return its number and status, and what it has used.`),
		native.Def("waitstatus_to_exitcode(status)", native.Func1(exitCode), `Return the exit code that a status means, or minus the number of the signal that ended the process.`),
		native.Def("_exit(status)", native.Do1(exit), `End the process at once: nothing is flushed, no handler runs.`),
		native.Def("abort()", native.Do0(func(th *object.Thread) error { return signals.Die(th, syscall.SIGABRT) }), `End the process with SIGABRT.`),
	}
	for name, f := range map[string]func(syscall.WaitStatus) object.Value{
		"WIFEXITED":    func(w syscall.WaitStatus) object.Value { return object.Bool(w.Exited()) },
		"WEXITSTATUS":  func(w syscall.WaitStatus) object.Value { return object.Int(int64(w>>8) & 0xff) },
		"WIFSIGNALED":  func(w syscall.WaitStatus) object.Value { return object.Bool(w.Signaled()) },
		"WTERMSIG":     func(w syscall.WaitStatus) object.Value { return object.Int(int64(w) & 0x7f) },
		"WCOREDUMP":    func(w syscall.WaitStatus) object.Value { return object.Bool(w.Signaled() && w.CoreDump()) },
		"WIFSTOPPED":   func(w syscall.WaitStatus) object.Value { return object.Bool(w.Stopped()) },
		"WSTOPSIG":     func(w syscall.WaitStatus) object.Value { return object.Int(int64(w>>8) & 0xff) },
		"WIFCONTINUED": func(w syscall.WaitStatus) object.Value { return object.Bool(w.Continued()) },
	} {
		list = append(list, native.Def(name+"(status)", native.Func1(func(_ *object.Thread, status int32) (object.Value, error) {
			return f(syscall.WaitStatus(status)), nil
		}), `Take a status of waitpid apart.`))
	}
	return list
}

func kill(th *object.Thread, pid, sig int32) error {
	if c := child.Of(th.Runtime).Find(int(pid)); c != nil && sig > 0 && sig < signals.Count {
		return object.OSErrorFrom(c.Signal(syscall.Signal(sig)), "") // it may have ended, and been reaped: as if it had not been yet
	}
	return signals.Kill(th, int(pid), syscall.Signal(sig))
}

// waitPid is os.waitpid: pid is 0 if no child has ended.
func waitPid(th *object.Thread, pid, options int) (int, child.Status, error) {
	none := child.Status{}
	if options&^(unix.WNOHANG|unix.WUNTRACED|unix.WCONTINUED) != 0 {
		return 0, none, object.OSErrorFrom(syscall.EINVAL, "")
	}
	all := child.Of(th.Runtime)
	if pid > 0 {
		c := all.Find(pid)
		if c == nil {
			return 0, none, object.OSErrorFrom(syscall.ECHILD, "")
		}
		return waitChild(th, c, options)
	}
	group := 0
	switch {
	case pid == 0:
		group = syscall.Getpgrp()
	case pid < -1:
		group = -pid
	}
	c, running, err := all.WaitAny(th, group, options&unix.WNOHANG == 0)
	switch {
	case err != nil:
		return 0, none, err
	case c != nil:
		return waitChild(th, c, options)
	case running:
		return 0, none, nil
	}
	return 0, none, object.OSErrorFrom(syscall.ECHILD, "")
}

// stopInterval is how often a child is looked at that may stop or continue.
const stopInterval = 5 * time.Millisecond

// waitChild waits for one child.
func waitChild(th *object.Thread, c *child.Child, options int) (int, child.Status, error) {
	for {
		if options&(unix.WUNTRACED|unix.WCONTINUED) != 0 {
			if status := c.Changed(options &^ unix.WNOHANG); status != 0 && !syscall.WaitStatus(status).Exited() && !syscall.WaitStatus(status).Signaled() {
				return c.Pid, child.Status{Raw: status}, nil
			}
		}
		if s, ended := c.Poll(); ended {
			if !c.Collect() {
				return 0, s, object.OSErrorFrom(syscall.ECHILD, "")
			}
			return c.Pid, s, nil
		}
		if options&unix.WNOHANG != 0 {
			return 0, child.Status{}, nil
		}
		var deadline time.Time
		if options != 0 {
			deadline = park.Deadline(stopInterval)
		}
		if _, err := c.Wait(th, deadline); err != nil {
			return 0, child.Status{}, err
		}
	}
}

func exitCode(_ *object.Thread, status int32) (int, error) {
	w := syscall.WaitStatus(status)
	switch {
	case w.Exited():
		return w.ExitStatus(), nil
	case w.Signaled():
		return -int(w.Signal()), nil
	case w.Stopped():
		return 0, object.Errorf(object.ValueError, "process stopped by delivery of signal %d", int(w.StopSignal()))
	}
	return 0, object.Errorf(object.ValueError, "invalid wait status: %d", status)
}

// exit ends a command or a worker; a host's process is not the script's to end.
func exit(th *object.Thread, status int) error {
	if th.Runtime.Executable == "" && th.Runtime.Inherited == nil {
		return object.Errorf(object.NotImplementedError, "os._exit is not supported in an embedded interpreter: it would end the host")
	}
	os.Exit(status)
	return nil
}
