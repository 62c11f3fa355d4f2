// Package path is the module os.path: operations on paths of POSIX systems.
package path

import (
	"os"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module, which calls itself posixpath as CPython's does.
func Module() *native.Module { return declare("os.path") }

// PosixModule declares the same functions as module posixpath.
func PosixModule() *native.Module { return declare("posixpath") }

func declare(name string) *native.Module {
	text := func(name, s string) native.Constant { return native.Constant{Name: name, Value: object.Str(s)} }
	return &native.Module{
		Name: name, Doc: "Operations on paths.",
		Funcs: append(textFunctions(), fileFunctions()...),
		Consts: []native.Constant{
			text("curdir", "."), text("pardir", ".."), text("extsep", "."), text("sep", "/"), text("pathsep", ":"), text("defpath", "/bin:/usr/bin"),
			text("devnull", "/dev/null"), {Name: "altsep", Value: object.None}, {Name: "supports_unicode_filenames", Value: object.False},
		},
		Init: func(l *native.Loader) error {
			l.Set("__name__", object.Str("posixpath"))
			return nil
		},
	}
}

// pathText is a path argument: text, or bytes.
type pathText struct {
	s     string
	bytes bool
}

func (p pathText) value(s string) object.Value {
	if p.bytes {
		return object.BytesValue(s)
	}
	return object.Str(s)
}

func toPath(th *object.Thread, v object.Value) (pathText, error) {
	s, isBytes, err := native.Path(th, v)
	return pathText{s, isBytes}, err
}

// mapPath declares a function of a path that returns a path.
func mapPath(signature, doc string, f func(th *object.Thread, s string) (string, error)) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		p, err := toPath(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		s, err := f(th, p.s)
		if err != nil {
			return object.Value{}, err
		}
		return p.value(s), nil
	}), doc)
}

// splitPath declares a function of a path that returns parts of it.
func splitPath(signature, doc string, f func(th *object.Thread, s string) ([]string, error)) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		p, err := toPath(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		parts, err := f(th, p.s)
		if err != nil {
			return object.Value{}, err
		}
		out := make([]object.Value, len(parts))
		for i, s := range parts {
			out[i] = p.value(s)
		}
		return object.NewTuple(out).Value(), nil
	}), doc)
}

func textFunctions() []*object.Native {
	return []*object.Native{
		mapPath("basename(p)", `Return the part behind the last slash.`, baseName),
		mapPath("dirname(p)", `Return the part before the last slash.`, dirName),
		mapPath("normcase(s)", `Return the path.`, func(_ *object.Thread, s string) (string, error) { return s, nil }),
		mapPath("normpath(path, /)", `Return the path without repeated slashes, "." and "..".`, normalize),
		mapPath("expanduser(path)", `Replace ~ and ~user at the beginning by a home directory.`, expandUser),
		mapPath("expandvars(path)", `Replace $name and ${name} by environment variables.`, expandVars),
		splitPath("split(p)", `Return the parts before and behind the last slash.`, split),
		splitPath("splitext(p)", `Return the path without its extension, and the extension.`, splitExt),
		splitPath("splitdrive(p)", `Return the drive, which is empty, and the path.`, func(_ *object.Thread, s string) ([]string, error) { return []string{"", s}, nil }),
		splitPath("splitroot(p, /)", `Return the drive, which is empty, the slashes at the beginning, and the rest.`, func(_ *object.Thread, s string) ([]string, error) { return splitRoot(s), nil }),
		native.Def("isabs(s)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			p, err := toPath(th, a[0])
			return object.Bool(strings.HasPrefix(p.s, "/")), err
		}), `Tell whether the path begins with a slash.`),
		native.Def("join(a, /, *paths)", native.Raw(join), `Join paths with slashes; an absolute one replaces what is before it.`),
		native.Def("commonprefix(m)", native.Fixed(commonPrefix), `Return the longest beginning that all paths, or lists, have in common, character by character.`),
		native.Def("commonpath(paths)", native.Fixed(commonPath), `Return the longest path that all paths begin with.`),
		native.Def("relpath(path, start=None)", native.Fixed(relPath), `Return the path relative to start, by default the current directory.`),
		native.Def("abspath(path)", native.Fixed(absPath), `Return the absolute path, normalized.`),
	}
}

func splitRoot(s string) []string {
	switch {
	case !strings.HasPrefix(s, "/"):
		return []string{"", "", s}
	case strings.HasPrefix(s, "//") && !strings.HasPrefix(s, "///"):
		return []string{"", "//", s[2:]}
	}
	return []string{"", "/", s[1:]}
}

// mixed is the error of path arguments of which some are bytes and some not.
func mixed() error {
	return object.Errorf(object.TypeError, "Can't mix strings and bytes in path components")
}

