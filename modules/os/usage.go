//go:build unix

package os

import (
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// usageClass declares resource.struct_rusage, which wait3 and wait4 return.
func usageClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "struct_rusage", Module: "resource", Qualified: true, Doc: "What a process has used."},
		[]string{"ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt", "ru_nswap",
			"ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw"}, nil, true)
}

// waitUsage is os.wait4.
func waitUsage(th *object.Thread, pid, options int) (object.Value, error) {
	pid, s, err := waitPid(th, pid, options)
	if err != nil {
		return object.Value{}, err
	}
	u := s.Usage
	if u == nil {
		u = new(syscall.Rusage)
	}
	return object.TupleOf(object.Int(int64(pid)), object.Int(int64(s.Raw)), usageValue(th, u)).Value(), nil
}

func usageValue(th *object.Thread, u *syscall.Rusage) object.Value {
	values := make([]object.Value, 0, 16)
	for _, tv := range []syscall.Timeval{u.Utime, u.Stime} {
		values = append(values, object.Float(time.Duration(tv.Nano()).Seconds()))
	}
	for _, n := range []int64{int64(u.Maxrss), int64(u.Ixrss), int64(u.Idrss), int64(u.Isrss), int64(u.Minflt), int64(u.Majflt), int64(u.Nswap),
		int64(u.Inblock), int64(u.Oublock), int64(u.Msgsnd), int64(u.Msgrcv), int64(u.Nsignals), int64(u.Nvcsw), int64(u.Nivcsw)} {
		values = append(values, object.Int(n))
	}
	return object.NewStructSeq(native.Type(th.Runtime, usageClass), len(values), values)
}
