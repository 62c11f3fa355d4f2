//go:build linux

package os

import (
	"os"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/child"
	"github.com/starling-lang/starling/modules/internal/park"
)

// What waitid says has happened to a child.
const (
	childExited = iota + 1
	childKilled
	childDumped
	childTrapped
	childStopped
	childContinued
)

func waitNumbers() map[string]int64 {
	return map[string]int64{
		"P_ALL": unix.P_ALL, "P_PID": unix.P_PID, "P_PGID": unix.P_PGID, "P_PIDFD": unix.P_PIDFD,
		"WEXITED": unix.WEXITED, "WSTOPPED": unix.WSTOPPED, "WNOWAIT": unix.WNOWAIT,
		"CLD_EXITED": childExited, "CLD_KILLED": childKilled, "CLD_DUMPED": childDumped, "CLD_TRAPPED": childTrapped,
		"CLD_STOPPED": childStopped, "CLD_CONTINUED": childContinued,
	}
}

// waitidResultClass declares os.waitid_result.
func waitidResultClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "waitid_result", Module: "posix", Qualified: true, Doc: "What has happened to a child."},
		[]string{"si_pid", "si_uid", "si_signo", "si_status", "si_code"}, nil, true)
}

func waitidFunctions() []*object.Native {
	return []*object.Native{native.Def("waitid(idtype, id, options, /)", native.Func3(waitID), `
Wait for a child to end (WEXITED), stop (WSTOPPED) or continue (WCONTINUED) and return a waitid_result.

idtype and id say which: P_PID and its number, P_PIDFD and a descriptor of it, P_PGID and a process group, or P_ALL.
With WNOHANG the result is None if nothing has happened yet; with WNOWAIT it can be asked for again.`)}
}

func waitID(th *object.Thread, kind, id, options int) (object.Value, error) {
	const events = unix.WEXITED | unix.WSTOPPED | unix.WCONTINUED
	if options&events == 0 || options&^(events|unix.WNOHANG|unix.WNOWAIT) != 0 {
		return object.Value{}, object.OSErrorFrom(syscall.EINVAL, "")
	}
	all := child.Of(th.Runtime)
	switch kind {
	case unix.P_PIDFD:
		pid, err := pidOf(id)
		if err != nil {
			return object.Value{}, err
		}
		id = pid
		fallthrough
	case unix.P_PID:
		if c := all.Find(id); c != nil {
			return waitEvent(th, c, options)
		}
		return object.Value{}, object.OSErrorFrom(syscall.ECHILD, "")
	case unix.P_ALL:
		id = 0
	case unix.P_PGID:
		if id == 0 {
			id = syscall.Getpgrp()
		}
	default:
		return object.Value{}, object.OSErrorFrom(syscall.EINVAL, "")
	}
	c, running, err := all.WaitAny(th, id, options&unix.WNOHANG == 0)
	switch {
	case err != nil:
		return object.Value{}, err
	case c != nil:
		return waitEvent(th, c, options)
	case running:
		return object.None, nil
	}
	return object.Value{}, object.OSErrorFrom(syscall.ECHILD, "")
}

// pidOf returns the number of the process that a descriptor stands for.
func pidOf(fd int) (int, error) {
	text, err := os.ReadFile("/proc/self/fdinfo/" + strconv.Itoa(fd))
	if err != nil {
		return 0, object.OSErrorFrom(syscall.EBADF, "")
	}
	_, rest, found := strings.Cut(string(text), "\nPid:")
	if !found {
		return 0, object.OSErrorFrom(syscall.EBADF, "")
	}
	return strconv.Atoi(strings.Fields(rest)[0])
}

// waitEvent waits for what options name of a child.
func waitEvent(th *object.Thread, c *child.Child, options int) (object.Value, error) {
	for {
		if looked := options & (unix.WSTOPPED | unix.WCONTINUED); looked != 0 {
			w := syscall.WaitStatus(c.Changed(looked))
			switch {
			case w != 0 && w.Stopped():
				return eventResult(th, c, childStopped, int(w.StopSignal())), nil
			case w != 0 && w.Continued():
				return eventResult(th, c, childContinued, int(unix.SIGCONT)), nil
			}
		}
		if s, ended := c.Poll(); ended && options&unix.WEXITED != 0 {
			return endResult(th, c, s, options&unix.WNOWAIT == 0)
		} else if ended {
			return object.Value{}, object.OSErrorFrom(syscall.ECHILD, "")
		}
		if options&unix.WNOHANG != 0 {
			return object.None, nil
		}
		deadline := park.Deadline(stopInterval)
		if options&(unix.WSTOPPED|unix.WCONTINUED) == 0 {
			deadline = deadline.AddDate(100, 0, 0)
		}
		if _, err := c.Wait(th, deadline); err != nil {
			return object.Value{}, err
		}
	}
}

// endResult is the result for a child that has ended.
func endResult(th *object.Thread, c *child.Child, s child.Status, collect bool) (object.Value, error) {
	if collect && !c.Collect() {
		return object.Value{}, object.OSErrorFrom(syscall.ECHILD, "")
	}
	w := syscall.WaitStatus(s.Raw)
	switch {
	case w.Signaled() && w.CoreDump():
		return eventResult(th, c, childDumped, int(w.Signal())), nil
	case w.Signaled():
		return eventResult(th, c, childKilled, int(w.Signal())), nil
	}
	return eventResult(th, c, childExited, w.ExitStatus()), nil
}

func eventResult(th *object.Thread, c *child.Child, code, status int) object.Value {
	values := make([]object.Value, 5)
	for i, n := range []int{c.Pid, os.Getuid(), int(unix.SIGCHLD), status, code} {
		values[i] = object.Int(int64(n))
	}
	return object.NewStructSeq(native.Type(th.Runtime, waitidResultClass), 5, values)
}
