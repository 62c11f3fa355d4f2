package builtins

import (
	"bytes"
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// BytesIO is a binary stream in memory. mu guards the fields below it; no script
// code runs under it.
type BytesIO struct {
	fileBase
	mu   sync.Mutex
	data []byte
	pos  int64
}

// BytesIOClass declares io.BytesIO.
func BytesIOClass() *native.Class {
	return native.NewClass[BytesIO](native.Class{
		Name: "BytesIO", Module: "_io", Qualified: true, Signature: "BytesIO(initial_bytes=b'')",
		Doc:     `A binary stream in memory.`,
		Extends: []func() *native.Class{BufferedIOBaseClass},
		Init:    native.Fixed(bytesIOInit),
		Slots:   object.Slots{Next: bytesIONext},
		Methods: append([]*object.Native{
			native.Def("read(size=-1, /)", native.Fixed(bytesIORead), `Read at most size bytes, all if size is negative or None.`),
			native.Def("read1(size=-1, /)", native.Fixed(bytesIORead), `Read at most size bytes.`),
			native.Def("readline(size=-1, /)", native.Fixed(bytesIOReadline), `Read a line.`),
			native.Def("readinto(buffer, /)", native.Fixed(bytesIOReadInto), `Read into a bytearray and return the number of bytes.`),
			native.Def("write(b, /)", native.Method1((*BytesIO).write), `Write bytes and return their number.`),
			native.Def("seek(pos, whence=0, /)", native.Method2((*BytesIO).seek), `Move to a position.`),
			native.Def("tell()", native.Method0((*BytesIO).tell), `Return the position.`),
			native.Def("truncate(size=None, /)", native.Fixed(bytesIOTruncate), `Cut off what is behind size, or the position.`),
			native.Def("getvalue()", native.Method0((*BytesIO).getValue), `Return everything that is in the stream.`),
			native.Def("close()", native.MethodDo0((*BytesIO).close), `Free the memory.`),
			native.Def("flush()", native.MethodDo0((*BytesIO).check), `Do nothing.`),
			native.Def("isatty()", native.Method0(func(b *BytesIO, th *object.Thread) (bool, error) { return false, b.check(th) }), ``),
			native.Def("readable()", native.Method0((*BytesIO).able), ``),
			native.Def("writable()", native.Method0((*BytesIO).able), ``),
			native.Def("seekable()", native.Method0((*BytesIO).able), ``),
			native.Def("getbuffer()", native.Fixed(bytesIOGetBuffer), `Refuse: there are no memory views.`),
		}, stateMethods(native.Fixed(bytesIOGetState), native.Fixed(bytesIOSetState))...),
	})
}

func bytesIOGetBuffer(*object.Thread, []object.Value) (object.Value, error) {
	return object.Value{}, object.Errorf(object.NotImplementedError, "BytesIO.getbuffer(): memory views are not supported; use getvalue()")
}

func bytesIOInit(th *object.Thread, a []object.Value) (object.Value, error) {
	b := native.To[*BytesIO](a[0])
	var data []byte
	if !a[1].IsNone() {
		s, ok := object.BytesLike(th, a[1])
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[1].Type().Name())
		}
		data = []byte(s)
	}
	b.mu.Lock()
	b.data, b.pos = data, 0
	b.mu.Unlock()
	return object.None, nil
}

func (b *BytesIO) check(*object.Thread) error {
	if b.closed.Load() {
		return object.Errorf(object.ValueError, "I/O operation on closed file.")
	}
	return nil
}

func (b *BytesIO) able(th *object.Thread) (bool, error) { return true, b.check(th) }

// take returns the next n bytes, all if n is negative; the lock is held.
func (b *BytesIO) take(n int) []byte {
	if b.pos >= int64(len(b.data)) {
		return nil
	}
	rest := b.data[b.pos:]
	if n >= 0 && n < len(rest) {
		rest = rest[:n]
	}
	b.pos += int64(len(rest))
	return rest
}

func bytesIORead(th *object.Thread, a []object.Value) (object.Value, error) {
	b := native.To[*BytesIO](a[0])
	if err := b.check(th); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return object.BytesValue(string(b.take(n))), nil
}

