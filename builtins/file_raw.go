package builtins

import (
	"errors"
	"io"
	"os"
	"sync"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// FileIO is a file without buffer: an open file, a file descriptor, or one of the
// host's streams.
type FileIO struct {
	fileBase
	r io.Reader // nil if it is not readable
	w io.Writer // nil if it is not writable
	s io.Seeker // nil if it can't seek
	f *os.File  // the open file; nil for the host's streams and borrowed descriptors

	fd        int // -1 if there is none
	mode      string
	appending bool
	closefd   bool
	regular   bool // reads don't block
	tty       bool

	// wait, if set, waits until the descriptor can be read from or written to.
	wait func(th *object.Thread, fd int, write bool) error

	mu   sync.Mutex // guards the fields below
	name object.Value
	// late is a read that a cancelled thread gave up: the next one gets its result.
	late chan lateRead
}

type lateRead struct {
	data []byte
	err  error
}

// FileIOClass declares io.FileIO.
func FileIOClass() *native.Class {
	return native.NewClass[FileIO](native.Class{
		Name: "FileIO", Module: "_io", Qualified: true, Signature: "FileIO(file, mode='r', closefd=True, opener=None)",
		Doc:     `An unbuffered binary file.`,
		Extends: []func() *native.Class{RawIOBaseClass},
		Init:    native.Fixed(fileIOInit),
		Slots:   object.Slots{Repr: fileIORepr},
		Methods: []*object.Native{
			unpicklable(),
			native.Def("read(size=-1, /)", native.Fixed(fileIORead), `Read at most size bytes, all if size is negative or None.`),
			native.Def("readall()", native.Method0((*FileIO).readAllValue), `Read to the end.`),
			native.Def("readinto(buffer, /)", native.Fixed(fileIOReadInto), `Read into a bytearray and return the number of bytes.`),
			native.Def("write(b, /)", native.Method1((*FileIO).write), `Write bytes and return how many were written.`),
			native.Def("seek(pos, whence=0, /)", native.Method2((*FileIO).seekTo), `Move to a position.`),
			native.Def("tell()", native.Method0((*FileIO).tell), `Return the position.`),
			native.Def("truncate(size=None, /)", native.Method1((*FileIO).truncate), `Change the size, to the position if size is None.`),
			native.Def("close()", native.Method0((*FileIO).close), `Close the file, unless its descriptor is borrowed.`),
			native.Def("fileno()", native.Method0((*FileIO).fileno), `Return the file descriptor.`),
			native.Def("isatty()", native.Method0((*FileIO).isatty), `Tell whether it is a terminal.`),
			native.Def("readable()", native.Method0((*FileIO).readable), `Tell whether the file was opened for reading.`),
			native.Def("writable()", native.Method0((*FileIO).writable), `Tell whether the file was opened for writing.`),
			native.Def("seekable()", native.Method0((*FileIO).seekable), `Tell whether the file has positions.`),
		},
		Attrs: []native.Attr{
			native.Getter("mode", func(f *FileIO, _ *object.Thread) (string, error) { return f.mode, nil }, "How the file was opened."),
			native.Getter("closefd", func(f *FileIO, _ *object.Thread) (bool, error) { return f.closefd, nil }, "Whether close closes the descriptor."),
			native.GetSet("name", (*FileIO).getName, (*FileIO).setName, "The name or descriptor that the file was opened by."),
			native.GetSet("_blksize", func(*FileIO, *object.Thread) (int, error) { return BufferSize, nil },
				func(*FileIO, *object.Thread, int) error { return nil }, ""),
		},
	}, func(f *FileIO) { f.fd, f.closefd = -1, true })
}

const errFileClosed = "I/O operation on closed file"

func (f *FileIO) check(th *object.Thread) error {
	if f.closed.Load() {
		return object.Errorf(object.ValueError, errFileClosed)
	}
	if f.r == nil && f.w == nil {
		return object.Errorf(object.ValueError, "I/O operation on uninitialized object")
	}
	return nil
}

func (f *FileIO) getName(*object.Thread) (object.Value, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.name, nil
}

func (f *FileIO) setName(_ *object.Thread, v object.Value) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.name = v
	return nil
}

// reprName is the name of a file object's class as its repr shows it.
func reprName(v object.Value) string {
	if v.Type().IsHeap() {
		return v.Type().Name()
	}
	return v.Type().FullName()
}

func fileIORepr(th *object.Thread, v object.Value) (string, error) {
	f := native.To[*FileIO](v)
	if f.closed.Load() || f.r == nil && f.w == nil {
		return "<" + reprName(v) + " [closed]>", nil
	}
	name, err := f.getName(th)
	if err != nil {
		return "", err
	}
	closefd := "True"
	if !f.closefd {
		closefd = "False"
	}
	if !name.IsSet() {
		return "<" + reprName(v) + " fd=" + itoa(f.fd) + " mode='" + f.mode + "' closefd=" + closefd + ">", nil
	}
	r, err := object.Repr(th, name)
	return "<" + reprName(v) + " name=" + r + " mode='" + f.mode + "' closefd=" + closefd + ">", err
}

