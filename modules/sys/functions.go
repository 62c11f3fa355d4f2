package sys

import (
	"reflect"
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func functions() []*object.Native {
	return append(settingFunctions(), []*object.Native{
		native.Def("exit(status=<unset>, /)", native.Fixed(exit), `Leave the program by raising SystemExit: with a status, or a message to print.`),
		native.Def("exc_info()", native.Fixed(excInfo), `Return type, value and traceback of the exception being handled.`),
		native.Def("exception()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
			return exceptionOrNone(th.Handled), nil
		}), `Return the exception being handled, or None.`),
		native.Def("getrecursionlimit()", native.Func0(func(th *object.Thread) (int, error) { return th.Runtime.RecursionLimit(), nil }), `Return how deep calls can be nested.`),
		native.Def("setrecursionlimit(limit, /)", native.Func1(setRecursionLimit), `Set how deep calls can be nested.`),
		native.Def("getsizeof(object, default=<unset>)", native.Fixed(getSizeOf), `Return about how many bytes an object takes, without what it refers to.`),
		native.Def("getdefaultencoding()", text("utf-8"), `Return the encoding of strings: utf-8.`),
		native.Def("getfilesystemencoding()", text("utf-8"), `Return the encoding of file names: utf-8.`),
		native.Def("getfilesystemencodeerrors()", text("surrogateescape"), `Return what happens to file names that are not utf-8.`),
		native.Def("intern(string, /)", native.Fixed(intern), `Return the string.`),
		native.Def("is_finalizing()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.False, nil }), `Tell whether the interpreter is shutting down.`),
		native.Def("_is_gil_enabled()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.False, nil }), `Tell whether a global lock keeps threads from running in parallel: there is none.`),
		native.Def("_is_interned(string, /)", native.Func1(func(*object.Thread, string) (bool, error) { return false, nil }), ``),
		native.Def("get_int_max_str_digits()", native.Func0(func(th *object.Thread) (int64, error) { return object.IntMaxStrDigits(th.Runtime).Load(), nil }), `Return the limit of digits for conversions between int and str, 0 for none.`),
		native.Def("set_int_max_str_digits(maxdigits)", native.Func1(setIntMaxStrDigits), `Set the limit of digits for conversions between int and str, 0 for none.`),
		native.Def("getswitchinterval()", native.Func0(func(th *object.Thread) (float64, error) { return asFloat(interval(th).Load()), nil }), `Return the number that setswitchinterval was given: threads run in parallel.`),
		native.Def("setswitchinterval(interval, /)", native.Func1(setSwitchInterval), `Keep a number for getswitchinterval: threads run in parallel.`),
		native.Def("_getframe(depth=0, /)", native.Func1(getFrame), `Return a frame of the call stack, for its file, line and function only.`),
		native.Def("_current_frames()", native.Fixed(currentFrames), `Return the innermost frame of every thread, by the thread's identifier.`),
		native.Def("_getframemodulename(depth=0)", native.Func1(frameModule), `Return the name of the module of a frame of the call stack.`),
		native.Def("getrefcount(object, /)", unsupported("getrefcount", "objects are not reference counted"), `Not supported.`),
		native.Def("call_tracing(func, args, /)", unsupported("call_tracing", "there is no tracing of instructions"), `Not supported.`),
		native.Def("getunicodeinternedsize()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.Int(0), nil }), `Return 0: strings are not interned.`),
		native.Def("getallocatedblocks()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.Int(0), nil }), `Return 0.`),
	}...)
}

func text(s string) native.Func {
	return native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.Str(s), nil })
}

func unsupported(name, why string) native.Func {
	return native.Raw(func(*object.Thread, []object.Value, []object.Named) (object.Value, error) {
		return object.Value{}, object.Errorf(object.NotImplementedError, "sys.%s is not supported: %s", name, why)
	})
}

func exit(_ *object.Thread, a []object.Value) (object.Value, error) {
	if !a[0].IsSet() {
		return object.Value{}, object.NewException(object.SystemExit)
	}
	return object.Value{}, object.NewException(object.SystemExit, a[0])
}

func exceptionOrNone(e *object.Exception) object.Value {
	if e == nil {
		return object.None
	}
	return e.Value()
}

func currentFrames(th *object.Thread, _ []object.Value) (object.Value, error) {
	d := object.NewDict(0)
	for _, t := range th.Runtime.Threads(th) {
		if f := object.LinkFrames(t.Frames); f != nil {
			if err := d.Set(th, object.Int(t.ID), f.Value()); err != nil {
				return object.Value{}, err
			}
		}
	}
	return d.Value(), nil
}

func excInfo(th *object.Thread, _ []object.Value) (object.Value, error) {
	e := th.Handled
	if e == nil {
		return object.TupleOf(object.None, object.None, object.None).Value(), nil
	}
	tb := object.None
	if t := e.Traceback(th); t != nil {
		tb = t.Value()
	}
	return object.TupleOf(e.Type().Value(), e.Value(), tb).Value(), nil
}

func setRecursionLimit(th *object.Thread, limit int32) (native.None, error) {
	if limit < 1 {
		return native.None{}, object.Errorf(object.ValueError, "recursion limit must be greater or equal than 1")
	}
	th.Runtime.SetRecursionLimit(int(limit))
	th.Engine.SetDepth(th, int(limit))
	return native.None{}, nil
}

func intern(_ *object.Thread, a []object.Value) (object.Value, error) {
	if a[0].Kind() != object.KindStr {
		return object.Value{}, object.Errorf(object.TypeError, "intern() argument must be str, not %s", a[0].Type().Name())
	}
	return a[0], nil
}

func setIntMaxStrDigits(th *object.Thread, n int32) (native.None, error) {
	if n != 0 && n < 640 {
		return native.None{}, object.Errorf(object.ValueError, "maxdigits must be 0 or larger than 640")
	}
	object.IntMaxStrDigits(th.Runtime).Store(int64(n))
	return native.None{}, nil
}

type intervalKey struct{}

// interval holds the switch interval in nanoseconds.
func interval(th *object.Thread) *atomic.Int64 {
	return th.Runtime.State(intervalKey{}, func() any {
		n := new(atomic.Int64)
		n.Store(5_000_000)
		return n
	}).(*atomic.Int64)
}

func asFloat(ns int64) float64 { return float64(ns) / 1e9 }

func setSwitchInterval(th *object.Thread, seconds float64) (native.None, error) {
	if !(seconds > 0) {
		return native.None{}, object.Errorf(object.ValueError, "switch interval must be strictly positive")
	}
	interval(th).Store(int64(seconds * 1e9))
	return native.None{}, nil
}

func getFrame(th *object.Thread, depth int) (*object.Frame, error) {
	f := object.StackFrame(th, max(depth, 0))
	if f == nil {
		return nil, object.Errorf(object.ValueError, "call stack is not deep enough")
	}
	return f, nil
}

func frameModule(th *object.Thread, depth int) (object.Value, error) {
	f := object.StackFrame(th, max(depth, 0))
	if f == nil || f.Info.Function.Module == nil {
		return object.None, nil
	}
	return object.Str(f.Info.Function.Module.Name), nil
}

// getSizeOf calls __sizeof__ of script classes; for others it tells the size of
// the Go objects, as far as they belong to the object alone.
func getSizeOf(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[0].Type().IsHeap() {
		r, ok, err := object.CallMethod(th, a[0], "__sizeof__")
		if err != nil {
			return object.Value{}, err
		}
		if ok {
			return r, nil
		}
	}
	return object.Int(int64(sizeOf(th, a[0]))), nil
}

const (
	wordSize   = 8
	valueSize  = 2 * wordSize
	headerSize = 2 * wordSize
)

// structSize is the size of a Go struct.
func structSize[T any]() int { return int(reflect.TypeFor[T]().Size()) }

func sizeOf(th *object.Thread, v object.Value) int {
	if _, b, ok := v.AsInt(); ok && b != nil {
		return headerSize + 4*wordSize + (b.BitLen()+63)/64*wordSize
	}
	if s, ok := v.AsStr(); ok {
		return structSize[object.String]() + len(s)
	}
	if b, ok := object.BytesLike(th, v); ok {
		return structSize[object.Bytes]() + len(b)
	}
	switch o := v.Native().(type) {
	case *object.Tuple:
		return structSize[object.Tuple]() + o.Len()*valueSize
	case *object.List:
		return structSize[object.List]() + o.Len(th)*valueSize
	case *object.Dict:
		return structSize[object.Dict]() + o.Len(th)*(2*valueSize+wordSize)
	case *object.Function:
		return structSize[object.Function]()
	case *object.Type:
		return structSize[object.Type]()
	case *object.Instance:
		return structSize[object.Instance]() + len(object.OwnAttrs(th, v))*valueSize
	}
	if v.Kind() == object.KindInt || v.Kind() == object.KindFloat || v.Kind() == object.KindBool || v.IsNone() {
		return valueSize
	}
	return headerSize + 2*wordSize
}
