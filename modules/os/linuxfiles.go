//go:build linux

package os

import (
	"encoding/binary"
	"math"
	"math/big"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// linuxFunctions are those of descriptors and the scheduler that only Linux has.
func linuxFunctions() []*object.Native {
	return []*object.Native{
		native.Def("eventfd(initval, flags=524288)", native.Func2(func(_ *object.Thread, value, flags int) (int, error) {
			if value < 0 {
				return 0, object.Errorf(object.ValueError, "value must be positive")
			}
			if value > math.MaxUint32 {
				return 0, object.Errorf(object.OverflowError, "Python int too large for C unsigned int")
			}
			fd, err := unix.Eventfd(uint(value), flags)
			return fd, object.OSErrorFrom(err, "")
		}), `Return the descriptor of a counter, with flags: EFD_CLOEXEC, EFD_NONBLOCK, EFD_SEMAPHORE.`),
		native.Def("eventfd_read(fd)", native.Func1(readEvent), `Wait until a counter is not 0, return it, and set it to 0.`),
		native.Def("eventfd_write(fd, value)", native.Do2(writeEvent), `Add to a counter.`),
		native.Def("memfd_create(name, flags=1)", native.Fixed(memoryFile), `Return the descriptor of a file in memory.`),
		native.Def("sendfile(out_fd, in_fd, offset, count)", native.Fixed(sendFile), `
Copy at most count bytes from a file to a descriptor, and return how many were copied.

They are those from offset on, or if it is None from the file's position on, which then follows.`),
		native.Def("copy_file_range(src, dst, count, offset_src=None, offset_dst=None)", native.Fixed(copyRange), `
Copy at most count bytes from one file to another within the system, and return how many were copied.`),
		native.Def("splice(src, dst, count, offset_src=None, offset_dst=None, flags=0)", native.Fixed(splice), `
Move at most count bytes from one descriptor to another within the system, and return how many were moved. One of them must be a pipe.`),
		native.Def("posix_fadvise(fd, offset, length, advice, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			n, err := fdAndNumbers(th, a)
			if err != nil {
				return object.Value{}, err
			}
			return object.None, object.OSErrorFrom(unix.Fadvise(int(n[0]), n[1], n[2], int(n[3])), "")
		}), `Tell the system how a part of a file will be used: POSIX_FADV_SEQUENTIAL and others.`),
		native.Def("posix_fallocate(fd, offset, length, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			n, err := fdAndNumbers(th, a)
			if err != nil {
				return object.Value{}, err
			}
			return object.None, object.OSErrorFrom(unix.Fallocate(int(n[0]), 0, n[1], n[2]), "")
		}), `Make sure that there is space for a part of a file.`),
		native.Def("sched_setaffinity(pid, mask, /)", native.Do2(setAffinity), `Set which processors a process may use; 0 is this one, with all of its threads.`),
		native.Def("getrandom(size, flags=0)", native.Func2(getRandom), `Return random bytes of the system.`),
	}
}

func linuxNumbers() map[string]int64 {
	return map[string]int64{
		"EFD_CLOEXEC": unix.EFD_CLOEXEC, "EFD_NONBLOCK": unix.EFD_NONBLOCK, "EFD_SEMAPHORE": unix.EFD_SEMAPHORE,
		"MFD_CLOEXEC": unix.MFD_CLOEXEC, "MFD_ALLOW_SEALING": unix.MFD_ALLOW_SEALING, "MFD_HUGETLB": unix.MFD_HUGETLB,
		"MFD_HUGE_SHIFT": 26, "MFD_HUGE_MASK": 0x3f, "MFD_HUGE_64KB": 16 << 26, "MFD_HUGE_512KB": 19 << 26, "MFD_HUGE_1MB": 20 << 26, "MFD_HUGE_2MB": 21 << 26,
		"MFD_HUGE_8MB": 23 << 26, "MFD_HUGE_16MB": 24 << 26, "MFD_HUGE_32MB": 25 << 26, "MFD_HUGE_256MB": 28 << 26, "MFD_HUGE_512MB": 29 << 26,
		"MFD_HUGE_1GB": 30 << 26, "MFD_HUGE_2GB": 31 << 26, "MFD_HUGE_16GB": 34 << 26,
		"POSIX_FADV_NORMAL": unix.FADV_NORMAL, "POSIX_FADV_RANDOM": unix.FADV_RANDOM, "POSIX_FADV_SEQUENTIAL": unix.FADV_SEQUENTIAL,
		"POSIX_FADV_WILLNEED": unix.FADV_WILLNEED, "POSIX_FADV_DONTNEED": unix.FADV_DONTNEED, "POSIX_FADV_NOREUSE": unix.FADV_NOREUSE,
		"RWF_HIPRI": unix.RWF_HIPRI, "RWF_DSYNC": unix.RWF_DSYNC, "RWF_SYNC": unix.RWF_SYNC, "RWF_NOWAIT": unix.RWF_NOWAIT, "RWF_APPEND": unix.RWF_APPEND,
		"SPLICE_F_MOVE": unix.SPLICE_F_MOVE, "SPLICE_F_NONBLOCK": unix.SPLICE_F_NONBLOCK, "SPLICE_F_MORE": unix.SPLICE_F_MORE,
		"GRND_NONBLOCK": unix.GRND_NONBLOCK, "GRND_RANDOM": unix.GRND_RANDOM, "SEEK_DATA": unix.SEEK_DATA, "SEEK_HOLE": unix.SEEK_HOLE,
	}
}

