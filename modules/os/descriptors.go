package os

import (
	"context"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

func descriptorFunctions() []*object.Native {
	return []*object.Native{
		native.Def("open(path, flags, mode=511, *, dir_fd=None)", native.Fixed(openDescriptor), `Open a file and return its descriptor.`),
		native.Def("close(fd)", native.Do1(func(_ *object.Thread, fd int) error { return object.OSErrorFrom(syscall.Close(fd), "") }), `Close a descriptor.`),
		native.Def("closerange(fd_low, fd_high, /)", native.Do2(func(_ *object.Thread, low, high int) error {
			for fd := max(low, 0); fd < high; fd++ {
				// Most of the descriptors are not open.
				if err := syscall.Close(fd); err != nil && err != syscall.EBADF {
					return object.OSErrorFrom(err, "")
				}
			}
			return nil
		}), `Close all descriptors from fd_low to fd_high - 1.`),
		native.Def("read(fd, length, /)", native.Func2(readDescriptor), `Read at most length bytes.`),
		native.Def("write(fd, data, /)", native.Func2(writeDescriptor), `Write bytes and return how many were written.`),
		native.Def("lseek(fd, position, whence, /)", native.Func3(func(_ *object.Thread, fd int, pos int64, whence int) (int64, error) {
			n, err := syscall.Seek(fd, pos, whence)
			return n, object.OSErrorFrom(err, "")
		}), `Move the position of a descriptor.`),
		native.Def("fsync(fd)", native.Do1(func(_ *object.Thread, fd int) error { return object.OSErrorFrom(syscall.Fsync(fd), "") }), `Write what the system buffers of a file.`),
		native.Def("fdatasync(fd)", native.Do1(func(_ *object.Thread, fd int) error { return object.OSErrorFrom(syscall.Fdatasync(fd), "") }), `Write what the system buffers of a file's contents.`),
		native.Def("ftruncate(fd, length, /)", native.Do2(func(_ *object.Thread, fd int, n int64) error { return object.OSErrorFrom(syscall.Ftruncate(fd, n), "") }), `Change the size of an open file.`),
		native.Def("isatty(fd, /)", native.Func1(func(_ *object.Thread, fd int) (bool, error) {
			_, err := unix.IoctlGetTermios(fd, unix.TCGETS)
			return err == nil, nil
		}), `Tell whether a descriptor is a terminal.`),
		native.Def("pipe()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
			var p [2]int
			if err := unix.Pipe2(p[:], unix.O_CLOEXEC); err != nil {
				return object.Value{}, object.OSErrorFrom(err, "")
			}
			return object.Pair(object.Int(int64(p[0])), object.Int(int64(p[1]))).Value(), nil
		}), `Make a pipe and return its descriptors: for reading, for writing.`),
		native.Def("dup(fd, /)", native.Func1(func(_ *object.Thread, fd int) (int, error) {
			n, err := unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0)
			return n, object.OSErrorFrom(err, "")
		}), `Return a copy of a descriptor.`),
		native.Def("dup2(fd, fd2, inheritable=True)", native.Func3(func(_ *object.Thread, fd, fd2 int, inheritable bool) (int, error) {
			if fd == fd2 {
				return fd2, nil
			}
			flags := unix.O_CLOEXEC
			if inheritable {
				flags = 0
			}
			return fd2, object.OSErrorFrom(unix.Dup3(fd, fd2, flags), "")
		}), `Make fd2 a copy of fd.`),
		native.Def("set_blocking(fd, blocking, /)", native.Do2(func(_ *object.Thread, fd int, blocking bool) error {
			return object.OSErrorFrom(syscall.SetNonblock(fd, !blocking), "")
		}), `Set whether operations on a descriptor wait.`),
		native.Def("get_blocking(fd, /)", native.Func1(func(_ *object.Thread, fd int) (bool, error) {
			flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
			return flags&unix.O_NONBLOCK == 0, object.OSErrorFrom(err, "")
		}), `Tell whether operations on a descriptor wait.`),
		native.Def("get_inheritable(fd, /)", native.Func1(func(_ *object.Thread, fd int) (bool, error) {
			flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
			return flags&unix.FD_CLOEXEC == 0, object.OSErrorFrom(err, "")
		}), `Tell whether child processes get a descriptor.`),
		native.Def("set_inheritable(fd, inheritable, /)", native.Do2(func(_ *object.Thread, fd int, inheritable bool) error {
			flag := unix.FD_CLOEXEC
			if inheritable {
				flag = 0
			}
			_, err := unix.FcntlInt(uintptr(fd), unix.F_SETFD, flag)
			return object.OSErrorFrom(err, "")
		}), `Set whether child processes get a descriptor.`),
		native.Def("get_terminal_size(fd=<unset>, /)", native.Fixed(terminalSize), `Return the columns and lines of the terminal.`),
		native.Def("fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs)", native.Raw(fdOpen), `Return a file object of a descriptor, as open does.`),
	}
}

