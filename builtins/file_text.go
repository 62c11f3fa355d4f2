package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// TextIO is a text stream over a binary one (TextIOWrapper). Its lock guards the
// fields below it.
type TextIO struct {
	fileBase

	mu       fileLock
	buffer   object.Value // unset before __init__ and after detach
	binary   *Buffered    // buffer, when no script class is involved
	detached bool
	mode     object.Value // what open was given; unset otherwise
	codec    textCodec
	newlines newlineMode
	// terminal asks for what is written to be passed on at every line end, and
	// through asks for all of it at once.
	lineBuffering, through bool

	// What was read: text[pos:] is not yet returned, rest is not yet decoded.
	text      string
	pos       int
	rest      string
	source    string // the bytes that text was decoded from, if they are not the same
	decoder   string // the encoding that source was decoded with
	identical bool
	ended     bool
	seen      uint8 // line ends seen, as bits
	iterating bool  // next was called: tell would be wrong

	out   []byte // encoded, not yet passed on
	dirty bool   // listed as holding output
}

// newlineMode is how a text stream treats line ends.
type newlineMode struct {
	given     object.Value // the argument newline
	translate bool         // \r\n and \r become \n
	universal bool         // \n, \r\n and \r end a line
	end       string       // what ends a line otherwise
	write     string       // what \n is written as, if not \n
}

const (
	sawCR = 1 << iota
	sawLF
	sawCRLF
)

// textChunk is how many bytes a text stream reads at a time, and how many it
// collects before it passes them on.
const textChunk = 8192

// TextIOWrapperClass declares io.TextIOWrapper.
func TextIOWrapperClass() *native.Class {
	return native.NewClass[TextIO](native.Class{
		Name: "TextIOWrapper", Module: "_io", Qualified: true,
		Signature: "TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
		Doc:       `A text stream over a buffered binary stream.`,
		Extends:   []func() *native.Class{TextIOBaseClass},
		Init:      native.Fixed(textInit),
		Slots:     object.Slots{Repr: textRepr, Next: textNext},
		Methods: []*object.Native{
			unpicklable(),
			native.Def("read(size=-1, /)", native.Fixed(textRead), `Read at most size characters, all if size is negative or None.`),
			native.Def("readline(size=-1, /)", native.Method1((*TextIO).readlineValue), `Read a line, at most size characters if size is not negative.`),
			native.Def("write(text, /)", native.Fixed(textWrite), `Write a string and return the number of its characters.`),
			native.Def("flush()", native.MethodDo0((*TextIO).flush), `Pass on what was written.`),
			native.Def("close()", native.MethodDo0((*TextIO).closeBoth), `Flush and close the stream and the one below it.`),
			native.Def("detach()", native.Method0((*TextIO).detach), `Separate the binary stream and return it.`),
			native.Def("seek(cookie, whence=0, /)", native.Method2((*TextIO).seek), `Move to a position that tell returned, or to the beginning or end.`),
			native.Def("tell()", native.Method0((*TextIO).tell), `Return the position, to be given to seek.`),
			native.Def("truncate(pos=None, /)", native.Method1((*TextIO).truncate), `Change the size, to the position if pos is None.`),
			native.Def("reconfigure(*, encoding=None, errors=None, newline=<unset>, line_buffering=None, write_through=None)", native.Fixed(textReconfigure), `Change the settings of the stream.`),
			native.Def("fileno()", textMethod("fileno"), `Return the file descriptor.`),
			native.Def("isatty()", textMethod("isatty"), `Tell whether it is a terminal.`),
			native.Def("readable()", textMethod("readable"), `Tell whether reading works.`),
			native.Def("writable()", textMethod("writable"), `Tell whether writing works.`),
			native.Def("seekable()", textMethod("seekable"), `Tell whether seek and tell work.`),
		},
		Attrs: []native.Attr{
			textAttr("encoding", func(t *TextIO) object.Value { return object.Str(t.codec.name) }),
			textAttr("errors", func(t *TextIO) object.Value { return object.Str(t.codec.errors) }),
			textAttr("newlines", func(t *TextIO) object.Value { return newlinesSeen(t.seen) }),
			textAttr("line_buffering", func(t *TextIO) object.Value { return object.Bool(t.lineBuffering) }),
			textAttr("write_through", func(t *TextIO) object.Value { return object.Bool(t.through) }),
			textAttr("buffer", func(t *TextIO) object.Value { return t.buffer }),
			native.GetSet("_CHUNK_SIZE", func(*TextIO, *object.Thread) (int, error) { return textChunk, nil },
				func(*TextIO, *object.Thread, int) error { return nil }, ""),
			native.Computed("name", textBufferAttr("name"), nil, "The name of the stream below."),
			native.Computed("closed", textBufferAttr("closed"), nil, "Whether the stream is closed."),
			native.Computed("mode", textMode, func(_ *object.Thread, v, x object.Value) error {
				native.To[*TextIO](v).mode = x
				return nil
			}, "The mode that the file was opened with."),
		},
	}, func(t *TextIO) { t.mu.init() })
}

