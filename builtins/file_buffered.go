package builtins

import (
	"io"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Buffered is a binary stream with a buffer over a raw stream: BufferedReader,
// BufferedWriter and BufferedRandom. Its lock guards the fields below it.
type Buffered struct {
	fileBase
	class string // BufferedReader …, for repr and error messages

	mu    fileLock
	raw   object.Value // unset before __init__ and after detach
	file  *FileIO      // raw, when no script class is involved
	size  int
	buf   []byte // buf[pos:] is read but not yet returned
	pos   int
	at    int64  // the raw stream's position, -1 if it is not known
	out   []byte // written but not yet passed on
	dirty bool   // listed as holding output

	canRead, canWrite bool
}

func bufferedClass(name, doc string, read, write bool, methods []*object.Native) *native.Class {
	all := append([]*object.Native{
		native.Def("close()", native.Method0((*Buffered).closeBoth), `Flush and close the stream.`),
		native.Def("detach()", native.Method0((*Buffered).detach), `Separate the raw stream and return it.`),
		native.Def("flush()", native.Method0((*Buffered).flushValue), `Pass on what was written.`),
		native.Def("seek(target, whence=0, /)", native.Method2((*Buffered).seekTo), `Move to a position.`),
		native.Def("tell()", native.Method0((*Buffered).tell), `Return the position.`),
		native.Def("truncate(pos=None, /)", native.Method1((*Buffered).truncate), `Change the size, to the position if pos is None.`),
		native.Def("fileno()", rawMethod("fileno"), `Return the file descriptor.`),
		native.Def("isatty()", rawMethod("isatty"), `Tell whether it is a terminal.`),
		native.Def("readable()", rawMethod("readable"), `Tell whether reading works.`),
		native.Def("writable()", rawMethod("writable"), `Tell whether writing works.`),
		native.Def("seekable()", rawMethod("seekable"), `Tell whether seek and tell work.`),
		unpicklable(),
	}, methods...)
	return native.NewClass[Buffered](native.Class{
		Name: name, Module: "_io", Qualified: true, Signature: name + "(raw, buffer_size=8192)", Doc: doc,
		Extends: []func() *native.Class{BufferedIOBaseClass},
		Init:    native.MethodDo2((*Buffered).init),
		Slots:   object.Slots{Repr: bufferedRepr, Next: bufferedNext},
		Methods: all,
		Attrs: []native.Attr{
			native.Getter("raw", func(b *Buffered, _ *object.Thread) (object.Value, error) { return b.raw, nil }, "The raw stream."),
			rawAttr("mode", "How the raw stream was opened."), rawAttr("name", "The name of the raw stream."), rawAttr("closed", "Whether the raw stream is closed."),
		},
	}, func(b *Buffered) {
		b.class, b.canRead, b.canWrite = name, read, write
		b.mu.init()
	})
}

func readMethods() []*object.Native {
	return []*object.Native{
		native.Def("read(size=-1, /)", native.Method1((*Buffered).readValue), `Read size bytes, fewer at the end; all if size is negative or None.`),
		native.Def("read1(size=-1, /)", native.Method1((*Buffered).read1Value), `Read at most size bytes with at most one call of the raw stream.`),
		native.Def("readinto(buffer, /)", native.Method1((*Buffered).readInto), `Read into a bytearray and return the number of bytes.`),
		native.Def("readinto1(buffer, /)", native.Method1((*Buffered).readInto1), `Read into a bytearray with at most one call of the raw stream.`),
		native.Def("readline(size=-1, /)", native.Method1((*Buffered).readlineValue), `Read a line, at most size bytes if size is not negative.`),
		native.Def("peek(size=0, /)", native.Method1((*Buffered).peek), `Return bytes that come next, without moving on.`),
	}
}

func writeMethods() []*object.Native {
	return []*object.Native{
		native.Def("write(buffer, /)", native.Method1((*Buffered).write), `Write bytes and return their number.`),
	}
}

// BufferedReaderClass declares io.BufferedReader.
func BufferedReaderClass() *native.Class {
	return bufferedClass("BufferedReader", "A buffer for reading a raw stream.", true, false, readMethods())
}

// BufferedWriterClass declares io.BufferedWriter.
func BufferedWriterClass() *native.Class {
	return bufferedClass("BufferedWriter", "A buffer for writing to a raw stream.", false, true, writeMethods())
}

// BufferedRandomClass declares io.BufferedRandom.
func BufferedRandomClass() *native.Class {
	return bufferedClass("BufferedRandom", "A buffer for reading and writing a raw stream that has positions.", true, true, append(readMethods(), writeMethods()...))
}

func (b *Buffered) init(th *object.Thread, raw object.Value, size int) error {
	if b.canRead && b.canWrite {
		if err := checkAble(th, raw, "seekable", "File or stream is not seekable."); err != nil {
			return err
		}
	}
	if b.canRead {
		if err := checkAble(th, raw, "readable", "File or stream is not readable."); err != nil {
			return err
		}
	}
	if b.canWrite {
		if err := checkAble(th, raw, "writable", "File or stream is not writable."); err != nil {
			return err
		}
	}
	if size <= 0 {
		return object.Errorf(object.ValueError, "buffer size must be strictly positive")
	}
	if err := th.Runtime.CheckSize(int64(size), 1); err != nil {
		return err
	}
	b.setRaw(th, raw, size)
	return nil
}

func (b *Buffered) setRaw(th *object.Thread, raw object.Value, size int) {
	b.raw, b.size, b.at = raw, size, -1
	b.buf, b.pos, b.out = nil, 0, nil
	if f, ok := raw.Native().(*FileIO); ok && f.Type() == native.Type(th.Runtime, FileIOClass) {
		b.file = f
	}
}

// NewBuffered makes the buffered stream over a raw file, as open does.
func NewBuffered(th *object.Thread, f *FileIO, size int) *Buffered {
	declare := BufferedReaderClass
	switch {
	case f.r != nil && f.w != nil && f.s != nil:
		declare = BufferedRandomClass
	case f.w != nil:
		declare = BufferedWriterClass
	}
	b := native.New[*Buffered](th.Runtime, declare)
	b.setRaw(th, f.Value(), size)
	return b
}

// enter checks that the stream is usable and takes the lock; verb is for the
// error of a closed one.
func (b *Buffered) enter(th *object.Thread, verb string) error {
	if err := b.attached(); err != nil {
		return err
	}
	if err := b.mu.lock(th, b.Value()); err != nil {
		return err
	}
	closed, err := b.isClosed(th)
	if err == nil && closed {
		err = object.Errorf(object.ValueError, "%s closed file", verb)
	}
	if err != nil {
		b.mu.unlock()
	}
	return err
}

func (b *Buffered) attached() error {
	if !b.raw.IsSet() {
		if b.size == 0 {
			return object.Errorf(object.ValueError, "I/O operation on uninitialized object")
		}
		return object.Errorf(object.ValueError, "raw stream has been detached")
	}
	return nil
}

func (b *Buffered) isClosed(th *object.Thread) (bool, error) {
	if b.file != nil {
		return b.file.closed.Load(), nil
	}
	return isClosed(th, b.raw)
}

// closeBoth flushes the buffer and closes the raw stream, whatever the flush gave.
func (b *Buffered) closeBoth(th *object.Thread) (native.None, error) {
	none := native.None{}
	if err := b.attached(); err != nil {
		return none, err
	}
	closed, err := b.isClosed(th)
	if err != nil || closed {
		return none, err
	}
	_, flushErr := callMethod(th, b.Value(), "flush")
	if b.file != nil {
		_, err = b.file.close(th)
	} else {
		_, err = callMethod(th, b.raw, "close")
	}
	if flushErr != nil {
		b.dropOutput(th)
		return none, flushErr
	}
	return none, err
}

// dropOutput forgets output that could not be written.
func (b *Buffered) dropOutput(th *object.Thread) {
	if b.mu.lock(th, b.Value()) != nil {
		return
	}
	b.out, b.dirty = nil, false
	markClean(th, b)
	b.mu.unlock()
}

func (b *Buffered) detach(th *object.Thread) (object.Value, error) {
	if err := b.attached(); err != nil {
		return object.Value{}, err
	}
	if err := checkOpen(th, b.Value()); err != nil {
		return object.Value{}, err
	}
	if _, err := callMethod(th, b.Value(), "flush"); err != nil {
		return object.Value{}, err
	}
	raw := b.raw
	b.raw, b.file = object.Value{}, nil
	return raw, nil
}

func (b *Buffered) tell(th *object.Thread) (int64, error) {
	if err := b.attached(); err != nil {
		return 0, err
	}
	if err := b.mu.lock(th, b.Value()); err != nil {
		return 0, err
	}
	defer b.mu.unlock()
	if b.file != nil && b.file.closed.Load() {
		return 0, object.Errorf(object.ValueError, errFileClosed)
	}
	return b.position(th)
}

func (b *Buffered) position(th *object.Thread) (int64, error) {
	at, err := b.rawTell(th)
	return at - int64(len(b.buf)-b.pos) + int64(len(b.out)), err
}

func (b *Buffered) seekTo(th *object.Thread, target int64, whence int) (int64, error) {
	if whence < 0 || whence > 2 {
		return 0, object.Errorf(object.ValueError, "whence value %d unsupported", whence)
	}
	if err := b.enter(th, "seek of"); err != nil {
		return 0, err
	}
	defer b.mu.unlock()
	if whence != io.SeekEnd && len(b.out) == 0 && b.at >= 0 {
		// Within what was read ahead only the buffer moves.
		cur := b.at - int64(len(b.buf)-b.pos)
		to := target
		if whence == io.SeekCurrent {
			to += cur
		}
		if begin := b.at - int64(len(b.buf)); to >= begin && to <= b.at && len(b.buf) > 0 {
			b.pos = int(to - begin)
			return to, nil
		}
	}
	if err := b.flushOut(th); err != nil {
		return 0, err
	}
	if whence == io.SeekCurrent {
		target -= int64(len(b.buf) - b.pos)
	}
	n, err := b.rawSeek(th, target, whence)
	if err == nil {
		b.buf, b.pos = b.buf[:0], 0
	}
	return n, err
}

func (b *Buffered) truncate(th *object.Thread, size object.Value) (object.Value, error) {
	if err := b.enter(th, "truncate of"); err != nil {
		return object.Value{}, err
	}
	defer b.mu.unlock()
	if !b.canWrite {
		return object.Value{}, unsupported(th, "truncate")
	}
	pos, err := b.position(th)
	if err != nil {
		return object.Value{}, err
	}
	if err := b.flushOut(th); err != nil {
		return object.Value{}, err
	}
	if size.IsNone() {
		size = object.Int(pos)
	}
	if err := b.startWriting(th); err != nil {
		return object.Value{}, err
	}
	return callMethod(th, b.raw, "truncate", size)
}

// bufferedRepr shows the name, where there is one.
func bufferedRepr(th *object.Thread, v object.Value) (string, error) {
	return namedRepr(th, v, "")
}

func namedRepr(th *object.Thread, v object.Value, more string) (string, error) {
	text := "<" + reprName(v)
	name, err := object.LookupAttr(th, v, "name")
	if err != nil && !object.IsException(err, object.ValueError) {
		return "", err
	}
	if err == nil && name.IsSet() {
		r, err := object.Repr(th, name)
		if err != nil {
			return "", err
		}
		text += " name=" + r
	}
	return text + more + ">", nil
}

// bufferedNext reads a line: by the readline method of a script's subclass, if that is what it is.
func bufferedNext(th *object.Thread, v object.Value) (object.Value, error) {
	b := native.To[*Buffered](v)
	if v.Type().IsHeap() || !b.canRead {
		return baseNext(th, v)
	}
	line, err := b.readline(th, -1)
	if err != nil || line == "" {
		return object.Value{}, err
	}
	return object.BytesValue(line), nil
}

// rawMethod passes a call on to the raw stream.
func rawMethod(name string) native.Func {
	return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		b := native.To[*Buffered](a[0])
		if err := b.attached(); err != nil {
			return object.Value{}, err
		}
		return callMethod(th, b.raw, name)
	})
}

func rawAttr(name, doc string) native.Attr {
	return native.Computed(name, func(th *object.Thread, v object.Value) (object.Value, error) {
		b := native.To[*Buffered](v)
		if err := b.attached(); err != nil {
			return object.Value{}, err
		}
		return object.GetAttr(th, b.raw, name)
	}, nil, doc)
}
