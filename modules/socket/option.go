package socket

import (
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func optionMethods() []*object.Native {
	return []*object.Native{
		native.Def("getsockopt(level, option, buflen=0, /)", native.Fixed(socketGetOption), `
Return an option of the socket: a number, or bytes, at most buflen of them, if buflen is given.`),
		native.Def("setsockopt(*args)", native.Raw(socketSetOption), `
Set an option of the socket to a number or bytes: setsockopt(level, option, value).

setsockopt(level, option, None, optlen) passes no value, but a length.`),
		native.Def("get_inheritable()", native.Method0(func(s *Socket, _ *object.Thread) (is bool, err error) {
			err = s.use(func(fd int) (err error) {
				is, err = inheritable(fd)
				return err
			})
			return is, err
		}), `Tell whether child processes get the descriptor.`),
		native.Def("set_inheritable(inheritable, /)", native.MethodDo1(func(s *Socket, _ *object.Thread, is bool) error {
			return s.use(func(fd int) error { return setInheritable(fd, is) })
		}), `Set whether child processes get the descriptor.`),
	}
}

// ints converts arguments to ints.
func ints(th *object.Thread, args []object.Value) ([]int, error) {
	out := make([]int, len(args))
	for i, v := range args {
		var err error
		if out[i], err = object.IndexInt(th, v, object.OverflowError); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func socketGetOption(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := ints(th, a[1:4])
	if err != nil {
		return object.Value{}, err
	}
	s := native.To[*Socket](a[0])
	level, option, size := n[0], n[1], n[2]
	if size == 0 {
		value := 0
		err := s.use(func(fd int) (err error) {
			value, err = getOption(fd, level, option)
			return err
		})
		if err != nil {
			return object.Value{}, err
		}
		return object.Int(int64(value)), nil
	}
	if size < 0 || size > 1024 {
		return object.Value{}, object.Errorf(object.OSError, "getsockopt buflen out of range")
	}
	var value []byte
	err = s.use(func(fd int) (err error) {
		value, err = getOptionBytes(fd, level, option, size)
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	return object.BytesValue(string(value[:min(size, len(value))])), nil
}

func socketSetOption(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("socket.setsockopt", kw); err != nil {
		return object.Value{}, err
	}
	if len(args) != 4 && len(args) != 5 {
		more := "at least 3 arguments"
		if len(args) > 5 {
			more = "at most 4 arguments"
		}
		return object.Value{}, object.Errorf(object.TypeError, "socket.setsockopt() takes %s (%d given)", more, len(args)-1)
	}
	n, err := ints(th, args[1:3])
	if err != nil {
		return object.Value{}, err
	}
	s := native.To[*Socket](args[0])
	if len(args) == 5 {
		if !args[3].IsNone() {
			return object.Value{}, object.Errorf(object.TypeError, "socket.setsockopt() argument 3 must be None, not %s", args[3].Type().Name())
		}
		// A length without a value is for options of kernel crypto sockets alone.
		return object.Value{}, object.OSErrorFrom(syscall.EFAULT, "")
	}
	if i, big, ok := args[3].AsInt(); ok {
		if big != nil || i != int64(int32(i)) {
			return object.Value{}, object.Errorf(object.OverflowError, "Python int too large to convert to C int")
		}
		return object.None, s.use(func(fd int) error { return setOption(fd, n[0], n[1], int(i)) })
	}
	b, ok := native.BytesLike(th, args[3])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", args[3].Type().Name())
	}
	return object.None, s.use(func(fd int) error { return setOptionBytes(fd, n[0], n[1], b) })
}
