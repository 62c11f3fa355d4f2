package native

import "github.com/starling-lang/starling/interp/object"

// Buffer is implemented by the structs of native classes whose objects have bytes, as bytes
// and bytearray do.
type Buffer interface {
	// Buffer returns a copy of the bytes.
	Buffer(th *object.Thread) []byte
	// ChangeBuffer calls f with the bytes, to write to them. f runs under the object's lock.
	ChangeBuffer(th *object.Thread, f func(b []byte) error) error
}

// WriteBytes calls f with the bytes of a bytearray or another object that can be written to; ok is
// false for other objects.
func WriteBytes(th *object.Thread, v object.Value, f func(b []byte) error) (ok bool, err error) {
	if a, isArray := v.AsByteArray(); isArray {
		return true, a.Change(th, func(b []byte) ([]byte, error) { return b, f(b) })
	}
	if b, isBuffer := As[Buffer](v); isBuffer {
		return true, b.ChangeBuffer(th, f)
	}
	return false, nil
}

// BytesLike returns the contents of bytes, bytearray or a Buffer: those of bytes itself,
// which must not be changed, a copy of the others'.
func BytesLike(th *object.Thread, v object.Value) ([]byte, bool) {
	if b, ok := As[*object.Bytes](v); ok {
		return b.Bytes(), true
	}
	if a, ok := v.AsByteArray(); ok {
		return a.Copy(th), true
	}
	if b, ok := v.Native().(Buffer); ok {
		return b.Buffer(th), true
	}
	return nil, false
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

// maxPath is more than the length of any path that a system takes.
const maxPath = 1 << 16

// ClipPath returns a path to call the system with: one that is too long need not be copied whole to be refused.
func ClipPath(s string) string { return s[:min(len(s), maxPath)] }
