package builtins

import (
	"errors"
	"io"
	"os"
	"strings"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// fileIOInit is FileIO.__init__.
func fileIOInit(th *object.Thread, a []object.Value) (object.Value, error) {
	mode, ok := a[2].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "FileIO() argument 'mode' must be str, not %s", a[2].Type().Name())
	}
	closefd, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, native.To[*FileIO](a[0]).open(th, a[1], mode, closefd, a[4])
}

// rawMode is what a mode string says about the file itself.
type rawMode struct {
	flags     int
	readable  bool
	writable  bool
	appending bool
	text      string // as FileIO.mode shows it
}

const errRawMode = "Must have exactly one of create/read/write/append mode and at most one plus"

func parseRawMode(mode string) (rawMode, error) {
	var m rawMode
	kind, plus := byte(0), false
	for i := range len(mode) {
		switch c := mode[i]; c {
		case 'r', 'w', 'a', 'x':
			if kind != 0 {
				return m, object.Errorf(object.ValueError, errRawMode)
			}
			kind = c
		case '+':
			if plus {
				return m, object.Errorf(object.ValueError, errRawMode)
			}
			plus = true
		case 'b':
		default:
			return m, object.Errorf(object.ValueError, "invalid mode: %s", mode)
		}
	}
	switch kind {
	case 0:
		return m, object.Errorf(object.ValueError, errRawMode)
	case 'r':
		m.text = "rb"
	case 'w':
		m.flags, m.text = os.O_CREATE|os.O_TRUNC, "wb"
	case 'x':
		m.flags, m.text = os.O_CREATE|os.O_EXCL, "xb"
	case 'a':
		m.flags, m.text, m.appending = os.O_CREATE|os.O_APPEND, "ab", true
	}
	m.readable, m.writable = kind == 'r' || plus, kind != 'r' || plus
	switch {
	case m.readable && m.writable:
		m.flags |= os.O_RDWR
		m.text += "+"
		if kind == 'w' {
			m.text = "rb+"
		}
	case m.writable:
		m.flags |= os.O_WRONLY
	}
	return m, nil
}

// open opens a path or takes a file descriptor.
func (f *FileIO) open(th *object.Thread, file object.Value, mode string, closefd bool, opener object.Value) error {
	fd := -1
	if file.Kind() == object.KindInt || file.Kind() == object.KindBool {
		n, err := object.IndexInt(th, file, object.OverflowError)
		if small, _, ok := file.AsInt(); err != nil && ok {
			n, err = int(small), nil
		}
		if err != nil {
			return err
		}
		if n < 0 {
			return object.Errorf(object.ValueError, "negative file descriptor")
		}
		fd = n
	}
	m, err := parseRawMode(mode)
	if err != nil {
		return err
	}
	var opened *os.File
	switch {
	case fd >= 0:
		if _, err := kindOf(fd); err != nil {
			return object.OSErrorFrom(err, "")
		}
		if closefd {
			opened = fileOf(fd)
		}
	case !closefd:
		return object.Errorf(object.ValueError, "Cannot use closefd=False with file name")
	case opener.IsSet() && !opener.IsNone():
		if opened, fd, err = callOpener(th, file, opener, m.flags); err != nil {
			return err
		}
	default:
		if opened, fd, err = openPath(th, file, m.flags); err != nil {
			return err
		}
	}
	return f.attach(th, opened, fd, file, m, closefd)
}

func callOpener(th *object.Thread, file, opener object.Value, flags int) (*os.File, int, error) {
	r, err := object.Call(th, opener, []object.Value{file, object.Int(int64(flags | closeOnExec))}, nil)
	if err != nil {
		return nil, 0, err
	}
	n, ok := r.SmallInt()
	if !ok {
		return nil, 0, object.Errorf(object.TypeError, "expected integer from opener")
	}
	if n < 0 {
		return nil, 0, object.Errorf(object.ValueError, "opener returned %d", n)
	}
	return os.NewFile(uintptr(n), ""), int(n), nil
}

