package os

import (
	"strings"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// maxAttribute is how long the value of an extended attribute can be (XATTR_SIZE_MAX).
const maxAttribute = 65536

// xattrFunctions are about extended attributes of files.
func xattrFunctions() []*object.Native {
	return []*object.Native{
		native.Def("getxattr(path, attribute, *, follow_symlinks=True)", native.Fixed(getAttribute), `Return the value of a file's extended attribute.`),
		native.Def("setxattr(path, attribute, value, flags=0, *, follow_symlinks=True)", native.Fixed(setAttribute), `
Set an extended attribute of a file: with XATTR_CREATE only a new one, with XATTR_REPLACE only one that there is.`),
		native.Def("removexattr(path, attribute, *, follow_symlinks=True)", native.Fixed(removeAttribute), `Remove an extended attribute of a file.`),
		native.Def("listxattr(path=None, *, follow_symlinks=True)", native.Fixed(listAttributes), `Return the names of the extended attributes of a file, by default the current directory.`),
	}
}

// attributeOf converts the arguments that these functions share; name may be unset.
func attributeOf(th *object.Thread, function string, path, name, followLinks object.Value) (t target, attribute string, follow bool, err error) {
	takes := orDescriptor
	if function == "listxattr" {
		takes = orNothing
	}
	if t, err = toTarget(th, path, object.Value{}, function, "path", takes); err != nil {
		return t, "", false, err
	}
	if name.IsSet() {
		p, err := toPath(th, name, function, "attribute")
		if err != nil {
			return t, "", false, err
		}
		attribute = p.s
	}
	if follow, err = object.Truth(th, followLinks); err == nil {
		err = t.only(function, follow)
	}
	return t, attribute, follow, err
}

// grow calls get with buffers until one is large enough.
func grow(t target, get func(buf []byte) (int, error)) ([]byte, error) {
	for _, size := range []int{128, maxAttribute} {
		buf := make([]byte, size)
		n, err := get(buf)
		if err == unix.ERANGE && size < maxAttribute {
			continue
		}
		if err != nil {
			return nil, t.fail(err)
		}
		return buf[:n], nil
	}
	return nil, t.fail(unix.ERANGE)
}

func getAttribute(th *object.Thread, a []object.Value) (object.Value, error) {
	t, name, follow, err := attributeOf(th, "getxattr", a[0], a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	value, err := grow(t, func(buf []byte) (int, error) {
		switch {
		case t.isFD():
			return unix.Fgetxattr(t.fd, name, buf)
		case follow:
			return unix.Getxattr(t.s, name, buf)
		}
		return unix.Lgetxattr(t.s, name, buf)
	})
	return object.BytesValue(string(value)), err
}

func setAttribute(th *object.Thread, a []object.Value) (object.Value, error) {
	t, name, follow, err := attributeOf(th, "setxattr", a[0], a[1], a[4])
	if err != nil {
		return object.Value{}, err
	}
	value, ok := native.BytesLike(th, a[2])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[2].Type().Name())
	}
	flags, err := object.IndexInt(th, a[3], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	switch data := []byte(value); {
	case t.isFD():
		err = unix.Fsetxattr(t.fd, name, data, flags)
	case follow:
		err = unix.Setxattr(t.s, name, data, flags)
	default:
		err = unix.Lsetxattr(t.s, name, data, flags)
	}
	return object.None, t.fail(err)
}

func removeAttribute(th *object.Thread, a []object.Value) (object.Value, error) {
	t, name, follow, err := attributeOf(th, "removexattr", a[0], a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	switch {
	case t.isFD():
		err = unix.Fremovexattr(t.fd, name)
	case follow:
		err = unix.Removexattr(t.s, name)
	default:
		err = unix.Lremovexattr(t.s, name)
	}
	return object.None, t.fail(err)
}

func listAttributes(th *object.Thread, a []object.Value) (object.Value, error) {
	t, _, follow, err := attributeOf(th, "listxattr", a[0], object.Value{}, a[1])
	if err != nil {
		return object.Value{}, err
	}
	list, err := grow(t, func(buf []byte) (int, error) {
		switch {
		case t.isFD():
			return unix.Flistxattr(t.fd, buf)
		case follow:
			return unix.Listxattr(t.s, buf)
		}
		return unix.Llistxattr(t.s, buf)
	})
	if err != nil {
		return object.Value{}, err
	}
	names := []object.Value{}
	for name := range strings.SplitSeq(strings.TrimSuffix(string(list), "\x00"), "\x00") {
		if name == "" {
			continue
		}
		v, err := fileText(th, pathArg{}, name)
		if err != nil {
			return object.Value{}, err
		}
		names = append(names, v)
	}
	return object.NewList(names).Value(), nil
}
