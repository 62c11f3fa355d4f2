package os

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

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