// read reads once into p; it returns 0 at the end of the file, and blocks the
// thread in a way that cancellation ends.
func (f *FileIO) read(th *object.Thread, p []byte) (int, error) {
	if err := f.check(th); err != nil {
		return 0, err
	}
	if f.r == nil {
		return 0, unsupported(th, "File not open for reading")
	}
	if len(p) == 0 {
		return 0, nil
	}
	if f.wait != nil {
		if n, ok, err := f.now(ReadNow, p); ok {
			return n, readError(err)
		}
		if err := f.wait(th, f.fd, false); err != nil {
			return 0, err
		}
	}
	if f.regular || f.wait != nil {
		n, err := f.r.Read(p)
		return n, readError(err)
	}
	return f.readBlocking(th, p)
}

// errNothingYet is what reading a descriptor gives that does not block and has no data now. It
// stays within this package: scripts get None.
var errNothingYet = errors.New("nothing to read yet")

func readError(err error) error {
	if err == nil || err == io.EOF {
		return nil
	}
	if errors.Is(err, syscall.EAGAIN) {
		return errNothingYet
	}
	if errors.Is(err, os.ErrClosed) {
		return object.Errorf(object.ValueError, errFileClosed)
	}
	return object.OSErrorFrom(err, "")
}

// readBlocking reads from a pipe, terminal or the like on a goroutine of its own,
// so that the thread can leave when it is cancelled.
func (f *FileIO) readBlocking(th *object.Thread, p []byte) (int, error) {
	f.mu.Lock()
	late := f.late
	f.late = nil
	f.mu.Unlock()
	if late == nil {
		late = make(chan lateRead, 1)
		buf := make([]byte, len(p))
		go func() {
			n, err := f.r.Read(buf)
			late <- lateRead{buf[:n], err}
		}()
	}
	got, err := waitInput(th, "read", f.Value(), late)
	if err != nil {
		f.abandon(late)
		return 0, err
	}
	n := copy(p, got.data)
	if n < len(got.data) {
		// An abandoned read asked for more than this one does.
		rest := make(chan lateRead, 1)
		rest <- lateRead{got.data[n:], got.err}
		f.abandon(rest)
		return n, nil
	}
	return n, readError(got.err)
}

// abandon leaves a read to the next one, and makes it end now if the file can do that.
func (f *FileIO) abandon(late chan lateRead) {
	if f.f != nil && f.f.SetReadDeadline(time.Now()) == nil {
		select {
		case got := <-late:
			if len(got.data) > 0 {
				late <- lateRead{data: got.data}
			} else {
				late = nil
			}
		case <-time.After(time.Second):
		}
		// Without a deadline again the file is as it was; it can only fail if the file was closed.
		if err := f.f.SetReadDeadline(time.Time{}); err != nil {
			late = nil
		}
	}
	f.mu.Lock()
	f.late = late
	f.mu.Unlock()
}

// readAll reads to the end.
func (f *FileIO) readAll(th *object.Thread) ([]byte, error) {
	buf := make([]byte, 0, f.sizeHint())
	for {
		if len(buf) == cap(buf) {
			if err := th.Runtime.CheckSize(int64(cap(buf))*2, 1); err != nil {
				return nil, err
			}
			buf = append(buf, 0)[:len(buf)]
		}
		n, err := f.read(th, buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if err == errNothingYet && len(buf) > 0 {
			return buf, nil
		}
		if err != nil || n == 0 {
			return buf, err
		}
	}
}

// sizeHint is how much there is left to read, and one byte to see the end.
func (f *FileIO) sizeHint() int {
	if f.f == nil || !f.regular {
		return BufferSize
	}
	st, err := f.f.Stat()
	if err != nil {
		return BufferSize
	}
	pos, err := f.f.Seek(0, io.SeekCurrent)
	if err != nil || st.Size() < pos || st.Size()-pos > 1<<30 {
		return BufferSize
	}
	return int(st.Size()-pos) + 1
}

func (f *FileIO) readAllValue(th *object.Thread) (object.Value, error) {
	if err := f.check(th); err != nil {
		return object.Value{}, err
	}
	if f.r == nil {
		return object.Value{}, unsupported(th, "File not open for reading")
	}
	b, err := f.readAll(th)
	if err == errNothingYet {
		return object.None, nil
	}
	return object.BytesValue(string(b)), err
}

func fileIORead(th *object.Thread, a []object.Value) (object.Value, error) {
	f := native.To[*FileIO](a[0])
	if err := f.check(th); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return f.readAllValue(th)
	}
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, n)
	n, err = f.read(th, buf)
	if err == errNothingYet {
		return object.None, nil
	}
	return BytesOf(buf, n), err
}

