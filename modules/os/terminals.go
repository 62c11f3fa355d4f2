//go:build unix

package os

import (
	"os"
	"syscall"

	"golang.org/x/sys/unix"
	"golang.org/x/term"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// terminalFunctions are about terminals.
func terminalFunctions() []*object.Native {
	return []*object.Native{
		native.Def("openpty()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
			return descriptorPair(openTerminal())
		}), `Make a terminal and return its descriptors: the master's, the slave's.`),
		native.Def("login_tty(fd, /)", native.Do1(func(th *object.Thread, v object.Value) error { return onFileno(th, v, loginTerminal) }), `
Make a terminal the one that controls the process, which becomes the leader of a new session, and its standard
input, output and error stream; then close fd.`),
		native.Def("ttyname(fd, /)", native.Func1(func(th *object.Thread, fd int) (object.Value, error) {
			name, err := terminalName(fd)
			if err != nil {
				return object.Value{}, object.OSErrorFrom(err, "")
			}
			return fileText(th, pathArg{}, name)
		}), `Return the path of the terminal that a descriptor is open for.`),
		native.Def("ctermid()", native.Func0(func(*object.Thread) (string, error) { return "/dev/tty", nil }), `Return the path that stands for the terminal that controls the process.`),
		native.Def("device_encoding(fd)", native.Func1(func(_ *object.Thread, fd int) (object.Value, error) {
			if !term.IsTerminal(fd) {
				return object.None, nil
			}
			return object.Str("UTF-8"), nil
		}), `Return the encoding of a terminal, None if the descriptor is not one.`),
	}
}

// loginTerminal takes the error of setsid for granted: the process may lead a session already.
func loginTerminal(fd int) error {
	_, _ = syscall.Setsid()
	if err := unix.IoctlSetInt(fd, unix.TIOCSCTTY, 0); err != nil {
		return err
	}
	for to := range 3 {
		if fd == to {
			continue
		}
		if err := dupTo(fd, to, true); err != nil {
			return err
		}
	}
	if fd > 2 {
		return unix.Close(fd)
	}
	return nil
}

// terminalName returns the path of a terminal.
func terminalName(fd int) (string, error) {
	if _, err := unix.IoctlGetWinsize(fd, unix.TIOCGWINSZ); err != nil {
		return "", err
	}
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		return "", err
	}
	for _, dir := range []string{"/dev/pts/", "/dev/"} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			continue // not all systems have both
		}
		for _, e := range entries {
			var other unix.Stat_t
			if e.Type()&os.ModeCharDevice != 0 && unix.Stat(dir+e.Name(), &other) == nil && other.Rdev == st.Rdev && other.Mode&unix.S_IFMT == unix.S_IFCHR {
				if other.Ino == st.Ino && other.Dev == st.Dev {
					return dir + e.Name(), nil
				}
			}
		}
	}
	return "", unix.ENODEV
}
