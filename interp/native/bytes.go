package native

import "github.com/starling-lang/starling/interp/object"

// BytesLike returns the contents of bytes or bytearray: those of bytes itself,
// which must not be changed, a copy of a bytearray's.
func BytesLike(th *object.Thread, v object.Value) ([]byte, bool) {
	if b, ok := As[*object.Bytes](v); ok {
		return b.Bytes(), true
	}
	s, ok := object.BytesLike(th, v)
	return []byte(s), ok
}

// Path converts a path argument: str, bytes, or an object with __fspath__. isBytes tells
// that the caller expects bytes back.
func Path(th *object.Thread, v object.Value) (path string, isBytes bool, err error) {
	if s, ok := v.AsStr(); ok {
		return s, false, nil
	}
	if b, ok := v.AsBytes(); ok {
		return b, true, nil
	}
	r, ok, err := object.CallMethod(th, v, "__fspath__")
	if err != nil {
		return "", false, err
	}
	if !ok {
		return "", false, object.Errorf(object.TypeError, "expected str, bytes or os.PathLike object, not %s", v.Type().Name())
	}
	if s, ok := r.AsStr(); ok {
		return s, false, nil
	}
	if b, ok := r.AsBytes(); ok {
		return b, true, nil
	}
	return "", false, object.Errorf(object.TypeError, "expected %s.__fspath__() to return str or bytes, not %s", v.Type().Name(), r.Type().Name())
}
