package os

import (
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func setEffectiveUser(n int) error  { return syscall.Setresuid(-1, n, -1) }
func setEffectiveGroup(n int) error { return syscall.Setresgid(-1, n, -1) }

// savedIDFunctions are about the users and groups that a process can return to.
func savedIDFunctions() []*object.Native {
	triple := func(get func() (real, effective, saved int)) native.Func {
		return native.Func0(func(*object.Thread) (object.Value, error) {
			r, e, s := get()
			return object.TupleOf(object.Int(int64(r)), object.Int(int64(e)), object.Int(int64(s))).Value(), nil
		})
	}
	const which = " the real, effective and saved "
	return []*object.Native{
		native.Def("getresuid()", triple(unix.Getresuid), `Return`+which+`user of the process.`),
		native.Def("getresgid()", triple(unix.Getresgid), `Return`+which+`group of the process.`),
		setIDs("setresuid(ruid, euid, suid, /)", `Set`+which+`user of the process; -1 leaves one as it is.`, func(n []int) error { return syscall.Setresuid(n[0], n[1], n[2]) }),
		setIDs("setresgid(rgid, egid, sgid, /)", `Set`+which+`group of the process; -1 leaves one as it is.`, func(n []int) error { return syscall.Setresgid(n[0], n[1], n[2]) }),
	}
}