func textAttr(name string, get func(t *TextIO) object.Value) native.Attr {
	return native.Computed(name, func(th *object.Thread, v object.Value) (object.Value, error) {
		t := native.To[*TextIO](v)
		if err := t.attached(); err != nil {
			return object.Value{}, err
		}
		if err := t.mu.lock(th, v); err != nil {
			return object.Value{}, err
		}
		defer t.mu.unlock()
		return get(t), nil
	}, nil, "")
}

func textBufferAttr(name string) func(*object.Thread, object.Value) (object.Value, error) {
	return func(th *object.Thread, v object.Value) (object.Value, error) {
		t := native.To[*TextIO](v)
		if err := t.attached(); err != nil {
			return object.Value{}, err
		}
		return object.GetAttr(th, t.buffer, name)
	}
}

func textMode(th *object.Thread, v object.Value) (object.Value, error) {
	if m := native.To[*TextIO](v).mode; m.IsSet() {
		return m, nil
	}
	return object.Value{}, object.NoAttribute(th, v, "mode")
}

func textMethod(name string) native.Func {
	return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		t := native.To[*TextIO](a[0])
		if err := t.attached(); err != nil {
			return object.Value{}, err
		}
		return callMethod(th, t.buffer, name)
	})
}

func textInit(th *object.Thread, a []object.Value) (object.Value, error) {
	t := native.To[*TextIO](a[0])
	encoding, err := optionalStr(a[2], "TextIOWrapper", "encoding")
	if err != nil {
		return object.Value{}, err
	}
	errors, err := optionalStr(a[3], "TextIOWrapper", "errors")
	if err != nil {
		return object.Value{}, err
	}
	if a[4].IsSet() && !a[4].IsNone() && a[4].Layout() != object.KindStr {
		return object.Value{}, object.Errorf(object.TypeError, "TextIOWrapper() argument 'newline' must be str or None, not %s", a[4].Type().Name())
	}
	line, err := object.Truth(th, a[5])
	if err != nil {
		return object.Value{}, err
	}
	through, err := object.Truth(th, a[6])
	if err != nil {
		return object.Value{}, err
	}
	if err := t.configure(encoding, errors, a[4]); err != nil {
		return object.Value{}, err
	}
	t.lineBuffering, t.through = line, through
	return object.None, t.attach(th, a[1])
}

// optionalStr converts an argument that is a string or None.
func optionalStr(v object.Value, function, name string) (string, error) {
	if !v.IsSet() || v.IsNone() {
		return "", nil
	}
	s, ok := v.AsStr()
	if !ok {
		return "", object.Errorf(object.TypeError, "%s() argument '%s' must be str or None, not %s", function, name, v.Type().Name())
	}
	if strings.IndexByte(s, 0) >= 0 {
		return "", object.Errorf(object.ValueError, "embedded null character")
	}
	return s, nil
}

// configure sets encoding and newlines; empty strings are the defaults.
func (t *TextIO) configure(encoding, errors string, newline object.Value) error {
	switch encoding {
	case "":
		encoding = "UTF-8"
	case "locale":
		encoding = "UTF-8"
	}
	if errors == "" {
		errors = "strict"
	}
	codec, err := newTextCodec(encoding, errors)
	if err != nil {
		return err
	}
	mode, err := newlinesOf(newline)
	if err != nil {
		return err
	}
	t.codec, t.newlines = codec, mode
	return nil
}

func newlinesOf(v object.Value) (newlineMode, error) {
	if !v.IsSet() || v.IsNone() {
		return newlineMode{given: object.None, translate: true, universal: true, end: "\n"}, nil
	}
	s, _ := v.AsStr()
	m := newlineMode{given: v, end: s}
	switch s {
	case "":
		m.universal, m.end = true, "\n"
	case "\n":
	case "\r", "\r\n":
		m.write = s
	default:
		return m, object.Errorf(object.ValueError, "illegal newline value: %s", s)
	}
	return m, nil
}

func (t *TextIO) attach(th *object.Thread, buffer object.Value) error {
	t.buffer = buffer
	t.text, t.pos, t.rest, t.source, t.ended, t.out = "", 0, "", "", false, nil
	t.identical = true
	if b, ok := buffer.Native().(*Buffered); ok && !buffer.Type().IsHeap() {
		t.binary = b
	}
	return t.skipMark(th)
}

// skipMark leaves out the byte order mark when writing does not begin at the
// beginning of the file.
func (t *TextIO) skipMark(th *object.Thread) error {
	if !t.codec.marked() {
		return nil
	}
	ok, err := callMethod(th, t.buffer, "seekable")
	if err != nil || !ok.Is(object.True) {
		return err
	}
	pos, err := callMethod(th, t.buffer, "tell")
	if err != nil {
		return err
	}
	if n, ok := pos.SmallInt(); ok && n != 0 {
		t.codec.started = true
	}
	return nil
}