func openDescriptor(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := toPath(th, a[0], "open", "path")
	if err != nil {
		return object.Value{}, err
	}
	if err := noDirFD("open", a[3]); err != nil {
		return object.Value{}, err
	}
	flags, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	perm, err := mode(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	for {
		fd, err := syscall.Open(p.s, flags|syscall.O_CLOEXEC, perm)
		if err == syscall.EINTR {
			continue
		}
		return object.Int(int64(fd)), p.fail(err)
	}
}

// ready waits until a descriptor can be read from or written to, in a way that
// cancellation ends.
func ready(th *object.Thread, fd int, events int16, kind string) error {
	fds := []unix.PollFd{{Fd: int32(fd), Events: events}}
	if n, err := unix.Poll(fds, 0); n != 0 || err != nil && err != unix.EINTR {
		return nil // ready, or an error that the call itself will report
	}
	return park.Do(th, park.Reason{Kind: kind, External: true}, time.Time{}, func(ctx context.Context) error {
		r, w, err := os.Pipe()
		if err != nil {
			return object.OSErrorFrom(err, "")
		}
		stop := context.AfterFunc(ctx, func() { w.Close() })
		defer r.Close()
		defer func() {
			if stop() {
				w.Close()
			}
		}()
		fds := []unix.PollFd{{Fd: int32(fd), Events: events}, {Fd: int32(r.Fd()), Events: unix.POLLIN}}
		for {
			_, err := unix.Poll(fds, -1)
			if err == unix.EINTR {
				continue
			}
			if err == nil && fds[0].Revents == 0 {
				err = context.Cause(ctx)
			}
			return err
		}
	})
}

func readDescriptor(th *object.Thread, fd, n int) (object.Value, error) {
	if n < 0 {
		return object.Value{}, object.OSErrorFrom(syscall.EINVAL, "")
	}
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return object.Value{}, err
	}
	if err := ready(th, fd, unix.POLLIN, "read"); err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, n)
	for {
		n, err := syscall.Read(fd, buf)
		if err == syscall.EINTR {
			continue
		}
		return object.BytesValue(string(buf[:max(n, 0)])), object.OSErrorFrom(err, "")
	}
}

func writeDescriptor(th *object.Thread, fd int, data []byte) (int, error) {
	if err := ready(th, fd, unix.POLLOUT, "write"); err != nil {
		return 0, err
	}
	for {
		n, err := syscall.Write(fd, data)
		if err == syscall.EINTR {
			continue
		}
		return max(n, 0), object.OSErrorFrom(err, "")
	}
}

// terminalSizeClass declares os.terminal_size.
func terminalSizeClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "terminal_size", Module: "os", Qualified: true, Doc: "The columns and lines of a terminal."},
		[]string{"columns", "lines"}, nil, true)
}

func terminalSize(th *object.Thread, a []object.Value) (object.Value, error) {
	fd := 1
	if a[0].IsSet() {
		var err error
		if fd, err = object.IndexInt(th, a[0], object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	size, err := unix.IoctlGetWinsize(fd, unix.TIOCGWINSZ)
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	return object.NewStructSeq(native.Type(th.Runtime, terminalSizeClass), 2, []object.Value{object.Int(int64(size.Col)), object.Int(int64(size.Row))}), nil
}

func fdOpen(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 0 || args[0].Kind() != object.KindInt {
		given := object.None
		if len(args) > 0 {
			given = args[0]
		}
		return object.Value{}, object.Errorf(object.TypeError, "invalid fd type (<class '%s'>, expected integer)", given.Type().FullName())
	}
	return object.Call(th, builtins.OpenFunction().Value(), args, kw)
}
