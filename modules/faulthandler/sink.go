package faulthandler

import (
	"io"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/object"
)

// sink is where tracebacks go: a descriptor, or the host's stream.
type sink struct {
	fd   int
	host io.Writer    // if there is no descriptor
	file object.Value // kept from being closed
}

// write writes text as far as it can be written: there is nobody to tell of an error.
func (s sink) write(text string) {
	if s.host != nil {
		_, _ = io.WriteString(s.host, text)
		return
	}
	writeDescriptor(s.fd, []byte(text))
}

// sinkOf takes the argument file.
func sinkOf(th *object.Thread, file object.Value) (sink, error) {
	if !file.IsSet() || file.IsNone() {
		v, err := builtins.CurrentStderr(th)
		if err != nil {
			return sink{}, object.Errorf(object.RuntimeError, "unable to get sys.stderr")
		}
		if v.IsNone() {
			return sink{}, object.Errorf(object.RuntimeError, "sys.stderr is None")
		}
		file = v
	}
	if file.Kind() == object.KindInt || file.Kind() == object.KindBool {
		fd, err := descriptor(file, "file is not a valid file descriptor", object.ValueError)
		return sink{fd: fd}, err
	}
	v, err := callMethod(th, file, "fileno")
	if err != nil {
		if file == builtins.Stderr(th) { // a stream of the host's own
			return sink{host: th.Runtime.Stderr}, nil
		}
		return sink{}, err
	}
	const message = "file.fileno() is not a valid file descriptor"
	if v.Kind() != object.KindInt {
		return sink{}, object.Errorf(object.RuntimeError, message)
	}
	fd, err := descriptor(v, message, object.RuntimeError)
	if err != nil {
		return sink{}, err
	}
	if _, err := callMethod(th, file, "flush"); err != nil && object.IsException(err, object.InterpreterStopped) {
		return sink{}, err // any other error is for the file's own users
	}
	return sink{fd: fd, file: file}, nil
}

// descriptor is a number that is not negative.
func descriptor(v object.Value, message string, class *object.Type) (int, error) {
	n, ok := v.SmallInt()
	if v.Kind() == object.KindBool {
		if n, ok = 0, true; v.Is(object.True) {
			n = 1
		}
	}
	switch {
	case !ok || n != int64(int32(n)):
		return 0, object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	case n < 0:
		return 0, object.Errorf(class, "%s", message)
	}
	return int(n), nil
}

func callMethod(th *object.Thread, v object.Value, name string) (object.Value, error) {
	f, err := object.GetAttr(th, v, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, nil, nil)
}
