package os

import (
	"maps"
	"slices"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func systemNumbers() map[string]int64 {
	list := map[string]int64{
		"O_DSYNC": unix.O_DSYNC, "O_RSYNC": unix.O_RSYNC, "O_PATH": unix.O_PATH, "O_DIRECT": unix.O_DIRECT, "O_TMPFILE": unix.O_TMPFILE,
		"O_NOATIME": unix.O_NOATIME, "O_ASYNC": unix.O_ASYNC, "O_NDELAY": unix.O_NDELAY, "O_ACCMODE": unix.O_ACCMODE, "O_FSYNC": unix.O_FSYNC,
		"O_LARGEFILE": 0, "NGROUPS_MAX": maxGroups, "TMP_MAX": 238328, "XATTR_CREATE": unix.XATTR_CREATE, "XATTR_REPLACE": unix.XATTR_REPLACE, "XATTR_SIZE_MAX": maxAttribute,
	}
	for _, more := range []map[string]int64{waitNumbers(), linuxNumbers(), schedulerNumbers(), timerNumbers(), statvfsNumbers(), namespaceNumbers(), loaderNumbers()} {
		maps.Copy(list, more)
	}
	return list
}

// systemFunctions are those that only Linux has.
func systemFunctions() []*object.Native {
	return slices.Concat(waitidFunctions(), linuxFunctions(), xattrFunctions(), schedulerFunctions(), timerFunctions(), configFunctions(), statvfsFunctions(), masterFunctions(), savedIDFunctions(), []*object.Native{
		native.Def("getloadavg()", native.Fixed(loadAverage), `Return the average number of running processes in the last 1, 5 and 15 minutes.`),
		native.Def("sched_getaffinity(pid, /)", native.Func1(affinity), `Return the set of processors that a process may use.`),
		native.Def("pidfd_open(pid, flags=0)", native.Func2(func(_ *object.Thread, pid, flags int) (int, error) {
			fd, err := unix.PidfdOpen(pid, flags)
			return fd, object.OSErrorFrom(err, "")
		}), `Return a descriptor of a process.`),
	})
}

// priority returns a priority; the call of Linux has them in another order, all positive.
func priority(which, who int) (int, error) {
	if which == unix.PRIO_PROCESS {
		who = leader(who)
	}
	n, err := unix.Getpriority(which, who)
	return 20 - n, object.OSErrorFrom(err, "")
}

// setPriority sets a priority; process 0 is this one, with all of its threads.
func setPriority(which, who, priority int) error {
	if which == unix.PRIO_PROCESS {
		return eachThread(who, func(tid int) error { return unix.Setpriority(which, tid, priority) })
	}
	return object.OSErrorFrom(unix.Setpriority(which, who, priority), "")
}

func syncAll() error {
	unix.Sync()
	return nil
}

func syncData(fd int) error { return syscall.Fdatasync(fd) }

func pipe(flags int) (r, w int, err error) {
	var p [2]int
	err = unix.Pipe2(p[:], flags)
	return p[0], p[1], err
}

// dupTo makes to a copy of fd; they differ.
func dupTo(fd, to int, inheritable bool) error {
	flags := unix.O_CLOEXEC
	if inheritable {
		flags = 0
	}
	return unix.Dup3(fd, to, flags)
}

func loadAverage(*object.Thread, []object.Value) (object.Value, error) {
	var info unix.Sysinfo_t
	if err := unix.Sysinfo(&info); err != nil {
		return object.Value{}, object.Errorf(object.OSError, "Load averages are unobtainable")
	}
	var v [3]object.Value
	for i, l := range info.Loads {
		v[i] = object.Float(float64(l) / 65536)
	}
	return object.TupleOf(v[:]...).Value(), nil
}

func affinity(th *object.Thread, pid int) (object.Value, error) {
	var set unix.CPUSet
	if err := unix.SchedGetaffinity(leader(pid), &set); err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	var cpus []object.Value
	for i := range 1024 {
		if set.IsSet(i) {
			cpus = append(cpus, object.Int(int64(i)))
		}
	}
	return object.Call(th, object.SetType.Value(), []object.Value{object.NewList(cpus).Value()}, nil)
}

// mknodAt makes a file of the type and permissions.
func mknodAt(t target, mode uint32, device int, _ string) error {
	return unix.Mknodat(t.dir, t.s, mode, device)
}

// setTimes sets the times of an open file.
func setTimes(fd int, times []unix.Timespec) error {
	return unix.UtimesNanoAt(fd, "", times, unix.AT_EMPTY_PATH)
}

// now stands for the time of a system call.
func now() []unix.Timespec { return []unix.Timespec{{Nsec: unix.UTIME_NOW}, {Nsec: unix.UTIME_NOW}} }

// readWithFlags is preadv2.
func readWithFlags(fd int, buf []byte, offset int64, flags int) (int, error) {
	for {
		n, err := unix.Preadv2(fd, [][]byte{buf}, offset, flags)
		if err != unix.EINTR {
			return n, err
		}
	}
}

// writeWithFlags is pwritev2.
func writeWithFlags(fd int, buf []byte, offset int64, flags int) (int, error) {
	for {
		n, err := unix.Pwritev2(fd, [][]byte{buf}, offset, flags)
		if err != unix.EINTR {
			return n, err
		}
	}
}

// systemClasses are the classes that only Linux has.
func systemClasses() []func() *native.Class {
	return []func() *native.Class{schedParamClass, statvfsResultClass}
}
