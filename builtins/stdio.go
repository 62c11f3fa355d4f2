package builtins

import (
	"io"
	"os"
	"sync"
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// stdio are an interpreter's standard streams as file objects, made when first
// used; sys is the module whose stdin, stdout and stderr replace them, once it was imported.
type stdio struct {
	mu      sync.Mutex // guards the making of the streams
	in, out *TextIO
	err     *TextIO
	sys     atomic.Pointer[object.Module]
	outCell atomic.Pointer[object.Cell] // sys.stdout
}

type stdioKey struct{}

func stdioOf(rt *object.Runtime) *stdio {
	return rt.State(stdioKey{}, func() any { return new(stdio) }).(*stdio)
}

// Stdin, Stdout and Stderr return the interpreter's standard streams, as
// sys.__stdin__, sys.__stdout__ and sys.__stderr__ show them.

// Stdin returns the standard input.
func Stdin(th *object.Thread) object.Value {
	s := stdioOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.in == nil {
		s.in = hostStream(th, th.Runtime.Stdin, nil, 0, "<stdin>", "strict")
	}
	return s.in.Value()
}

// Stdout returns the standard output.
func Stdout(th *object.Thread) object.Value {
	s := stdioOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.out == nil {
		s.out = hostStream(th, nil, th.Runtime.Stdout, 1, "<stdout>", "strict")
	}
	return s.out.Value()
}

// Stderr returns the standard error output, which passes on every line at once.
func Stderr(th *object.Thread) object.Value {
	s := stdioOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err == nil {
		s.err = hostStream(th, nil, th.Runtime.Stderr, 2, "<stderr>", "backslashreplace")
		s.err.lineBuffering = true
	}
	return s.err.Value()
}

// hostStream makes the file object over one of the host's streams.
func hostStream(th *object.Thread, r io.Reader, w io.Writer, fd int, name, errors string) *TextIO {
	f := native.New[*FileIO](th.Runtime, FileIOClass)
	f.name, f.closefd, f.mode = object.Int(int64(fd)), false, "wb"
	mode := "w"
	if r != nil {
		f.mode, mode = "rb", "r"
	}
	f.r, f.w = r, w
	var host any = w
	if r != nil {
		host = r
	}
	if s, ok := host.(interface{ Terminal() *os.File }); ok { // a line may be edited there meanwhile
		host = s.Terminal()
	}
	if file, ok := host.(*os.File); ok {
		if n, err := descriptorOf(file); err == nil {
			f.fd, f.tty = n, isTerminal(n)
			f.name = object.Int(int64(n))
		}
		if st, err := file.Stat(); err == nil && st.Mode().IsRegular() {
			f.regular, f.s = true, file
		}
	}
	f.name = object.Str(name)
	t := native.New[*TextIO](th.Runtime, TextIOWrapperClass)
	t.codec = textCodec{name: "utf-8", errors: errors, kind: codecUTF8, decodes: "utf-8"}
	t.newlines = newlineMode{given: object.None, translate: true, universal: true, end: "\n"}
	t.mode, t.lineBuffering = object.Str(mode), f.tty
	b := NewBuffered(th, f, BufferSize)
	t.buffer, t.binary, t.identical = b.Value(), b, true
	return t
}

// BindSys makes print and input use the module's stdin, stdout and stderr, which it sets.
func BindSys(th *object.Thread, sys *object.Module) {
	for _, f := range []struct {
		name string
		v    object.Value
	}{{"stdin", Stdin(th)}, {"stdout", Stdout(th)}, {"stderr", Stderr(th)}} {
		sys.Set(f.name, f.v)
		sys.Set("__"+f.name+"__", f.v)
	}
	s := stdioOf(th.Runtime)
	s.outCell.Store(sys.Cell("stdout", nil))
	s.sys.Store(sys)
}

// CurrentStdout returns what print writes to: sys.stdout as the script has set
// it; None if it is None, and RuntimeError if it was deleted.
func CurrentStdout(th *object.Thread) (object.Value, error) {
	s := stdioOf(th.Runtime)
	if c := s.outCell.Load(); c != nil {
		if v := c.Load(); v.IsSet() {
			return v, nil
		}
		return object.Value{}, object.Errorf(object.RuntimeError, "lost sys.stdout")
	}
	return Stdout(th), nil
}

// currentStream is CurrentStdout for the other streams.
func currentStream(th *object.Thread, name string, standard func(*object.Thread) object.Value) (object.Value, error) {
	sys := stdioOf(th.Runtime).sys.Load()
	if sys == nil {
		return standard(th), nil
	}
	if v := sys.Get(name); v.IsSet() {
		return v, nil
	}
	return object.Value{}, object.Errorf(object.RuntimeError, "lost sys.%s", name)
}

// CurrentStderr returns sys.stderr as the script has set it.
func CurrentStderr(th *object.Thread) (object.Value, error) {
	return currentStream(th, "stderr", Stderr)
}

// WriteTo writes text to a file object: to a text stream directly, to anything
// else by its write method.
func WriteTo(th *object.Thread, file object.Value, text string) error {
	if t, ok := file.Native().(*TextIO); ok && !file.Type().IsHeap() {
		return t.WriteString(th, text)
	}
	_, err := callMethod(th, file, "write", object.Str(text))
	return err
}