func openPath(th *object.Thread, file object.Value, flags int) (*os.File, int, error) {
	path, _, err := native.Path(th, file)
	if err != nil {
		return nil, 0, err
	}
	if strings.IndexByte(path, 0) >= 0 {
		return nil, 0, object.Errorf(object.ValueError, "embedded null byte")
	}
	if flags&os.O_WRONLY == 0 {
		if err := FlushFile(th, path); err != nil {
			return nil, 0, err
		}
	}
	f, err := os.OpenFile(path, flags, 0o666)
	if errors.Is(err, syscall.EMFILE) {
		if err := FlushAll(th.Runtime); err != nil { // before forgotten files are closed
			return nil, 0, err
		}
		err = object.OpenDescriptor(func() (err error) {
			f, err = os.OpenFile(path, flags, 0o666)
			return err
		})
	}
	if err != nil {
		return nil, 0, object.OSErrorFor(err, file, object.Value{})
	}
	fd, err := descriptorOf(f)
	return f, fd, err
}

// descriptorOf returns a file's descriptor, leaving it in the mode that Go's poller needs.
func descriptorOf(f *os.File) (int, error) {
	c, err := f.SyscallConn()
	if err != nil {
		return 0, object.OSErrorFrom(err, "")
	}
	fd := -1
	err = c.Control(func(n uintptr) { fd = int(n) })
	return fd, object.OSErrorFrom(err, "")
}

// attach completes a FileIO with its open file, or with a borrowed descriptor if f is nil.
func (f *FileIO) attach(th *object.Thread, file *os.File, fd int, name object.Value, m rawMode, closefd bool) error {
	kind, err := kindOf(fd)
	if err != nil {
		return object.OSErrorFrom(err, "")
	}
	if kind == directory {
		if file != nil {
			if err := file.Close(); err != nil {
				return object.OSErrorFor(err, name, object.Value{})
			}
		}
		return object.NewOSError(syscall.EISDIR, name, object.Value{})
	}
	f.f, f.fd, f.mode, f.appending, f.closefd = file, fd, m.text, m.appending, closefd
	if file != nil && closefd && fd > 2 { // the standard streams are the process's
		openedOf(th.Runtime).add(file)
	}
	f.regular = kind == regularFile
	f.tty = kind == characterDevice && isTerminal(fd)
	if err := f.setName(th, name); err != nil {
		return err
	}
	var rw interface {
		io.ReadWriter
		io.Seeker
	} = descriptor(fd)
	if file != nil {
		rw = file
	}
	if m.readable {
		f.r = rw
	}
	if m.writable {
		f.w = rw
	}
	f.s = rw
	if m.appending {
		if _, err := rw.Seek(0, io.SeekEnd); err != nil && !errors.Is(err, syscall.ESPIPE) {
			return object.OSErrorFor(err, name, object.Value{})
		}
	}
	return nil
}

// descriptor is a file descriptor that someone else closes.
type descriptor int

// Read reads once.
func (d descriptor) Read(p []byte) (int, error) {
	for {
		n, err := readDescriptor(int(d), p)
		if err == syscall.EINTR {
			continue
		}
		if err == nil && n == 0 {
			return 0, io.EOF
		}
		return max(n, 0), err
	}
}

// Write writes all of p.
func (d descriptor) Write(p []byte) (int, error) {
	done := 0
	for done < len(p) {
		n, err := writeDescriptor(int(d), p[done:])
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return done, err
		}
		done += n
	}
	return done, nil
}

// Seek moves the descriptor's position.
func (d descriptor) Seek(offset int64, whence int) (int64, error) {
	return seekDescriptor(int(d), offset, whence)
}

// NewFileIO makes the raw file of an open Go file, which it then owns: for modules
// that open files, pipes and sockets themselves. mode is "rb", "wb" or "rb+"; name is what file.name shows.
func NewFileIO(th *object.Thread, file *os.File, mode string, name object.Value) (*FileIO, error) {
	f := native.New[*FileIO](th.Runtime, FileIOClass)
	m, err := parseRawMode(mode)
	if err != nil {
		return nil, err
	}
	fd, err := descriptorOf(file)
	if err != nil {
		return nil, err
	}
	return f, f.attach(th, file, fd, name, m, true)
}
