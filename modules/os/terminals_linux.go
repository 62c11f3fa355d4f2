package os

import (
	"errors"
	"os"
	"strconv"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
)

// masterFunctions make terminals step by step.
func masterFunctions() []*object.Native {
	onMaster := func(signature, doc string, f func(fd int) error) *object.Native {
		return native.Def(signature, native.Do1(func(th *object.Thread, v object.Value) error {
			return onFileno(th, v, func(fd int) error {
				err := f(fd)
				if errors.Is(err, unix.ENOTTY) {
					err = unix.EINVAL
				}
				return err
			})
		}), doc)
	}
	return []*object.Native{
		native.Def("posix_openpt(oflag, /)", native.Func1(func(_ *object.Thread, flags int) (int, error) {
			fd, err := unix.Open("/dev/ptmx", flags|unix.O_CLOEXEC, 0)
			return fd, object.OSErrorFrom(err, "")
		}), `Make a terminal and return the descriptor of its master, with flags: O_RDWR, O_NOCTTY.`),
		onMaster("grantpt(fd, /)", `Give the process the right to the slave of a terminal, as the system has done already.`, func(fd int) error {
			_, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
			return err
		}),
		onMaster("unlockpt(fd, /)", `Let the slave of a terminal be opened.`, func(fd int) error {
			return unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0)
		}),
		native.Def("ptsname(fd, /)", native.Func1(func(th *object.Thread, v object.Value) (string, error) {
			fd, err := fileno.Of(th, v)
			if err != nil {
				return "", err
			}
			n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
			return "/dev/pts/" + strconv.Itoa(n), object.OSErrorFrom(err, "")
		}), `Return the path of the slave of a terminal.`),
	}
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
