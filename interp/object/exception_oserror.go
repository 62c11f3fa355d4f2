package object

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"syscall"
	"unicode"
)

// errnoClass returns the subclass of OSError for an error number.
func errnoClass(n syscall.Errno) *Type {
	switch n {
	case syscall.EAGAIN, syscall.EALREADY, syscall.EINPROGRESS:
		return BlockingIOError
	case syscall.EPIPE, syscall.ESHUTDOWN:
		return BrokenPipeError
	case syscall.ECHILD:
		return ChildProcessError
	case syscall.ECONNABORTED:
		return ConnectionAborted
	case syscall.ECONNREFUSED:
		return ConnectionRefused
	case syscall.ECONNRESET:
		return ConnectionReset
	case syscall.EEXIST:
		return FileExistsError
	case syscall.ENOENT:
		return FileNotFoundError
	case syscall.EINTR:
		return InterruptedError
	case syscall.EISDIR:
		return IsADirectoryError
	case syscall.ENOTDIR:
		return NotADirectoryError
	case syscall.EACCES, syscall.EPERM:
		return PermissionError
	case syscall.ESRCH:
		return ProcessLookupError
	case syscall.ETIMEDOUT:
		return TimeoutError
	}
	return OSError
}

// osErrorNew is OSError.__new__: an error number chooses the subclass.
func osErrorNew(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if !sameSlot(t.Slots().Init, osErrorInit) {
		// The class has an __init__ of its own, which calls ours with what arguments it likes.
		return newExceptionOf(t, nil).Value(), nil
	}
	if len(kw) > 0 {
		return Value{}, Errorf(TypeError, "%s() takes no keyword arguments", t.Name())
	}
	if t == OSError && len(args) >= 2 && len(args) <= 5 {
		if n, ok := args[0].SmallInt(); ok {
			t = errnoClass(syscall.Errno(n))
		}
	}
	e := newExceptionOf(t, args)
	return e.Value(), e.initOSError(th, args)
}

// osErrorInit is OSError.__init__: only for classes that override it has __new__ left the work.
func osErrorInit(th *Thread, v Value, args []Value, kw []Named) error {
	if sameSlot(v.Type().Slots().Init, osErrorInit) && !sameSlot(v.Type().Slots().New, scriptNew) {
		return nil
	}
	if len(kw) > 0 {
		return Errorf(TypeError, "%s() takes no keyword arguments", v.Type().Name())
	}
	e := (*Exception)(v.ref)
	e.setArgs(th, args)
	return e.initOSError(th, args)
}

func (e *Exception) initOSError(th *Thread, args []Value) error {
	fields := fieldsOf(OSError, args)
	if len(args) >= 3 && len(args) <= 5 && !args[2].IsNone() {
		if e.typ.IsSubtype(BlockingIOError) && isInt(args[2]) {
			n, err := IndexInt(th, args[2], ValueError)
			if err != nil {
				return err
			}
			fields[osFilename], fields[osWritten] = Value{}, Int(int64(n))
		} else {
			e.setArgs(th, args[:2])
		}
	}
	e.replaceFields(th, fields)
	return nil
}

// NewOSError makes the exception of an error number, of the subclass for it;
// file names may be unset.
func NewOSError(n syscall.Errno, file, file2 Value) *Exception {
	e := NewException(errnoClass(n), Int(int64(n)), Str(Strerror(n)))
	e.more().fields = []Value{Int(int64(n)), Str(Strerror(n)), file, file2, {}}
	e.more().host = n
	return e
}

// Strerror returns the C library's text for an error number.
func Strerror(n syscall.Errno) string {
	text := n.Error()
	if strings.HasPrefix(text, "errno ") {
		return fmt.Sprintf("Unknown error %d", int(n))
	}
	return string(unicode.ToUpper(rune(text[0]))) + text[1:]
}

// OSErrorFrom makes the OSError for an error of package os, net or syscall: its
// number, its subclass, and path as the file name unless that is empty. Exceptions pass unchanged.
func OSErrorFrom(err error, path string) error {
	file := Value{}
	if path != "" {
		file = Str(path)
	}
	return OSErrorFor(err, file, Value{})
}

// OSErrorFor is OSErrorFrom with the file names as the script gave them.
func OSErrorFor(err error, file, file2 Value) error {
	var e *Exception
	if err == nil || errors.As(err, &e) {
		return err
	}
	n, ok := ErrnoOf(err)
	if !ok {
		return HostError(OSError, err)
	}
	e = NewOSError(n, file, file2)
	e.more().host = err
	return e
}

// ErrnoOf returns the error number behind an error.
func ErrnoOf(err error) (syscall.Errno, bool) {
	var n syscall.Errno
	if errors.As(err, &n) {
		return n, true
	}
	for _, known := range []struct {
		err error
		n   syscall.Errno
	}{
		{fs.ErrNotExist, syscall.ENOENT}, {fs.ErrExist, syscall.EEXIST}, {fs.ErrPermission, syscall.EACCES},
		{fs.ErrInvalid, syscall.EINVAL}, {os.ErrDeadlineExceeded, syscall.ETIMEDOUT}, {os.ErrClosed, syscall.EBADF},
	} {
		if errors.Is(err, known.err) {
			return known.n, true
		}
	}
	return 0, false
}
