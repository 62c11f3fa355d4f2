package path

import (
	"io/fs"
	"os"
	"strconv"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func fileFunctions() []*object.Native {
	return []*object.Native{
		test("exists(path)", `Tell whether the path exists, following symbolic links.`, true, func(fs.FileInfo) bool { return true }),
		test("lexists(path)", `Tell whether the path exists, be it a broken symbolic link.`, false, func(fs.FileInfo) bool { return true }),
		test("isfile(path)", `Tell whether the path is a regular file.`, true, func(i fs.FileInfo) bool { return i.Mode().IsRegular() }),
		test("isdir(s)", `Tell whether the path is a directory.`, true, fs.FileInfo.IsDir),
		test("islink(path)", `Tell whether the path is a symbolic link.`, false, func(i fs.FileInfo) bool { return i.Mode()&fs.ModeSymlink != 0 }),
		native.Def("isjunction(path)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			_, err := toPath(th, a[0])
			return object.False, err
		}), `Return False.`),
		native.Def("isdevdrive(path)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			_, err := toPath(th, a[0])
			return object.False, err
		}), `Return False.`),
		native.Def("ismount(path)", native.Fixed(isMount), `Tell whether the path is a mount point.`),
		stat("getsize(filename)", `Return the size in bytes.`, func(st *status) object.Value { return object.Int(st.size) }),
		stat("getmtime(filename)", `Return when the file was last changed.`, func(st *status) object.Value { return object.Float(st.mtime) }),
		stat("getatime(filename)", `Return when the file was last read.`, func(st *status) object.Value { return object.Float(st.atime) }),
		stat("getctime(filename)", `Return when the file's status was last changed.`, func(st *status) object.Value { return object.Float(st.ctime) }),
		native.Def("samefile(f1, f2)", native.Fixed(sameFile), `Tell whether two paths are the same file.`),
		native.Def("sameopenfile(fp1, fp2)", native.Fixed(sameFile), `Tell whether two descriptors are the same file.`),
		native.Def("samestat(s1, s2)", native.Fixed(sameStat), `Tell whether two results of stat are of the same file.`),
		native.Def("realpath(filename, *, strict=False)", native.Fixed(realPath), `Return the absolute path without symbolic links.`),
	}
}

// status is what the functions here tell of a file.
type status struct {
	size                int64
	atime, mtime, ctime float64
	dev, ino            uint64
}

// test declares a predicate of a path's file; false if there is none.
func test(signature, doc string, follow bool, f func(fs.FileInfo) bool) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		if _, _, isInt := a[0].AsInt(); isInt {
			n, err := object.IndexInt(th, a[0], object.OverflowError)
			if err != nil {
				return object.Value{}, err
			}
			return object.Bool(testDescriptor(n, f)), nil
		}
		p, err := statPath(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		name := native.ClipPath(p.s)
		info, err := os.Lstat(name)
		if err == nil && follow && info.Mode()&fs.ModeSymlink != 0 {
			info, err = os.Stat(name)
		}
		return object.Bool(err == nil && f(info)), nil
	}), doc)
}

// testDescriptor tests an open file by its descriptor.
func testDescriptor(fd int, f func(fs.FileInfo) bool) bool {
	info, err := os.Stat("/proc/self/fd/" + strconv.Itoa(fd))
	return err == nil && f(info)
}

// statPath converts the argument of functions that take paths or descriptors.
func statPath(th *object.Thread, v object.Value) (pathText, error) {
	p, err := toPath(th, v)
	if err != nil && object.IsException(err, object.TypeError) && v.Type().Lookup("__fspath__") == nil {
		err = object.Errorf(object.TypeError, "stat: path should be string, bytes, os.PathLike or integer, not %s", v.Type().Name())
	}
	return p, err
}

// stat declares a function of a file's status.
func stat(signature, doc string, f func(st *status) object.Value) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		st, err := statOf(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		return f(st), nil
	}), doc)
}

func statOf(th *object.Thread, v object.Value) (*status, error) {
	if _, _, isInt := v.AsInt(); isInt {
		fd, err := object.IndexInt(th, v, object.OverflowError)
		if err != nil {
			return nil, err
		}
		st, err := statDescriptor(fd)
		return st, object.OSErrorFrom(err, "")
	}
	p, err := statPath(th, v)
	if err != nil {
		return nil, err
	}
	if strings.IndexByte(p.s, 0) >= 0 {
		return nil, object.Errorf(object.ValueError, "stat: embedded null character in path")
	}
	st, err := statFile(native.ClipPath(p.s))
	return st, object.OSErrorFor(err, p.value(p.s), object.Value{})
}

func sameFile(th *object.Thread, a []object.Value) (object.Value, error) {
	x, err := statOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	y, err := statOf(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.Bool(x.dev == y.dev && x.ino == y.ino), nil
}

func sameStat(th *object.Thread, a []object.Value) (object.Value, error) {
	for _, name := range []string{"st_ino", "st_dev"} {
		x, err := object.GetAttr(th, a[0], name)
		if err != nil {
			return object.Value{}, err
		}
		y, err := object.GetAttr(th, a[1], name)
		if err != nil {
			return object.Value{}, err
		}
		if same, err := object.Equal(th, x, y); err != nil || !same {
			return object.False, err
		}
	}
	return object.True, nil
}

func isMount(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := toPath(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.Bool(isMountPoint(native.ClipPath(p.s))), nil
}
