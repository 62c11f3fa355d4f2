//go:build unix

package os

import (
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func constants() []native.Constant {
	var list []native.Constant
	text := func(name, s string) { list = append(list, native.Constant{Name: name, Value: object.Str(s)}) }
	text("name", "posix")
	text("curdir", ".")
	text("pardir", "..")
	text("extsep", ".")
	text("sep", "/")
	text("pathsep", ":")
	text("defpath", "/bin:/usr/bin")
	text("linesep", "\n")
	text("devnull", "/dev/null")
	list = append(list, native.Constant{Name: "altsep", Value: object.None}, native.Constant{Name: "supports_bytes_environ", Value: object.True})
	list = append(list, native.Constant{Name: "error", Value: object.OSError.Value()})
	for _, numbers := range []map[string]int64{fileNumbers(), processNumbers(), lockNumbers(), priorityNumbers(), systemNumbers()} {
		for name, n := range numbers {
			list = append(list, native.Constant{Name: name, Value: object.Int(n)})
		}
	}
	return list
}

func fileNumbers() map[string]int64 {
	return map[string]int64{
		"F_OK": unix.F_OK, "R_OK": unix.R_OK, "W_OK": unix.W_OK, "X_OK": unix.X_OK, "SEEK_SET": 0, "SEEK_CUR": 1, "SEEK_END": 2,
		"O_RDONLY": unix.O_RDONLY, "O_WRONLY": unix.O_WRONLY, "O_RDWR": unix.O_RDWR, "O_APPEND": unix.O_APPEND, "O_CREAT": unix.O_CREAT,
		"O_EXCL": unix.O_EXCL, "O_TRUNC": unix.O_TRUNC, "O_NONBLOCK": unix.O_NONBLOCK, "O_SYNC": unix.O_SYNC, "O_CLOEXEC": unix.O_CLOEXEC,
		"O_DIRECTORY": unix.O_DIRECTORY, "O_NOFOLLOW": unix.O_NOFOLLOW, "O_NOCTTY": unix.O_NOCTTY,
	}
}

func processNumbers() map[string]int64 {
	return map[string]int64{
		"EX_OK": 0, "EX_USAGE": 64, "EX_DATAERR": 65, "EX_NOINPUT": 66, "EX_NOUSER": 67, "EX_NOHOST": 68, "EX_UNAVAILABLE": 69, "EX_SOFTWARE": 70, "EX_OSERR": 71,
		"EX_OSFILE": 72, "EX_CANTCREAT": 73, "EX_IOERR": 74, "EX_TEMPFAIL": 75, "EX_PROTOCOL": 76, "EX_NOPERM": 77, "EX_CONFIG": 78,
		"WNOHANG": unix.WNOHANG, "WUNTRACED": unix.WUNTRACED, "WCONTINUED": unix.WCONTINUED,
		"P_WAIT": 0, "P_NOWAIT": 1, "P_NOWAITO": 1,
		"POSIX_SPAWN_OPEN": spawnOpen, "POSIX_SPAWN_CLOSE": spawnClose, "POSIX_SPAWN_DUP2": spawnDup2, "POSIX_SPAWN_CLOSEFROM": spawnCloseFrom,
	}
}