// namespaceNumbers are the flags of unshare and setns.
func namespaceNumbers() map[string]int64 {
	return map[string]int64{
		"CLONE_FILES": unix.CLONE_FILES, "CLONE_FS": unix.CLONE_FS, "CLONE_NEWCGROUP": unix.CLONE_NEWCGROUP, "CLONE_NEWIPC": unix.CLONE_NEWIPC,
		"CLONE_NEWNET": unix.CLONE_NEWNET, "CLONE_NEWNS": unix.CLONE_NEWNS, "CLONE_NEWPID": unix.CLONE_NEWPID, "CLONE_NEWTIME": unix.CLONE_NEWTIME,
		"CLONE_NEWUSER": unix.CLONE_NEWUSER, "CLONE_NEWUTS": unix.CLONE_NEWUTS, "CLONE_SIGHAND": unix.CLONE_SIGHAND, "CLONE_SYSVSEM": unix.CLONE_SYSVSEM,
		"CLONE_THREAD": unix.CLONE_THREAD, "CLONE_VM": unix.CLONE_VM,
	}
}

// loaderNumbers are the flags of dlopen, for sys.setdlopenflags.
func loaderNumbers() map[string]int64 {
	return map[string]int64{"RTLD_LAZY": 1, "RTLD_NOW": 2, "RTLD_NOLOAD": 4, "RTLD_DEEPBIND": 8, "RTLD_GLOBAL": 0x100, "RTLD_LOCAL": 0, "RTLD_NODELETE": 0x1000}
}

func readEvent(th *object.Thread, fd int) (object.Value, error) {
	v, err := readDescriptor(th, fd, 8)
	if err != nil {
		return object.Value{}, err
	}
	b, _ := v.AsBytes()
	if len(b) != 8 {
		return object.Value{}, object.OSErrorFrom(syscall.EINVAL, "")
	}
	return object.BigInt(new(big.Int).SetUint64(binary.NativeEndian.Uint64([]byte(b)))), nil
}

func writeEvent(th *object.Thread, fd int, v object.Value) error {
	n, big, ok := v.AsInt()
	value := uint64(n)
	if big != nil {
		value = big.Uint64()
	}
	switch {
	case !ok:
		return object.Errorf(object.TypeError, "an integer is required")
	case n < 0 || big != nil && big.Sign() < 0:
		return object.Errorf(object.ValueError, "value must be positive")
	case big != nil && !big.IsUint64():
		return object.Errorf(object.OverflowError, "int too big to convert")
	}
	if err := ready(th, fd, poller.Write, "write"); err != nil {
		return err
	}
	_, err := unix.Write(fd, binary.NativeEndian.AppendUint64(nil, value))
	return object.OSErrorFrom(err, "")
}

func memoryFile(th *object.Thread, a []object.Value) (object.Value, error) {
	name, err := toPath(th, a[0], "memfd_create", "name")
	if err != nil {
		return object.Value{}, err
	}
	flags, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	fd, err := unix.MemfdCreate(name.s, flags)
	return object.Int(int64(fd)), object.OSErrorFrom(err, "")
}

