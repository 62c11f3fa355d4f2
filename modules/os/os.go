// Package os is the module os: files, directories and the environment of POSIX systems.
package os

import (
	"strings"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"

	_ "embed" // for what is simplest in the language itself
)

//go:embed os.py
var source string

// Module declares the module.
func Module() *native.Module {
	var funcs []*object.Native
	for _, list := range [][]*object.Native{environFunctions(), directoryFunctions(), fileFunctions(), statFunctions(), descriptorFunctions(), processFunctions()} {
		funcs = append(funcs, list...)
	}
	return &native.Module{
		Name: "os", Doc: "The operating system: files, directories, environment.",
		Funcs: funcs, Consts: constants(),
		Classes: []func() *native.Class{statResultClass, terminalSizeClass, unameResultClass, dirEntryClass},
		Init:    initialize,
		Source:  source, File: "<os>",
	}
}

func constants() []native.Constant {
	var list []native.Constant
	text := func(name, s string) { list = append(list, native.Constant{Name: name, Value: object.Str(s)}) }
	num := func(name string, n int64) { list = append(list, native.Constant{Name: name, Value: object.Int(n)}) }
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
	for name, n := range map[string]int64{
		"F_OK": unix.F_OK, "R_OK": unix.R_OK, "W_OK": unix.W_OK, "X_OK": unix.X_OK, "SEEK_SET": 0, "SEEK_CUR": 1, "SEEK_END": 2,
		"O_RDONLY": unix.O_RDONLY, "O_WRONLY": unix.O_WRONLY, "O_RDWR": unix.O_RDWR, "O_APPEND": unix.O_APPEND, "O_CREAT": unix.O_CREAT,
		"O_EXCL": unix.O_EXCL, "O_TRUNC": unix.O_TRUNC, "O_NONBLOCK": unix.O_NONBLOCK, "O_SYNC": unix.O_SYNC, "O_CLOEXEC": unix.O_CLOEXEC,
		"O_DIRECTORY": unix.O_DIRECTORY, "O_NOFOLLOW": unix.O_NOFOLLOW, "O_NOCTTY": unix.O_NOCTTY, "O_DSYNC": unix.O_DSYNC,
		"EX_OK": 0, "EX_USAGE": 64, "EX_DATAERR": 65, "EX_NOINPUT": 66, "EX_UNAVAILABLE": 69, "EX_SOFTWARE": 70, "EX_OSERR": 71,
		"EX_CANTCREAT": 73, "EX_IOERR": 74, "EX_TEMPFAIL": 75, "EX_NOPERM": 77, "EX_CONFIG": 78,
	} {
		num(name, n)
	}
	return list
}

func initialize(l *native.Loader) error {
	path, err := l.Import("os.path")
	if err != nil {
		return err
	}
	l.Set("path", path.Value())
	l.Set("environ", native.New[*environment](l.Runtime(), environClass).Value())
	b := native.New[*environment](l.Runtime(), environClass)
	b.bytes = true
	l.Set("environb", b.Value())
	names, err := object.Call(l.Thread, object.SetType.Value(), nil, nil)
	if err != nil {
		return err
	}
	for _, n := range []string{"supports_dir_fd", "supports_effective_ids", "supports_fd", "supports_follow_symlinks"} {
		l.Set(n, names)
	}
	return nil
}

// pathArg is a path argument: its text for the system, and as the script gave it
// for error messages and results.
type pathArg struct {
	s     string
	bytes bool
	given object.Value
}

// value returns a path of the same type as the argument.
func (p pathArg) value(s string) object.Value {
	if p.bytes {
		return object.BytesValue(s)
	}
	return object.Str(s)
}

// fail makes the exception for an error of the system that concerns the path.
func (p pathArg) fail(err error) error { return object.OSErrorFor(err, p.given, object.Value{}) }

// toPath converts a path argument of a function.
func toPath(th *object.Thread, v object.Value, function, param string) (pathArg, error) {
	s, isBytes, err := native.Path(th, v)
	if err != nil {
		if object.IsException(err, object.TypeError) && v.Type().Lookup("__fspath__") == nil {
			err = object.Errorf(object.TypeError, "%s: %s should be string, bytes or os.PathLike, not %s", function, param, v.Type().Name())
		}
		return pathArg{}, err
	}
	p := pathArg{s: s, bytes: isBytes, given: v}
	if v.Type().Lookup("__fspath__") != nil {
		p.given = p.value(s)
	}
	if strings.IndexByte(s, 0) >= 0 {
		return p, object.Errorf(object.ValueError, "%s: embedded null character in %s", function, param)
	}
	return p, nil
}

// onPath declares a function of a path, which it gets first, that returns nothing.
func onPath(signature, param string, doc string, f func(th *object.Thread, p pathArg, a []object.Value) error) *object.Native {
	name := signature[:strings.IndexByte(signature, '(')]
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		p, err := toPath(th, a[0], name, param)
		if err != nil {
			return object.Value{}, err
		}
		return object.None, f(th, p, a)
	}), doc)
}

// onTwoPaths declares a function of two paths that returns nothing.
func onTwoPaths(signature, doc string, f func(from, to string) error) *object.Native {
	name := signature[:strings.IndexByte(signature, '(')]
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		from, err := toPath(th, a[0], name, "src")
		if err != nil {
			return object.Value{}, err
		}
		to, err := toPath(th, a[1], name, "dst")
		if err != nil {
			return object.Value{}, err
		}
		return object.None, object.OSErrorFor(f(from.s, to.s), from.given, to.given)
	}), doc)
}

// noDirFD refuses the arguments that no function here supports.
func noDirFD(name string, values ...object.Value) error {
	for _, v := range values {
		if v.IsSet() && !v.IsNone() {
			return object.Errorf(object.NotImplementedError, "%s: dir_fd unavailable on this platform", name)
		}
	}
	return nil
}

// mode converts a permission argument.
func mode(th *object.Thread, v object.Value) (uint32, error) {
	n, err := object.IndexInt(th, v, object.OverflowError)
	return uint32(n), err
}
