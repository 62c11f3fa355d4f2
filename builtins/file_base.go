package builtins

import (
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// fileBase is what every file object begins with.
type fileBase struct {
	object.Instance
	closed atomic.Bool
}

// base lets Go code reach the part that file objects share.
func (f *fileBase) base() *fileBase { return f }

type fileObject interface{ base() *fileBase }

// BufferSize is the default size of a file's buffer (io.DEFAULT_BUFFER_SIZE).
const BufferSize = 8192

// UnsupportedOperationClass declares io.UnsupportedOperation.
func UnsupportedOperationClass() *native.Class {
	return native.NewException(native.Class{Name: "UnsupportedOperation", Module: "io",
		Base: []*object.Type{object.OSError, object.ValueError}})
}

func unsupported(th *object.Thread, what string) error {
	return native.Errorf(th, UnsupportedOperationClass, "%s", what)
}

// IOBaseClass declares io.IOBase.
func IOBaseClass() *native.Class {
	return native.NewClass[fileBase](native.Class{
		Name: "IOBase", Module: "io", Signature: "IOBase()",
		Doc: `The abstract base of all file objects.`,
		Slots: object.Slots{
			Iter: func(th *object.Thread, v object.Value) (object.Value, error) { return v, checkOpen(th, v) },
			Next: baseNext,
		},
		Methods: []*object.Native{
			native.Def("seek(offset, whence=0, /)", unsupportedMethod("seek"), `Move to a position in bytes.`),
			native.Def("tell()", native.Fixed(baseTell), `Return the position.`),
			native.Def("truncate(size=None, /)", unsupportedMethod("truncate"), `Change the size.`),
			native.Def("fileno()", unsupportedMethod("fileno"), `Return the file descriptor.`),
			native.Def("flush()", native.Fixed(baseFlush), `Write what is buffered.`),
			native.Def("close()", native.Fixed(baseClose), `Flush and close the file.`),
			native.Def("isatty()", native.Fixed(baseIsATTY), `Tell whether it is a terminal.`),
			native.Def("seekable()", native.Fixed(baseFalse), `Tell whether seek and tell work.`),
			native.Def("readable()", native.Fixed(baseFalse), `Tell whether reading works.`),
			native.Def("writable()", native.Fixed(baseFalse), `Tell whether writing works.`),
			native.Def("readline(size=-1, /)", native.Fixed(baseReadline), `Return a line with its end, empty at the end of the file.`),
			native.Def("readlines(hint=-1, /)", native.Fixed(baseReadlines), `Return a list of lines, of hint bytes or a little more if hint is positive.`),
			native.Def("writelines(lines, /)", native.Fixed(baseWritelines), `Write each of the lines; ends of line are not added.`),
			native.Def("__enter__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) { return a[0], checkOpen(th, a[0]) }), ``),
			native.Def("__exit__(*args)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				_, err := callMethod(th, a[0], "close")
				return object.None, err
			}), ``),
			native.Def("_checkClosed()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.None, checkOpen(th, a[0])
			}), ``),
			native.Def("_checkReadable()", checkMethod("readable", "readable"), ``),
			native.Def("_checkWritable()", checkMethod("writable", "writable"), ``),
			native.Def("_checkSeekable()", checkMethod("seekable", "seekable"), ``),
		},
		Attrs: []native.Attr{
			native.Computed("closed", func(_ *object.Thread, v object.Value) (object.Value, error) {
				return object.Bool(native.To[fileObject](v).base().closed.Load()), nil
			}, nil, "Whether the file is closed."),
		},
	})
}

// RawIOBaseClass declares io.RawIOBase.
func RawIOBaseClass() *native.Class {
	return native.NewClass[fileBase](native.Class{
		Name: "RawIOBase", Module: "io", Signature: "RawIOBase()", Extends: []func() *native.Class{IOBaseClass},
		Doc: `The base of unbuffered binary streams.`,
		Methods: []*object.Native{
			native.Def("read(size=-1, /)", native.Fixed(rawBaseRead), `Read at most size bytes with one call of the system.`),
			native.Def("readall()", native.Fixed(rawBaseReadAll), `Read to the end.`),
			native.Def("readinto(buffer, /)", native.Fixed(leftToSubclass), `Read bytes into a bytearray and return their number; for subclasses to define.`),
			native.Def("write(b, /)", native.Fixed(leftToSubclass), `Write bytes and return their number; for subclasses to define.`),
		},
	})
}