func fileIOReadInto(th *object.Thread, a []object.Value) (object.Value, error) {
	dst, err := writableBuffer(a[1], "readinto")
	if err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, dst.Len(th))
	n, err := native.To[*FileIO](a[0]).read(th, buf)
	if err == errNothingYet {
		return object.None, nil
	}
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(n)), fillBuffer(th, dst, buf[:n])
}

// write writes all of p, or fails.
func (f *FileIO) write(th *object.Thread, p []byte) (int, error) {
	if err := f.check(th); err != nil {
		return 0, err
	}
	if f.w == nil {
		return 0, unsupported(th, "File not open for writing")
	}
	n, err := f.writeAll(th, p)
	if errors.Is(err, os.ErrClosed) {
		return n, object.Errorf(object.ValueError, errFileClosed)
	}
	return n, object.OSErrorFrom(err, "")
}

// WaitBy has the thread wait by a function of the caller before each call that could block, so
// that no thread of the system has to. It is for pipes and the like.
func (f *FileIO) WaitBy(wait func(th *object.Thread, fd int, write bool) error) { f.wait = wait }

// now calls ReadNow or WriteNow with the descriptor, which is not closed meanwhile.
func (f *FileIO) now(call func(fd int, p []byte) (int, bool, error), p []byte) (n int, ok bool, err error) {
	c, err := f.f.SyscallConn()
	if err != nil {
		return 0, true, err
	}
	if e := c.Control(func(fd uintptr) { n, ok, err = call(int(fd), p) }); e != nil {
		return 0, true, e
	}
	return n, ok, err
}

// pipeBuf is how much a pipe that is ready takes without making the writer wait.
const pipeBuf = 4096

// writeAll writes all of p.
func (f *FileIO) writeAll(th *object.Thread, p []byte) (done int, err error) {
	if f.wait == nil {
		return f.w.Write(p)
	}
	for {
		if n, ok, err := f.now(WriteNow, p[done:]); ok {
			if done += n; err != nil || done >= len(p) {
				return done, err
			}
			if err := th.Safepoint(); err != nil {
				return done, err
			}
			continue
		}
		if err := f.wait(th, f.fd, true); err != nil {
			return done, err
		}
		n, err := f.w.Write(p[done:min(done+pipeBuf, len(p))])
		if done += n; err != nil || done >= len(p) {
			return done, err
		}
	}
}

func (f *FileIO) seekTo(th *object.Thread, pos int64, whence int) (int64, error) {
	if err := f.check(th); err != nil {
		return 0, err
	}
	if f.s == nil {
		return 0, object.NewOSError(syscall.ESPIPE, object.Value{}, object.Value{})
	}
	n, err := f.s.Seek(pos, whence)
	return n, object.OSErrorFrom(err, "")
}

func (f *FileIO) tell(th *object.Thread) (int64, error) { return f.seekTo(th, 0, io.SeekCurrent) }

func (f *FileIO) truncate(th *object.Thread, size native.Optional[int64]) (int64, error) {
	if err := f.check(th); err != nil {
		return 0, err
	}
	if f.w == nil {
		return 0, unsupported(th, "File not open for writing")
	}
	n := size.Value
	if !size.Given {
		pos, err := f.tell(th)
		if err != nil {
			return 0, err
		}
		n = pos
	}
	if f.fd < 0 {
		return 0, object.NewOSError(syscall.EINVAL, object.Value{}, object.Value{})
	}
	return n, object.OSErrorFrom(truncateDescriptor(f.fd, n), "")
}

// close closes the file; what a read under way gets is not lost, but nobody asks for it.
func (f *FileIO) close(th *object.Thread) (native.None, error) {
	if f.closed.Swap(true) {
		return native.None{}, nil
	}
	if f.f == nil || !f.closefd {
		return native.None{}, nil
	}
	openedOf(th.Runtime).remove(f.f)
	return native.None{}, object.OSErrorFrom(f.f.Close(), "")
}

func (f *FileIO) fileno(th *object.Thread) (int, error) {
	if err := f.check(th); err != nil {
		return 0, err
	}
	if f.fd < 0 {
		return 0, unsupported(th, "fileno")
	}
	return f.fd, nil
}

func (f *FileIO) isatty(th *object.Thread) (bool, error) { return f.tty, f.check(th) }

func (f *FileIO) readable(th *object.Thread) (bool, error) { return f.r != nil, f.check(th) }

func (f *FileIO) writable(th *object.Thread) (bool, error) { return f.w != nil, f.check(th) }

func (f *FileIO) seekable(th *object.Thread) (bool, error) {
	if err := f.check(th); err != nil {
		return false, err
	}
	if f.s == nil {
		return false, nil
	}
	_, err := f.s.Seek(0, io.SeekCurrent)
	return err == nil, nil
}
