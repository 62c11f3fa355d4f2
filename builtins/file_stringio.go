package builtins

import (
	"slices"
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// StringIO is a text stream in memory. mu guards the fields below it; no script
// code runs under it. at is the byte offset of the character pos, so that reading and
// writing in sequence need not count.
type StringIO struct {
	fileBase
	mu       sync.Mutex
	text     []byte
	pos, at  int // at <= len(text); pos can be behind the end
	ascii    bool
	newlines newlineMode
	seen     uint8
}

// StringIOClass declares io.StringIO.
func StringIOClass() *native.Class {
	return native.NewClass[StringIO](native.Class{
		Name: "StringIO", Module: "_io", Qualified: true, Signature: "StringIO(initial_value='', newline='\\n')",
		Doc:     `A text stream in memory.`,
		Extends: []func() *native.Class{TextIOBaseClass},
		Init:    native.Fixed(stringIOInit),
		Slots:   object.Slots{Next: stringIONext},
		Methods: append([]*object.Native{
			native.Def("read(size=-1, /)", native.Fixed(stringIORead), `Read at most size characters, all if size is negative or None.`),
			native.Def("readline(size=-1, /)", native.Fixed(stringIOReadline), `Read a line.`),
			native.Def("write(s, /)", native.Fixed(stringIOWrite), `Write a string and return the number of its characters.`),
			native.Def("seek(pos, whence=0, /)", native.Method2((*StringIO).seek), `Move to a position.`),
			native.Def("tell()", native.Method0((*StringIO).tell), `Return the position.`),
			native.Def("truncate(pos=None, /)", native.Fixed(stringIOTruncate), `Cut off what is behind pos, or the position.`),
			native.Def("getvalue()", native.Method0((*StringIO).getValue), `Return everything that is in the stream.`),
			native.Def("close()", native.MethodDo0((*StringIO).close), `Free the memory.`),
			native.Def("readable()", native.Method0((*StringIO).able), ``),
			native.Def("writable()", native.Method0((*StringIO).able), ``),
			native.Def("seekable()", native.Method0((*StringIO).able), ``),
		}, stateMethods(native.Fixed(stringIOGetState), native.Fixed(stringIOSetState))...),
		Attrs: []native.Attr{
			native.Getter("newlines", func(s *StringIO, th *object.Thread) (object.Value, error) {
				if err := s.check(th); err != nil {
					return object.Value{}, err
				}
				s.mu.Lock()
				defer s.mu.Unlock()
				return newlinesSeen(s.seen), nil
			}, "The line ends seen so far."),
			native.Getter("line_buffering", func(s *StringIO, th *object.Thread) (bool, error) { return false, s.check(th) }, ""),
		},
	}, func(s *StringIO) { s.newlines, s.ascii = newlineMode{end: "\n"}, true })
}

func stringIOInit(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*StringIO](a[0])
	if !a[2].IsNone() && a[2].Layout() != object.KindStr {
		return object.Value{}, object.Errorf(object.TypeError, "newline must be str or None, not %s", a[2].Type().Name())
	}
	mode, err := newlinesOf(a[2])
	if err != nil {
		return object.Value{}, object.Errorf(object.ValueError, "illegal newline value: %s", plainRepr(th, a[2]))
	}
	text := ""
	if !a[1].IsNone() {
		var ok bool
		if text, ok = a[1].AsStr(); !ok {
			return object.Value{}, object.Errorf(object.TypeError, "initial_value must be str or None, not %s", a[1].Type().Name())
		}
	}
	text, seen, n, err := mode.newText(th, text)
	if err != nil {
		return object.Value{}, err
	}
	s.closed.Store(false)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.text, s.pos, s.at, s.ascii, s.newlines, s.seen = nil, 0, 0, true, mode, seen
	err = s.put(th, text, n)
	s.pos, s.at = 0, 0
	return object.None, err
}

func (s *StringIO) check(*object.Thread) error {
	if s.closed.Load() {
		return object.Errorf(object.ValueError, "I/O operation on closed file")
	}
	return nil
}

func (s *StringIO) able(th *object.Thread) (bool, error) { return true, s.check(th) }

// length is the number of characters; the lock is held.
func (s *StringIO) length() int {
	if s.ascii {
		return len(s.text)
	}
	return object.RuneCount(string(s.text))
}

// offset is the byte offset of character i, at most the length of the text.
func (s *StringIO) offset(i int) int {
	if s.ascii {
		return min(i, len(s.text))
	}
	n, _ := runes(string(s.text), i)
	return n
}

func (s *StringIO) moveTo(pos int) { s.pos, s.at = pos, s.offset(pos) }

// take returns the next n characters, all if n is negative, up to end bytes from here.
func (s *StringIO) take(n, end int) string {
	rest := string(s.text[s.at : s.at+end])
	size, count := len(rest), len(rest)
	if n >= 0 || !s.ascii {
		if n < 0 {
			n = len(rest)
		}
		size, count = runes(rest, n)
	}
	s.pos, s.at = s.pos+count, s.at+size
	return rest[:size]
}

// behind reports whether the position is behind the end of the text.
func (s *StringIO) behind() bool { return s.at == len(s.text) }