// BufferedIOBaseClass declares io.BufferedIOBase.
func BufferedIOBaseClass() *native.Class {
	return native.NewClass[fileBase](native.Class{
		Name: "BufferedIOBase", Module: "io", Signature: "BufferedIOBase()", Extends: []func() *native.Class{IOBaseClass},
		Doc: `The base of buffered binary streams.`,
		Methods: []*object.Native{
			native.Def("detach()", unsupportedMethod("detach"), `Separate the raw stream from the buffer and return it.`),
			native.Def("read(size=-1, /)", unsupportedMethod("read"), `Read and return at most size bytes, all if it is negative or None.`),
			native.Def("read1(size=-1, /)", unsupportedMethod("read1"), `Read at most size bytes with at most one call of the raw stream.`),
			native.Def("write(b, /)", unsupportedMethod("write"), `Write bytes and return their number.`),
			native.Def("readinto(buffer, /)", bufferedBaseReadInto("read"), `Read bytes into a bytearray and return their number.`),
			native.Def("readinto1(buffer, /)", bufferedBaseReadInto("read1"), `Read into a bytearray with at most one call of the raw stream.`),
		},
	})
}

// TextIOBaseClass declares io.TextIOBase.
func TextIOBaseClass() *native.Class {
	none := func(*object.Thread, object.Value) (object.Value, error) { return object.None, nil }
	return native.NewClass[fileBase](native.Class{
		Name: "TextIOBase", Module: "io", Signature: "TextIOBase()", Extends: []func() *native.Class{IOBaseClass},
		Doc: `The base of text streams.`,
		Methods: []*object.Native{
			native.Def("detach()", unsupportedMethod("detach"), `Separate the binary buffer from the text layer and return it.`),
			native.Def("read(size=-1, /)", unsupportedMethod("read"), `Read at most size characters.`),
			native.Def("readline(size=-1, /)", unsupportedMethod("readline"), `Read a line.`),
			native.Def("write(s, /)", unsupportedMethod("write"), `Write a string and return the number of characters.`),
		},
		Attrs: []native.Attr{
			native.Computed("encoding", none, nil, "The name of the encoding."),
			native.Computed("errors", none, nil, "What happens to what can't be encoded or decoded."),
			native.Computed("newlines", none, nil, "The line ends seen so far."),
		},
	})
}

func unsupportedMethod(name string) native.Func {
	return native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
		return object.Value{}, unsupported(th, name)
	})
}

func checkMethod(method, what string) native.Func {
	return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		return object.True, checkAble(th, a[0], method, "File or stream is not "+what+".")
	})
}

// checkAble calls readable(), writable() or seekable() of a stream.
func checkAble(th *object.Thread, v object.Value, method, msg string) error {
	ok, err := callMethod(th, v, method)
	if err != nil {
		return err
	}
	if !ok.Is(object.True) {
		return unsupported(th, msg)
	}
	return nil
}

// callMethod calls v.name(args).
func callMethod(th *object.Thread, v object.Value, name string, args ...object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, v, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, args, nil)
}

// isClosed reads v.closed.
func isClosed(th *object.Thread, v object.Value) (bool, error) {
	c, err := object.GetAttr(th, v, "closed")
	if err != nil {
		return false, err
	}
	return object.Truth(th, c)
}

func checkOpen(th *object.Thread, v object.Value) error {
	closed, err := isClosed(th, v)
	if err == nil && closed {
		err = object.Errorf(object.ValueError, "I/O operation on closed file.")
	}
	return err
}

func baseFalse(*object.Thread, []object.Value) (object.Value, error) { return object.False, nil }

func baseTell(th *object.Thread, a []object.Value) (object.Value, error) {
	return callMethod(th, a[0], "seek", object.Int(0), object.Int(1))
}

func baseFlush(_ *object.Thread, a []object.Value) (object.Value, error) {
	if native.To[fileObject](a[0]).base().closed.Load() {
		return object.Value{}, object.Errorf(object.ValueError, "I/O operation on closed file.")
	}
	return object.None, nil
}

func baseClose(th *object.Thread, a []object.Value) (object.Value, error) {
	f := native.To[fileObject](a[0]).base()
	if f.closed.Load() {
		return object.None, nil
	}
	_, err := callMethod(th, a[0], "flush")
	f.closed.Store(true)
	return object.None, err
}

func baseIsATTY(th *object.Thread, a []object.Value) (object.Value, error) {
	return object.False, checkOpen(th, a[0])
}

func baseNext(th *object.Thread, v object.Value) (object.Value, error) {
	line, err := callMethod(th, v, "readline")
	if err != nil {
		return object.Value{}, err
	}
	n, err := object.Len(th, line)
	if err != nil || n == 0 {
		return object.Value{}, err
	}
	return line, nil
}

// baseReadline reads a line of bytes of any stream, by peek where there is one.
func baseReadline(th *object.Thread, a []object.Value) (object.Value, error) {
	limit, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	peek, err := object.LookupAttr(th, a[0], "peek")
	if err != nil {
		return object.Value{}, err
	}
	var line []byte
	for limit < 0 || len(line) < limit {
		n := 1
		if peek.IsSet() {
			if n, err = lineAhead(th, peek, limit-len(line), limit >= 0); err != nil {
				return object.Value{}, err
			}
		}
		r, err := callMethod(th, a[0], "read", object.Int(int64(n)))
		if err != nil {
			return object.Value{}, err
		}
		b, ok := r.AsBytes()
		if !ok {
			return object.Value{}, object.Errorf(object.OSError, "read() should have returned a bytes object, not '%s'", r.Type().Name())
		}
		if b == "" {
			break
		}
		line = append(line, b...)
		if line[len(line)-1] == '\n' {
			break
		}
	}
	return object.BytesValue(string(line)), nil
}

