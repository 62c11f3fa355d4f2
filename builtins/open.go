package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// FileFunctions returns the built-in functions that reach files: hosts that give
// scripts no file access leave them out.
func FileFunctions() []*object.Native { return []*object.Native{OpenFunction()} }

// OpenFunction declares open.
func OpenFunction() *object.Native {
	return native.Def("open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)", native.Fixed(openFile), `
Open a file and return a stream.

file is a path or a file descriptor. mode is made of r (read, the default), w (write, emptying the file), x (create,
failing if it exists) or a (append), with + for both reading and writing, and b for bytes or t for text. buffering is 0 for
none (bytes only), 1 for lines (text only), or a buffer size. encoding, errors and newline are for text.

	>>> with open("notes.txt", "w") as f:
	...     f.write("hello")
	5`)
}

// openMode is a mode string taken apart.
type openMode struct {
	kind                   byte
	updating, text, binary bool
}

func parseOpenMode(mode string) (openMode, error) {
	var m openMode
	kinds := 0
	for i := range len(mode) {
		c := mode[i]
		if strings.IndexByte(mode[:i], c) >= 0 || !strings.ContainsRune("rwxa+tb", rune(c)) {
			return m, object.Errorf(object.ValueError, "invalid mode: '%s'", mode)
		}
		switch c {
		case '+':
			m.updating = true
		case 't':
			m.text = true
		case 'b':
			m.binary = true
		default:
			m.kind = c
			kinds++
		}
	}
	switch {
	case m.text && m.binary:
		return m, object.Errorf(object.ValueError, "can't have text and binary mode at once")
	case kinds > 1:
		return m, object.Errorf(object.ValueError, "must have exactly one of create/read/write/append mode")
	case kinds == 0:
		return m, object.Errorf(object.ValueError, errRawMode)
	}
	return m, nil
}

// raw is the mode that FileIO is opened with.
func (m openMode) raw() string {
	if m.updating {
		return string(m.kind) + "+"
	}
	return string(m.kind)
}

func openFile(th *object.Thread, a []object.Value) (object.Value, error) {
	mode, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "open() argument 'mode' must be str, not %s", a[1].Type().Name())
	}
	buffering, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if buffering != int(int32(buffering)) {
		return object.Value{}, object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	}
	encoding, err := optionalStr(a[3], "open", "encoding")
	if err != nil {
		return object.Value{}, err
	}
	errors, err := optionalStr(a[4], "open", "errors")
	if err != nil {
		return object.Value{}, err
	}
	if !a[5].IsNone() && a[5].Layout() != object.KindStr {
		return object.Value{}, object.Errorf(object.TypeError, "open() argument 'newline' must be str or None, not %s", a[5].Type().Name())
	}
	closefd, err := object.Truth(th, a[6])
	if err != nil {
		return object.Value{}, err
	}
	m, err := parseOpenMode(mode)
	if err != nil {
		return object.Value{}, err
	}
	if err := m.check(encoding != "", errors != "", !a[5].IsNone()); err != nil {
		return object.Value{}, err
	}
	f := native.New[*FileIO](th.Runtime, FileIOClass)
	if err := f.open(th, fileArgument(th, a[0]), m.raw(), closefd, a[7]); err != nil {
		return object.Value{}, err
	}
	v, err := wrapFile(th, f, m, a[1], buffering, encoding, errors, a[5])
	if err != nil {
		if _, closeErr := f.close(th); closeErr != nil {
			return object.Value{}, closeErr
		}
	}
	return v, err
}

// fileArgument is the path of an os.PathLike object: what file.name shows.
func fileArgument(th *object.Thread, v object.Value) object.Value {
	if v.Type().Lookup("__fspath__") == nil {
		return v
	}
	if s, isBytes, err := native.Path(th, v); err == nil && !isBytes {
		return object.Str(s)
	} else if err == nil {
		return object.BytesValue(s)
	}
	return v
}

func (m openMode) check(encoding, errors, newline bool) error {
	if !m.binary {
		return nil
	}
	switch {
	case encoding:
		return object.Errorf(object.ValueError, "binary mode doesn't take an encoding argument")
	case errors:
		return object.Errorf(object.ValueError, "binary mode doesn't take an errors argument")
	case newline:
		return object.Errorf(object.ValueError, "binary mode doesn't take a newline argument")
	}
	return nil
}

// wrapFile puts the buffer and the text layer over an open file.
func wrapFile(th *object.Thread, f *FileIO, m openMode, mode object.Value, buffering int, encoding, errors string, newline object.Value) (object.Value, error) {
	lines := buffering == 1 && !m.binary || buffering < 0 && f.tty
	if buffering == 0 {
		if !m.binary {
			return object.Value{}, object.Errorf(object.ValueError, "can't have unbuffered text I/O")
		}
		return f.Value(), nil
	}
	size := BufferSize
	if buffering > 1 {
		size = buffering
	}
	if m.updating {
		ok, err := f.seekable(th)
		if err != nil {
			return object.Value{}, err
		}
		if !ok {
			return object.Value{}, unsupported(th, "File or stream is not seekable.")
		}
	}
	b := NewBuffered(th, f, size)
	if m.binary {
		return b.Value(), nil
	}
	t, err := NewTextIO(th, b, encoding, errors, newline, lines)
	if err != nil {
		return object.Value{}, err
	}
	t.mode = mode
	return t.Value(), nil
}