func (t *TextIO) attached() error {
	switch {
	case t.buffer.IsSet():
		return nil
	case t.detached:
		return object.Errorf(object.ValueError, "underlying buffer has been detached")
	}
	return object.Errorf(object.ValueError, "I/O operation on uninitialized object")
}

// enter checks that the stream is open and takes the lock.
func (t *TextIO) enter(th *object.Thread) error {
	if err := t.attached(); err != nil {
		return err
	}
	if err := t.mu.lock(th, t.Value()); err != nil {
		return err
	}
	err := t.open(th)
	if err != nil {
		t.mu.unlock()
	}
	return err
}

func (t *TextIO) open(th *object.Thread) error {
	if t.binary != nil && t.binary.file != nil {
		if t.binary.file.closed.Load() {
			return object.Errorf(object.ValueError, "I/O operation on closed file.")
		}
		return nil
	}
	return checkOpen(th, t.buffer)
}

func textRepr(th *object.Thread, v object.Value) (string, error) {
	t := native.To[*TextIO](v)
	more := ""
	if t.mode.IsSet() {
		r, err := object.Repr(th, t.mode)
		if err != nil {
			return "", err
		}
		more = " mode=" + r
	}
	return namedRepr(th, v, more+" encoding="+object.QuoteString(t.codec.name, object.Python))
}

func newlinesSeen(seen uint8) object.Value {
	var all []object.Value
	for i, s := range []string{"\r", "\n", "\r\n"} {
		if seen&(1<<i) != 0 {
			all = append(all, object.Str(s))
		}
	}
	switch len(all) {
	case 0:
		return object.None
	case 1:
		return all[0]
	}
	return object.NewTuple(all).Value()
}

// closeBoth flushes and closes the buffer, whatever the flush gave.
func (t *TextIO) closeBoth(th *object.Thread) error {
	if err := t.attached(); err != nil {
		return err
	}
	closed, err := isClosed(th, t.buffer)
	if err != nil || closed {
		return err
	}
	_, flushErr := callMethod(th, t.Value(), "flush")
	_, err = callMethod(th, t.buffer, "close")
	if flushErr != nil {
		return flushErr
	}
	return err
}

func (t *TextIO) detach(th *object.Thread) (object.Value, error) {
	if err := t.attached(); err != nil {
		return object.Value{}, err
	}
	if _, err := callMethod(th, t.Value(), "flush"); err != nil {
		return object.Value{}, err
	}
	b := t.buffer
	t.buffer, t.binary, t.detached = object.Value{}, nil, true
	return b, nil
}

func textReconfigure(th *object.Thread, a []object.Value) (object.Value, error) {
	t := native.To[*TextIO](a[0])
	if err := t.enter(th); err != nil {
		return object.Value{}, err
	}
	defer t.mu.unlock()
	encoding, err := optionalStr(a[1], "reconfigure", "encoding")
	if err != nil {
		return object.Value{}, err
	}
	errors, err := optionalStr(a[2], "reconfigure", "errors")
	if err != nil {
		return object.Value{}, err
	}
	if (encoding != "" || errors != "" || a[3].IsSet()) && (t.text != "" || t.rest != "") {
		return object.Value{}, unsupported(th, "It is not possible to set the encoding or newline of stream after the first read")
	}
	if err := t.flushOut(th); err != nil {
		return object.Value{}, err
	}
	if err := t.flushBuffer(th); err != nil {
		return object.Value{}, err
	}
	if encoding == "" {
		if encoding = t.codec.name; errors == "" {
			errors = t.codec.errors
		}
	}
	newline := t.newlines.given
	if a[3].IsSet() {
		newline = a[3]
	}
	if encoding != t.codec.name || errors != t.codec.errors || a[3].IsSet() {
		started := t.codec.started
		if err := t.configure(encoding, errors, newline); err != nil {
			return object.Value{}, err
		}
		t.codec.started = started
	}
	return object.None, t.reconfigureFlags(th, a[4], a[5])
}

func (t *TextIO) reconfigureFlags(th *object.Thread, line, through object.Value) error {
	for _, f := range []struct {
		v   object.Value
		set *bool
	}{{line, &t.lineBuffering}, {through, &t.through}} {
		if f.v.IsNone() {
			continue
		}
		ok, err := object.Truth(th, f.v)
		if err != nil {
			return err
		}
		*f.set = ok
	}
	return nil
}

// NewTextIO makes the text stream over a buffered file, as open does; encoding and
// errors are defaults if empty.
func NewTextIO(th *object.Thread, b *Buffered, encoding, errors string, newline object.Value, lineBuffering bool) (*TextIO, error) {
	t := native.New[*TextIO](th.Runtime, TextIOWrapperClass)
	if err := t.configure(encoding, errors, newline); err != nil {
		return nil, err
	}
	t.lineBuffering = lineBuffering
	return t, t.attach(th, b.Value())
}
