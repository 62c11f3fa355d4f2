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

// nameOf is the name of a function with the signature.
func nameOf(signature string) string { return signature[:strings.IndexByte(signature, '(')] }

// mode converts a permission argument.
func mode(th *object.Thread, v object.Value) (uint32, error) {
	n, err := object.IndexInt(th, v, object.OverflowError)
	return uint32(n), err
}
