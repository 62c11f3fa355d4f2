//go:build unix && !linux

package os

import (
	"syscall"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func systemNumbers() map[string]int64 { return nil }

// systemFunctions stand in for those that only Linux has.
func systemFunctions() []*object.Native {
	return append(statvfsFunctions(),
		native.Def("getloadavg()", native.Do0(func(*object.Thread) error {
			return object.Errorf(object.OSError, "Load averages are unobtainable")
		}), `Raise OSError: the average number of running processes is not known here.`),
	)
}

func priority(which, who int) (int, error) {
	n, err := unix.Getpriority(which, who)
	return n, object.OSErrorFrom(err, "")
}

func syncAll() error { return unix.Sync() }

// waitidResultClass declares os.waitid_result, which only Linux's waitid makes.
func waitidResultClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "waitid_result", Module: "posix", Qualified: true, Doc: "What has happened to a child."},
		[]string{"si_pid", "si_uid", "si_signo", "si_status", "si_code"}, nil, true)
}

func syncData(fd int) error { return syscall.Fsync(fd) }

// pipe makes a pipe; the lock keeps a child that is started meanwhile from getting it.
func pipe(flags int) (r, w int, err error) {
	var p [2]int
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	if err := syscall.Pipe(p[:]); err != nil {
		return 0, 0, err
	}
	for _, fd := range p {
		if flags&unix.O_CLOEXEC != 0 {
			syscall.CloseOnExec(fd)
		}
		if flags&unix.O_NONBLOCK != 0 && err == nil {
			err = syscall.SetNonblock(fd, true)
		}
	}
	return p[0], p[1], err
}

// dupTo makes to a copy of fd; they differ.
func dupTo(fd, to int, inheritable bool) error {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	if err := syscall.Dup2(fd, to); err != nil {
		return err
	}
	if !inheritable {
		syscall.CloseOnExec(to)
	}
	return nil
}

// setPriority sets a priority.
func setPriority(which, who, priority int) error {
	return object.OSErrorFrom(unix.Setpriority(which, who, priority), "")
}

// openTerminal makes a pair of descriptors of a terminal.
func openTerminal() (master, slave int, err error) {
	m, s, err := pty.Open()
	if err != nil {
		return 0, 0, err
	}
	defer m.Close()
	defer s.Close()
	if master, err = unix.FcntlInt(m.Fd(), unix.F_DUPFD_CLOEXEC, 0); err != nil {
		return 0, 0, err
	}
	if slave, err = unix.FcntlInt(s.Fd(), unix.F_DUPFD_CLOEXEC, 0); err != nil {
		unix.Close(master)
	}
	return master, slave, err
}

// setTimes sets the times of an open file, which these systems do by the microsecond.
func setTimes(fd int, times []unix.Timespec) error {
	tv := make([]unix.Timeval, len(times))
	for i, ts := range times {
		tv[i] = unix.NsecToTimeval(ts.Nano())
	}
	return unix.Futimes(fd, tv)
}

// now is the present time, twice.
func now() []unix.Timespec {
	ts := unix.NsecToTimespec(time.Now().UnixNano())
	return []unix.Timespec{ts, ts}
}

func readWithFlags(int, []byte, int64, int) (int, error) { return 0, noFlags("preadv2") }

func writeWithFlags(int, []byte, int64, int) (int, error) { return 0, noFlags("pwritev2") }

func noFlags(call string) error {
	return object.Errorf(object.NotImplementedError, "flags need the system call %s, which this platform does not have", call)
}

// systemClasses are the classes that not all systems have.
func systemClasses() []func() *native.Class { return []func() *native.Class{statvfsResultClass} }

func configNames(*native.Loader) error { return nil }
