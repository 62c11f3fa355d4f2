//go:build unix

package os

import (
	"os"
	"os/user"
	"runtime"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// priorityFunctions are about the process itself: its priority, times, groups and terminal.
func priorityFunctions() []*object.Native {
	return []*object.Native{
		native.Def("getpriority(which, who)", native.Func2(func(_ *object.Thread, which, who int) (int, error) { return priority(which, who) }), `
Return the priority of a process, group or user: a low one is preferred.`),
		native.Def("setpriority(which, who, priority)", native.Do3(func(_ *object.Thread, which, who, priority int) error {
			return setPriority(which, who, priority)
		}), `Set the priority of a process, group or user.`),
		native.Def("nice(increment, /)", native.Func1(nice), `Add to the priority of the process and return it.`),
		native.Def("sched_yield()", native.Do0(func(th *object.Thread) error {
			runtime.Gosched()
			return th.Safepoint()
		}), `Let other threads run.`),
		native.Def("times()", native.Func0(times), `Return the processor time that the process and its children have used, and the time that has passed.`),
		native.Def("getgroups()", native.Func0(groups), `Return the groups of the process.`),
		native.Def("getlogin()", native.Func0(func(*object.Thread) (string, error) {
			u, err := user.Current()
			if err != nil {
				return "", object.OSErrorFrom(syscall.ENOTTY, "")
			}
			return u.Username, nil
		}), `Return the name of the user.`),
		native.Def("tcgetpgrp(fd, /)", native.Func1(func(_ *object.Thread, fd int) (int, error) {
			n, err := unix.IoctlGetInt(fd, unix.TIOCGPGRP)
			return n, object.OSErrorFrom(err, "")
		}), `Return the process group in the foreground of a terminal.`),
		native.Def("tcsetpgrp(fd, pgid, /)", native.Do2(func(_ *object.Thread, fd, pgid int) error {
			return object.OSErrorFrom(unix.IoctlSetPointerInt(fd, unix.TIOCSPGRP, pgid), "")
		}), `Set the process group in the foreground of a terminal.`),
		native.Def("fchmod(fd, mode)", native.Do2(func(_ *object.Thread, fd, mode int) error {
			return object.OSErrorFrom(syscall.Fchmod(fd, uint32(mode)), "")
		}), `Set the permissions of an open file.`),
		native.Def("fchown(fd, uid, gid)", native.Do3(func(_ *object.Thread, fd, uid, gid int) error {
			return object.OSErrorFrom(syscall.Fchown(fd, uid, gid), "")
		}), `Set the owner of an open file; -1 leaves a number as it is.`),
		native.Def("sync()", native.Do0(func(*object.Thread) error { return object.OSErrorFrom(syncAll(), "") }), `Write all that the system buffers.`),
	}
}

func priorityNumbers() map[string]int64 {
	return map[string]int64{"PRIO_PROCESS": unix.PRIO_PROCESS, "PRIO_PGRP": unix.PRIO_PGRP, "PRIO_USER": unix.PRIO_USER}
}

func nice(_ *object.Thread, increment int) (int, error) {
	now, err := priority(unix.PRIO_PROCESS, 0)
	if err == nil {
		err = setPriority(unix.PRIO_PROCESS, 0, now+increment)
	}
	if err != nil {
		return 0, err
	}
	return priority(unix.PRIO_PROCESS, 0)
}

// timesResultClass declares os.times_result.
func timesResultClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "times_result", Module: "posix", Qualified: true, Doc: "Times of the process, in seconds."},
		[]string{"user", "system", "children_user", "children_system", "elapsed"}, nil, true)
}

func times(th *object.Thread) (object.Value, error) {
	var values []object.Value
	for _, who := range []int{unix.RUSAGE_SELF, unix.RUSAGE_CHILDREN} {
		var u unix.Rusage
		if err := unix.Getrusage(who, &u); err != nil {
			return object.Value{}, object.OSErrorFrom(err, "")
		}
		for _, tv := range []unix.Timeval{u.Utime, u.Stime} {
			values = append(values, object.Float(time.Duration(tv.Nano()).Seconds()))
		}
	}
	var now unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_MONOTONIC, &now); err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	values = append(values, object.Float(time.Duration(now.Nano()).Seconds()))
	return object.NewStructSeq(native.Type(th.Runtime, timesResultClass), 5, values), nil
}

func groups(*object.Thread) (object.Value, error) {
	list, err := os.Getgroups()
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	out := make([]object.Value, len(list))
	for i, g := range list {
		out[i] = object.Int(int64(g))
	}
	return object.NewList(out).Value(), nil
}
