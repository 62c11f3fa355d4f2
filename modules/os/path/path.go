// Package path is the module os.path: operations on paths of POSIX systems.
package path

import (
	"os"
	"os/user"
	"path/filepath"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/environ"
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
func mapPath(signature, doc string, f func(th *object.Thread, s string) string) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		p, err := toPath(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		return p.value(f(th, p.s)), nil
	}), doc)
}

// splitPath declares a function of a path that returns parts of it.
func splitPath(signature, doc string, f func(s string) []string) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		p, err := toPath(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		parts := f(p.s)
		out := make([]object.Value, len(parts))
		for i, s := range parts {
			out[i] = p.value(s)
		}
		return object.NewTuple(out).Value(), nil
	}), doc)
}

func textFunctions() []*object.Native {
	return []*object.Native{
		mapPath("basename(p)", `Return the part behind the last slash.`, func(_ *object.Thread, s string) string { return split(s)[1] }),
		mapPath("dirname(p)", `Return the part before the last slash.`, func(_ *object.Thread, s string) string { return split(s)[0] }),
		mapPath("normcase(s)", `Return the path.`, func(_ *object.Thread, s string) string { return s }),
		mapPath("normpath(path, /)", `Return the path without repeated slashes, "." and "..".`, func(_ *object.Thread, s string) string { return normalize(s) }),
		mapPath("expanduser(path)", `Replace ~ and ~user at the beginning by a home directory.`, expandUser),
		mapPath("expandvars(path)", `Replace $name and ${name} by environment variables.`, expandVars),
		splitPath("split(p)", `Return the parts before and behind the last slash.`, split),
		splitPath("splitext(p)", `Return the path without its extension, and the extension.`, splitExt),
		splitPath("splitdrive(p)", `Return the drive, which is empty, and the path.`, func(s string) []string { return []string{"", s} }),
		splitPath("splitroot(p, /)", `Return the drive, which is empty, the slashes at the beginning, and the rest.`, splitRoot),
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

func split(s string) []string {
	i := strings.LastIndexByte(s, '/') + 1
	head, tail := s[:i], s[i:]
	if trimmed := strings.TrimRight(head, "/"); trimmed != "" {
		head = trimmed
	}
	return []string{head, tail}
}

func splitExt(s string) []string {
	name := strings.LastIndexByte(s, '/') + 1
	dot := strings.LastIndexByte(s, '.')
	if dot < name || strings.Trim(s[name:dot], ".") == "" {
		return []string{s, ""}
	}
	return []string{s[:dot], s[dot:]}
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

func normalize(s string) string {
	if s == "" {
		return "."
	}
	root := splitRoot(s)
	var parts []string
	for _, c := range strings.Split(root[2], "/") {
		switch {
		case c == "" || c == ".":
		case c == ".." && len(parts) > 0 && parts[len(parts)-1] != "..":
			parts = parts[:len(parts)-1]
		case c == ".." && root[1] != "" && len(parts) == 0:
		default:
			parts = append(parts, c)
		}
	}
	if s = root[1] + strings.Join(parts, "/"); s == "" {
		return "."
	}
	return s
}

func expandUser(th *object.Thread, s string) string {
	if !strings.HasPrefix(s, "~") {
		return s
	}
	end := strings.IndexByte(s, '/')
	if end < 0 {
		end = len(s)
	}
	home := ""
	if end == 1 {
		var ok bool
		if home, ok = environ.Of(th.Runtime).Get("HOME"); !ok {
			u, err := user.Current()
			if err != nil {
				return s
			}
			home = u.HomeDir
		}
	} else {
		u, err := user.Lookup(s[1:end])
		if err != nil {
			return s
		}
		home = u.HomeDir
	}
	if full := strings.TrimRight(home, "/") + s[end:]; full != "" {
		return full
	}
	return "/"
}

func isNameByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func expandVars(th *object.Thread, s string) string {
	env := environ.Of(th.Runtime)
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '$')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		s = s[i:]
		n := 1
		name := ""
		if strings.HasPrefix(s, "${") {
			if end := strings.IndexByte(s, '}'); end > 0 {
				n, name = end+1, s[2:end]
			}
		} else {
			for n < len(s) && isNameByte(s[n]) {
				n++
			}
			name = s[1:n]
		}
		if v, ok := env.Get(name); ok && n > 1 {
			b.WriteString(v)
		} else {
			b.WriteString(s[:n])
		}
		s = s[n:]
	}
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
			path += p.s
		default:
			path += "/" + p.s
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
	var common []string
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
		var parts []string
		for _, c := range strings.Split(p.s, "/") {
			if c != "" && c != "." {
				parts = append(parts, c)
			}
		}
		if i == 0 {
			common = parts
		}
		n := 0
		for n < len(common) && n < len(parts) && common[n] == parts[n] {
			n++
		}
		common = common[:n]
	}
	root := ""
	if strings.HasPrefix(first.s, "/") {
		root = "/"
	}
	return first.value(root + strings.Join(common, "/")), nil
}

// absolute returns the absolute path, normalized.
func absolute(s string) (string, error) {
	if !strings.HasPrefix(s, "/") {
		dir, err := os.Getwd()
		if err != nil {
			return "", object.OSErrorFrom(err, "")
		}
		if s == "" {
			s = dir
		} else {
			s = dir + "/" + s
		}
	}
	return normalize(s), nil
}

func absPath(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := toPath(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	s, err := absolute(p.s)
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
	from, err := absolute(start.s)
	if err != nil {
		return object.Value{}, err
	}
	to, err := absolute(p.s)
	if err != nil {
		return object.Value{}, err
	}
	rel, err := filepath.Rel(from, to)
	if err != nil {
		return object.Value{}, object.HostError(object.ValueError, err)
	}
	return p.value(rel), nil
}