// lineAhead tells how many bytes of the line peek shows, at least 1.
func lineAhead(th *object.Thread, peek object.Value, limit int, limited bool) (int, error) {
	r, err := object.Call(th, peek, []object.Value{object.Int(1)}, nil)
	if err != nil {
		return 0, err
	}
	b, ok := r.AsBytes()
	if !ok {
		return 0, object.Errorf(object.OSError, "peek() should have returned a bytes object, not '%s'", r.Type().Name())
	}
	n := len(b)
	for i := range len(b) {
		if b[i] == '\n' {
			n = i + 1
			break
		}
	}
	if limited {
		n = min(n, limit)
	}
	return max(n, 1), nil
}

func baseReadlines(th *object.Thread, a []object.Value) (object.Value, error) {
	hint, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	var lines []object.Value
	total := 0
	err = object.Iterate(th, a[0], func(line object.Value) (bool, error) {
		lines = append(lines, line)
		if hint <= 0 {
			return true, nil
		}
		n, err := object.Len(th, line)
		total += n
		return total <= hint, err
	})
	return object.NewList(lines).Value(), err
}

func baseWritelines(th *object.Thread, a []object.Value) (object.Value, error) {
	if err := checkOpen(th, a[0]); err != nil {
		return object.Value{}, err
	}
	write, err := object.GetAttr(th, a[0], "write")
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.Iterate(th, a[1], func(line object.Value) (bool, error) {
		_, err := object.Call(th, write, []object.Value{line}, nil)
		return true, err
	})
}

// sizeArg converts a size argument: None and negative numbers mean all.
func sizeArg(th *object.Thread, v object.Value) (int, error) {
	if !v.IsSet() || v.IsNone() {
		return -1, nil
	}
	if i, ok := v.SmallInt(); ok {
		return int(max(i, -1)), nil
	}
	if v.Type().Lookup("__index__") == nil {
		return 0, object.Errorf(object.TypeError, "argument should be integer or None, not '%s'", v.Type().Name())
	}
	n, err := object.IndexInt(th, v, object.OverflowError)
	return max(n, -1), err
}

func leftToSubclass(*object.Thread, []object.Value) (object.Value, error) {
	return object.Value{}, object.NewException(object.NotImplementedError)
}

func rawBaseRead(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return callMethod(th, a[0], "readall")
	}
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return object.Value{}, err
	}
	buf := object.NewByteArray(make([]byte, n))
	r, err := callMethod(th, a[0], "readinto", buf.Value())
	if err != nil || r.IsNone() {
		return r, err
	}
	got, err := object.IndexInt(th, r, object.ValueError)
	if err != nil {
		return object.Value{}, err
	}
	if got < 0 || got > n {
		return object.Value{}, object.Errorf(object.ValueError, "Buffer length %d is out of range", got)
	}
	return object.BytesValue(buf.Snapshot(th)[:got]), nil
}

func rawBaseReadAll(th *object.Thread, a []object.Value) (object.Value, error) {
	var all []byte
	for {
		r, err := callMethod(th, a[0], "read", object.Int(BufferSize))
		if err != nil {
			return object.Value{}, err
		}
		if r.IsNone() && all == nil {
			return r, nil
		}
		b, ok := r.AsBytes()
		if !ok && !r.IsNone() {
			return object.Value{}, object.Errorf(object.TypeError, "read() should return bytes")
		}
		if b == "" {
			return object.BytesValue(string(all)), nil
		}
		all = append(all, b...)
	}
}

func bufferedBaseReadInto(method string) native.Func {
	return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		dst, err := writableBuffer(a[1], "readinto")
		if err != nil {
			return object.Value{}, err
		}
		r, err := callMethod(th, a[0], method, object.Int(int64(dst.Len(th))))
		if err != nil {
			return object.Value{}, err
		}
		b, ok := r.AsBytes()
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "%s() should return bytes", method)
		}
		if len(b) > dst.Len(th) {
			return object.Value{}, object.Errorf(object.ValueError, "%s() returned too much data: %d bytes requested, %d returned", method, dst.Len(th), len(b))
		}
		return object.Int(int64(len(b))), fillBuffer(th, dst, b)
	})
}

// writableBuffer returns the argument of readinto, a bytearray.
func writableBuffer(v object.Value, function string) (*object.ByteArray, error) {
	if b, ok := v.AsByteArray(); ok {
		return b, nil
	}
	return nil, object.Errorf(object.TypeError, "%s() argument must be read-write bytes-like object, not %s", function, v.Type().Name())
}

// fillBuffer copies data to the beginning of a bytearray.
func fillBuffer[T []byte | string](th *object.Thread, dst *object.ByteArray, data T) error {
	return dst.Change(th, func(b []byte) ([]byte, error) {
		copy(b, data)
		return b, nil
	})
}