// numbers converts ints; None is nil.
func numbers(th *object.Thread, list ...object.Value) ([]*int64, error) {
	out := make([]*int64, len(list))
	for i, v := range list {
		if v.IsNone() {
			continue
		}
		n, err := object.IndexInt(th, v, object.OverflowError)
		if err != nil {
			return nil, err
		}
		wide := int64(n)
		out[i] = &wide
	}
	return out, nil
}

// fdAndNumbers converts a descriptor and ints.
func fdAndNumbers(th *object.Thread, a []object.Value) ([]int64, error) {
	out := make([]int64, len(a))
	for i, v := range a {
		n, err := object.IndexInt(th, v, object.OverflowError)
		if err != nil {
			return nil, err
		}
		out[i] = int64(n)
	}
	return out, nil
}

// splice waits for both ends first, and then moves what can be moved at once.
func splice(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := numbers(th, a...)
	if err != nil {
		return object.Value{}, err
	}
	if n[0] == nil || n[1] == nil || n[2] == nil || n[5] == nil {
		return object.Value{}, object.Errorf(object.TypeError, "'NoneType' object cannot be interpreted as an integer")
	}
	if *n[2] < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "negative value for 'count' not allowed")
	}
	src, dst, count := int(*n[0]), int(*n[1]), int(*n[2])
	if waits(dst) {
		count = min(count, 16<<10)
	}
	for {
		if *n[5]&unix.SPLICE_F_NONBLOCK == 0 {
			if err := ready(th, src, poller.Read, "splice"); err != nil {
				return object.Value{}, err
			}
			if err := ready(th, dst, poller.Write, "splice"); err != nil {
				return object.Value{}, err
			}
		}
		moved, err := unix.Splice(src, n[3], dst, n[4], count, int(*n[5]))
		if err != unix.EINTR {
			return object.Int(moved), object.OSErrorFrom(err, "")
		}
	}
}

// sendFile copies little at a time where the call could wait, so that it does not.
func sendFile(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := numbers(th, a...)
	if err != nil {
		return object.Value{}, err
	}
	if n[0] == nil || n[1] == nil || n[3] == nil {
		return object.Value{}, object.Errorf(object.TypeError, "'NoneType' object cannot be interpreted as an integer")
	}
	out, count := int(*n[0]), int(*n[3])
	if waits(out) {
		count = min(count, 16<<10)
	}
	if err := ready(th, out, poller.Write, "sendfile"); err != nil {
		return object.Value{}, err
	}
	for {
		sent, err := unix.Sendfile(out, int(*n[1]), n[2], count)
		if err != unix.EINTR {
			return object.Int(int64(sent)), object.OSErrorFrom(err, "")
		}
	}
}

func copyRange(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := numbers(th, a...)
	if err != nil {
		return object.Value{}, err
	}
	if n[0] == nil || n[1] == nil || n[2] == nil {
		return object.Value{}, object.Errorf(object.TypeError, "'NoneType' object cannot be interpreted as an integer")
	}
	if *n[2] < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "negative value for 'count' not allowed")
	}
	done, err := unix.CopyFileRange(int(*n[0]), n[3], int(*n[1]), n[4], int(*n[2]), 0)
	return object.Int(int64(done)), object.OSErrorFrom(err, "")
}

func setAffinity(th *object.Thread, pid int, mask object.Value) error {
	var set unix.CPUSet
	list, err := object.Elements(th, mask)
	if err != nil {
		return err
	}
	for _, v := range list {
		n, err := object.IndexInt(th, v, object.OverflowError)
		if err != nil {
			return err
		}
		if n < 0 {
			return object.Errorf(object.ValueError, "negative CPU number")
		}
		if n > math.MaxInt32-1 {
			return object.Errorf(object.OverflowError, "CPU number too large")
		}
		set.Set(n)
	}
	return eachThread(pid, func(tid int) error { return unix.SchedSetaffinity(tid, &set) })
}

func getRandom(th *object.Thread, size, flags int) (object.Value, error) {
	if size < 0 {
		return object.Value{}, object.OSErrorFrom(syscall.EINVAL, "")
	}
	if err := th.Runtime.CheckSize(int64(size), 1); err != nil {
		return object.Value{}, err
	}
	b := make([]byte, size)
	n, err := unix.Getrandom(b, flags)
	return object.BytesValue(string(b[:max(n, 0)])), object.OSErrorFrom(err, "")
}
