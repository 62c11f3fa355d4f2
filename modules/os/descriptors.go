//go:build unix

package os

import (
	"syscall"

	"golang.org/x/sys/unix"
	"golang.org/x/term"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
)

func descriptorFunctions() []*object.Native {
	return []*object.Native{
		native.Def("open(path, flags, mode=511, *, dir_fd=None)", native.Fixed(openDescriptor), `Open a file and return its descriptor.`),
		native.Def("close(fd)", native.Do1(closeDescriptor), `Close a descriptor.`),
		native.Def("closerange(fd_low, fd_high, /)", native.Do2(func(_ *object.Thread, low, high int) error {
			for fd := max(low, 0); fd < high; fd++ {
				_ = syscall.Close(fd) // as documented: most of the descriptors are not open
			}
			return nil
		}), `Close all descriptors from fd_low to fd_high - 1.`),
		native.Def("lseek(fd, position, whence, /)", native.Func3(func(_ *object.Thread, fd int, pos int64, whence int) (int64, error) {
			n, err := syscall.Seek(fd, pos, whence)
			return n, object.OSErrorFrom(err, "")
		}), `Move the position of a descriptor.`),
		native.Def("fsync(fd)", native.Do1(func(th *object.Thread, v object.Value) error { return onFileno(th, v, syscall.Fsync) }), `Write what the system buffers of a file.`),
		native.Def("fdatasync(fd)", native.Do1(func(th *object.Thread, v object.Value) error { return onFileno(th, v, syncData) }), `Write what the system buffers of a file's contents.`),
		native.Def("ftruncate(fd, length, /)", native.Do2(func(_ *object.Thread, fd int, n int64) error { return object.OSErrorFrom(syscall.Ftruncate(fd, n), "") }), `Change the size of an open file.`),
		native.Def("isatty(fd, /)", native.Func1(func(_ *object.Thread, fd int) (bool, error) { return term.IsTerminal(fd), nil }), `Tell whether a descriptor is a terminal.`),
		native.Def("get_terminal_size(fd=<unset>, /)", native.Fixed(terminalSize), `Return the columns and lines of the terminal.`),
		native.Def("fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs)", native.Raw(fdOpen), `Return a file object of a descriptor, as open does.`),
	}
}

// onFileno calls f with the descriptor that v is or has.
func onFileno(th *object.Thread, v object.Value, f func(fd int) error) error {
	fd, err := fileno.Of(th, v)
	if err != nil {
		return err
	}
	return object.OSErrorFrom(f(fd), "")
}

func openDescriptor(th *object.Thread, a []object.Value) (object.Value, error) {
	t, err := toTarget(th, a[0], a[3], "open", "path", onlyPath)
	if err != nil {
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
		fd, err := unix.Openat(t.dir, t.s, flags|unix.O_CLOEXEC, perm)
		if err == unix.EINTR {
			continue
		}
		return object.Int(int64(fd)), t.fail(err)
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
