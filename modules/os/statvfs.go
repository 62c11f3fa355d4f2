//go:build linux || darwin || freebsd

package os

import (
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
)

// statvfsResultClass declares os.statvfs_result.
func statvfsResultClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "statvfs_result", Module: "os", Qualified: true, Doc: "The status of a file system."},
		[]string{"f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax"}, []string{"f_fsid"}, true)
}

func statvfsFunctions() []*object.Native {
	return []*object.Native{
		native.Def("statvfs(path)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			t, err := toTarget(th, a[0], object.Value{}, "statvfs", "path", orDescriptor)
			if err != nil {
				return object.Value{}, err
			}
			var fs unix.Statfs_t
			if t.isFD() {
				err = unix.Fstatfs(t.fd, &fs)
			} else {
				err = unix.Statfs(t.s, &fs)
			}
			if err != nil {
				return object.Value{}, t.fail(err)
			}
			return statvfsValue(th, &fs), nil
		}), `Return the status of the file system that a file is on; path may be a descriptor.`),
		native.Def("fstatvfs(fd, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			fd, err := fileno.Of(th, a[0])
			if err != nil {
				return object.Value{}, err
			}
			var fs unix.Statfs_t
			if err := unix.Fstatfs(fd, &fs); err != nil {
				return object.Value{}, object.OSErrorFrom(err, "")
			}
			return statvfsValue(th, &fs), nil
		}), `Return the status of the file system that an open file is on.`),
	}
}

func statvfsValue(th *object.Thread, fs *unix.Statfs_t) object.Value {
	var values []object.Value
	for _, n := range statvfsFields(fs) {
		values = append(values, unsigned(n))
	}
	return object.NewStructSeq(native.Type(th.Runtime, statvfsResultClass), 10, values)
}
