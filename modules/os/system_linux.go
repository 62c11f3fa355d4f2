package os

import (
	"maps"
	"os"
	"slices"
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func systemNumbers() map[string]int64 {
	list := map[string]int64{
		"O_DSYNC": unix.O_DSYNC, "O_RSYNC": unix.O_RSYNC, "O_PATH": unix.O_PATH, "O_DIRECT": unix.O_DIRECT, "O_TMPFILE": unix.O_TMPFILE,
		"O_NOATIME": unix.O_NOATIME, "O_ASYNC": unix.O_ASYNC, "O_NDELAY": unix.O_NDELAY, "O_ACCMODE": unix.O_ACCMODE,
	}
	maps.Copy(list, waitNumbers())
	maps.Copy(list, linuxNumbers())
	return list
}

// systemFunctions are those that only Linux has.
func systemFunctions() []*object.Native {
	return slices.Concat(waitidFunctions(), linuxFunctions(), []*object.Native{
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
	n, err := unix.Getpriority(which, who)
	return 20 - n, object.OSErrorFrom(err, "")
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

// openTerminal makes a pair of descriptors of a terminal.
func openTerminal() (master, slave int, err error) {
	master, err = unix.Open("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY|unix.O_CLOEXEC, 0)
	if err != nil {
		return 0, 0, err
	}
	n, err := unix.IoctlGetInt(master, unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(master, unix.TIOCSPTLCK, 0)
	}
	if err == nil {
		slave, err = unix.Open("/dev/pts/"+strconv.Itoa(n), os.O_RDWR|unix.O_NOCTTY|unix.O_CLOEXEC, 0)
	}
	if err != nil {
		unix.Close(master)
		return 0, 0, err
	}
	return master, slave, nil
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
	if err := unix.SchedGetaffinity(pid, &set); err != nil {
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