func stringIORead(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*StringIO](a[0])
	if err := s.check(th); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.behind() {
		return object.Str(""), nil
	}
	end := len(s.text) - s.at
	if n >= 0 && n <= end/4 {
		end = 4 * n // enough for n characters
	}
	return object.Str(s.take(n, end)), nil
}

func stringIOReadline(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*StringIO](a[0])
	if err := s.check(th); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.Str(s.readline(n)), nil
}

func (s *StringIO) readline(limit int) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.behind() {
		return ""
	}
	end := s.newlines.findBytes(s.text[s.at:])
	if end == 0 {
		end = len(s.text) - s.at
	}
	return s.take(limit, end)
}

// plainRepr is the repr of a string.
func plainRepr(th *object.Thread, v object.Value) string {
	s, _ := v.AsStr()
	return object.QuoteString(s, th.Dialect)
}

// findBytes is find in bytes that are not copied as long as lines end in \n.
func (m *newlineMode) findBytes(p []byte) int {
	if m.end != "\n" || m.universal && !m.translate {
		return m.find(string(p), 0)
	}
	for i, c := range p {
		if c == '\n' {
			return i + 1
		}
	}
	return 0
}

func stringIONext(th *object.Thread, v object.Value) (object.Value, error) {
	s := native.To[*StringIO](v)
	if v.Type().IsHeap() {
		return baseNext(th, v)
	}
	if err := s.check(th); err != nil {
		return object.Value{}, err
	}
	line := s.readline(-1)
	if line == "" {
		return object.Value{}, nil
	}
	return object.Str(line), nil
}

func stringIOWrite(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*StringIO](a[0])
	text, ok := a[1].AsString()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "string argument expected, got '%s'", a[1].Type().Name())
	}
	if err := s.check(th); err != nil {
		return object.Value{}, err
	}
	s.mu.Lock()
	mode := s.newlines
	s.mu.Unlock()
	added, seen, n, err := mode.newText(th, text.Text())
	if err == nil {
		err = text.Measure(th)
	}
	if err != nil {
		return object.Value{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen |= seen
	return object.Int(int64(text.Units(th.Dialect))), s.put(th, added, n)
}

// newText returns text to be written, with the line ends that the stream has, the sorts that text had, and how many
// characters there are then.
func (m *newlineMode) newText(th *object.Thread, text string) (_ string, seen uint8, n int, err error) {
	if m.universal {
		if seen, err = lineEnds(th, text); err != nil {
			return "", 0, 0, err
		}
	}
	if m.translate {
		text, err = translateNewlines(th, text)
	} else if m.write != "" {
		text, err = expandNewlines(th, text, m.write)
	}
	if err == nil {
		n, err = object.RuneCountLong(th, text)
	}
	return text, seen, n, err
}

// put writes text, of n characters, at the position, over what is there; the lock is held.
func (s *StringIO) put(th *object.Thread, text string, n int) error {
	if text == "" {
		return nil
	}
	if err := th.Runtime.CheckSize(int64(s.pos)+int64(len(text)), 1); err != nil {
		return err
	}
	s.ascii = s.ascii && n == len(text)
	if gap := s.pos - s.length(); s.behind() && gap > 0 {
		s.text = append(s.text, make([]byte, gap)...)
		s.at = len(s.text)
	}
	if s.behind() {
		s.text = append(s.text, text...)
	} else {
		over := min(n, len(s.text)-s.at)
		if !s.ascii {
			over, _ = runes(string(s.text[s.at:]), n)
		}
		if over == len(text) {
			copy(s.text[s.at:], text)
		} else {
			s.text = slices.Replace(s.text, s.at, s.at+over, []byte(text)...)
		}
	}
	s.pos, s.at = s.pos+n, s.at+len(text)
	return nil
}

func (s *StringIO) seek(th *object.Thread, pos, whence int) (int, error) {
	if err := s.check(th); err != nil {
		return 0, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case whence < 0 || whence > 2:
		return 0, object.Errorf(object.ValueError, "Invalid whence (%d, should be 0, 1 or 2)", whence)
	case whence == 0 && pos < 0:
		return 0, object.Errorf(object.ValueError, "Negative seek position %d", pos)
	case whence != 0 && pos != 0:
		return 0, object.Errorf(object.OSError, "Can't do nonzero cur-relative seeks")
	case whence == 1:
		pos = s.pos
	case whence == 2:
		pos = s.length()
	}
	s.moveTo(pos)
	return pos, nil
}

func (s *StringIO) tell(th *object.Thread) (int, error) {
	if err := s.check(th); err != nil {
		return 0, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pos, nil
}

func stringIOTruncate(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*StringIO](a[0])
	size, err := truncateSize(th, a[1], "Negative", s.check, func() int64 { return int64(s.pos) }, &s.mu)
	if err != nil {
		return object.Value{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.text = s.text[:s.offset(int(size))]
	s.at = min(s.at, len(s.text))
	return object.Int(size), nil
}

func (s *StringIO) getValue(th *object.Thread) (string, error) {
	if err := s.check(th); err != nil {
		return "", err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return string(s.text), nil
}

func (s *StringIO) close(*object.Thread) error {
	s.closed.Store(true)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.text = nil
	s.pos, s.at = 0, 0
	return nil
}