func bytesIOReadline(th *object.Thread, a []object.Value) (object.Value, error) {
	b := native.To[*BytesIO](a[0])
	if err := b.check(th); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.BytesValue(b.readline(n)), nil
}

func (b *BytesIO) readline(limit int) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.pos < int64(len(b.data)) {
		if end := bytes.IndexByte(b.data[b.pos:], '\n') + 1; end > 0 && (limit < 0 || end < limit) {
			limit = end
		}
	}
	return string(b.take(limit))
}

func bytesIONext(th *object.Thread, v object.Value) (object.Value, error) {
	b := native.To[*BytesIO](v)
	if v.Type().IsHeap() {
		return baseNext(th, v)
	}
	if err := b.check(th); err != nil {
		return object.Value{}, err
	}
	line := b.readline(-1)
	if line == "" {
		return object.Value{}, nil
	}
	return object.BytesValue(line), nil
}

func bytesIOReadInto(th *object.Thread, a []object.Value) (object.Value, error) {
	b := native.To[*BytesIO](a[0])
	if err := b.check(th); err != nil {
		return object.Value{}, err
	}
	dst, err := writableBuffer(a[1], "readinto")
	if err != nil {
		return object.Value{}, err
	}
	size := dst.Len(th)
	b.mu.Lock()
	data := string(b.take(size))
	b.mu.Unlock()
	return object.Int(int64(len(data))), fillBuffer(th, dst, data)
}

func (b *BytesIO) write(th *object.Thread, p []byte) (int, error) {
	if err := b.check(th); err != nil {
		return 0, err
	}
	if len(p) == 0 {
		return 0, nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	end := b.pos + int64(len(p))
	if err := th.Runtime.CheckSize(end, 1); err != nil {
		return 0, err
	}
	if gap := b.pos - int64(len(b.data)); gap > 0 {
		b.data = append(b.data, make([]byte, gap)...)
	}
	n := copy(b.data[b.pos:], p)
	b.data = append(b.data, p[n:]...)
	b.pos = end
	return len(p), nil
}

func (b *BytesIO) seek(th *object.Thread, pos int64, whence int) (int64, error) {
	if err := b.check(th); err != nil {
		return 0, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	switch whence {
	case 0:
		if pos < 0 {
			return 0, object.Errorf(object.ValueError, "negative seek value %d", pos)
		}
	case 1:
		pos += b.pos
	case 2:
		pos += int64(len(b.data))
	default:
		return 0, object.Errorf(object.ValueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
	}
	b.pos = max(pos, 0)
	return b.pos, nil
}

func (b *BytesIO) tell(th *object.Thread) (int64, error) {
	if err := b.check(th); err != nil {
		return 0, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.pos, nil
}

func bytesIOTruncate(th *object.Thread, a []object.Value) (object.Value, error) {
	b := native.To[*BytesIO](a[0])
	size, err := truncateSize(th, a[1], "negative", b.check, func() int64 { return b.pos }, &b.mu)
	if err != nil {
		return object.Value{}, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if size < int64(len(b.data)) {
		b.data = b.data[:size]
	}
	return object.Int(size), nil
}

// truncateSize is the argument of truncate of a stream in memory.
func truncateSize(th *object.Thread, v object.Value, negative string, check func(*object.Thread) error, pos func() int64, mu *sync.Mutex) (int64, error) {
	if err := check(th); err != nil {
		return 0, err
	}
	if v.IsNone() {
		mu.Lock()
		defer mu.Unlock()
		return pos(), nil
	}
	if v.Type().Lookup("__index__") == nil {
		return 0, object.Errorf(object.TypeError, "argument should be integer or None, not '%s'", v.Type().Name())
	}
	n, err := object.IndexInt(th, v, object.OverflowError)
	if err == nil && n < 0 {
		err = object.Errorf(object.ValueError, "%s size value %d", negative, n)
	}
	return int64(n), err
}

func (b *BytesIO) getValue(th *object.Thread) (object.Value, error) {
	if err := b.check(th); err != nil {
		return object.Value{}, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return object.BytesValue(string(b.data)), nil
}

func (b *BytesIO) close(*object.Thread) error {
	b.closed.Store(true)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.data = nil
	return nil
}