func join(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 0 {
		return object.Value{}, object.Errorf(object.TypeError, "join() missing 1 required positional argument: 'a'")
	}
	if err := object.NoKeywords("join", kw); err != nil {
		return object.Value{}, err
	}
	first, err := toPath(th, args[0])
	if err != nil {
		return object.Value{}, err
	}
	path := first.s
	for _, v := range args[1:] {
		p, err := toPath(th, v)
		if err != nil {
			return object.Value{}, object.Errorf(object.TypeError, "join() argument must be str, bytes, or os.PathLike object, not '%s'", v.Type().Name())
		}
		switch {
		case p.bytes != first.bytes:
			return object.Value{}, mixed()
		case strings.HasPrefix(p.s, "/") || path == "":
			path = p.s
		case strings.HasSuffix(path, "/"):
			path, err = concat(th, path, p.s)
		default:
			path, err = concat(th, path, "/", p.s)
		}
		if err != nil {
			return object.Value{}, err
		}
	}
	return first.value(path), nil
}

// commonPrefix compares the smallest and the greatest of the sequences only.
func commonPrefix(th *object.Thread, a []object.Value) (object.Value, error) {
	list, err := object.Elements(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if len(list) == 0 {
		return object.Str(""), nil
	}
	least, most := list[0], list[0]
	for i, v := range list {
		if _, isList := v.AsList(); !isList {
			if _, isTuple := v.AsTuple(); !isTuple {
				p, err := toPath(th, v)
				if err != nil {
					return object.Value{}, err
				}
				v = p.value(p.s)
			}
		}
		if i == 0 {
			least, most = v, v
			continue
		}
		less, err := object.CompareBool(th, object.LT, v, least)
		if err != nil {
			return object.Value{}, err
		}
		if less {
			least = v
		}
		more, err := object.CompareBool(th, object.GT, v, most)
		if err != nil {
			return object.Value{}, err
		}
		if more {
			most = v
		}
	}
	x, err := object.Elements(th, least)
	if err != nil {
		return object.Value{}, err
	}
	y, err := object.Elements(th, most)
	if err != nil {
		return object.Value{}, err
	}
	n := 0
	for n < len(x) && n < len(y) {
		same, err := object.Equal(th, x[n], y[n])
		if err != nil {
			return object.Value{}, err
		}
		if !same {
			break
		}
		n++
	}
	return object.GetItem(th, least, object.NewSlice(object.None, object.Int(int64(n)), object.None).Value())
}

func commonPath(th *object.Thread, a []object.Value) (object.Value, error) {
	list, err := object.Elements(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if len(list) == 0 {
		return object.Value{}, object.Errorf(object.ValueError, "commonpath() arg is an empty sequence")
	}
	common := ""
	var first pathText
	for i, v := range list {
		p, err := toPath(th, v)
		if err != nil {
			return object.Value{}, err
		}
		if i == 0 {
			first = p
		}
		switch {
		case p.bytes != first.bytes:
			return object.Value{}, mixed()
		case strings.HasPrefix(p.s, "/") != strings.HasPrefix(first.s, "/"):
			return object.Value{}, object.Errorf(object.ValueError, "Can't mix absolute and relative paths")
		}
		s, err := plain(th, p.s)
		if err != nil {
			return object.Value{}, err
		}
		if i == 0 {
			common = s
		}
		n, err := commonLen(th, common, s)
		if err != nil {
			return object.Value{}, err
		}
		common = common[:n]
	}
	if !strings.HasPrefix(first.s, "/") {
		return first.value(common), nil
	}
	s, err := concat(th, "/", common)
	return first.value(s), err
}

// absolute returns the absolute path, normalized.
func absolute(th *object.Thread, s string) (string, error) {
	if !strings.HasPrefix(s, "/") {
		dir, err := os.Getwd()
		if err != nil {
			return "", object.OSErrorFrom(err, "")
		}
		if s, err = concat(th, dir, "/", s); err != nil {
			return "", err
		}
	}
	return normalize(th, s)
}

func absPath(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := toPath(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	s, err := absolute(th, p.s)
	return p.value(s), err
}

func relPath(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := toPath(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if p.s == "" {
		return object.Value{}, object.Errorf(object.ValueError, "no path specified")
	}
	start := pathText{".", p.bytes}
	if !a[1].IsNone() {
		if start, err = toPath(th, a[1]); err != nil {
			return object.Value{}, err
		}
		if start.bytes != p.bytes {
			return object.Value{}, mixed()
		}
	}
	from, err := absolute(th, start.s)
	if err != nil {
		return object.Value{}, err
	}
	to, err := absolute(th, p.s)
	if err != nil {
		return object.Value{}, err
	}
	rel, err := relative(th, strings.TrimLeft(from, "/"), strings.TrimLeft(to, "/"))
	return p.value(rel), err
}
