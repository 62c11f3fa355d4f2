//go:build unix

package os

import (
	"os"
	"runtime"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func processFunctions() []*object.Native {
	number := func(name, doc string, f func() int) *object.Native {
		return native.Def(name+"()", native.Func0(func(*object.Thread) (int, error) { return f(), nil }), doc)
	}
	return []*object.Native{
		number("getpid", `Return the number of the process.`, os.Getpid),
		number("getppid", `Return the number of the parent process.`, os.Getppid),
		number("getuid", `Return the number of the user.`, os.Getuid),
		number("geteuid", `Return the number of the effective user.`, os.Geteuid),
		number("getgid", `Return the number of the group.`, os.Getgid),
		number("getegid", `Return the number of the effective group.`, os.Getegid),
		number("getpgrp", `Return the number of the process group.`, syscall.Getpgrp),
		number("cpu_count", `Return the number of processors.`, onlineCPUs),
		number("process_cpu_count", `Return the number of processors that the process may use.`, runtime.NumCPU),
		native.Def("urandom(size, /)", native.Func1(urandom), `Return random bytes, fit for cryptography.`),
		native.Def("strerror(code, /)", native.Func1(func(_ *object.Thread, code int) (string, error) { return object.Strerror(syscall.Errno(code)), nil }), `Return the text of an error number.`),
		native.Def("uname()", native.Fixed(uname), `Return the names of the system.`),
	}
}

// onlineCPUs is the number of processors of the machine.
func onlineCPUs() int {
	text, err := os.ReadFile("/sys/devices/system/cpu/online")
	if err != nil {
		return runtime.NumCPU()
	}
	n := 0
	for _, part := range strings.Split(strings.TrimSpace(string(text)), ",") {
		first, last, isRange := strings.Cut(part, "-")
		if !isRange {
			n++
			continue
		}
		n += atoi(last) - atoi(first) + 1
	}
	if n < 1 {
		return runtime.NumCPU()
	}
	return n
}

func atoi(s string) (n int) {
	for _, c := range s {
		n = n*10 + int(c-'0')
	}
	return n
}

// unameResultClass declares os.uname_result.
func unameResultClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "uname_result", Module: "posix", Qualified: true, Doc: "The names of the system."},
		[]string{"sysname", "nodename", "release", "version", "machine"}, nil, true)
}

func uname(th *object.Thread, _ []object.Value) (object.Value, error) {
	var u unix.Utsname
	if err := unix.Uname(&u); err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	values := make([]object.Value, 0, 5)
	for _, b := range [][]byte{u.Sysname[:], u.Nodename[:], u.Release[:], u.Version[:], u.Machine[:]} {
		values = append(values, object.Str(unix.ByteSliceToString(b)))
	}
	return object.NewStructSeq(native.Type(th.Runtime, unameResultClass), 5, values), nil
}
