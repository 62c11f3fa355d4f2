package json

import (
	"math"
	"strconv"
	"strings"
	"sync"

	"github.com/starling-lang/starling/interp/object"
)

// options are what an encoder was told.
type options struct {
	skipKeys, ensureASCII, checkCircular, allowNaN, sortKeys bool
	indented                                                 bool
	indent                                                   string
	itemSep, keySep                                          string
	fallback                                                 object.Value // default; unset: none
}

// encoder appends one document to buf.
type encoder struct {
	options
	th    *object.Thread
	buf   []byte
	count uint // of scalars written
	depth int
	path  []*object.Header // the containers being written, outermost first
	items []object.DictItem
	lines []string // a line break and the indentation, by depth
	// pieces says to note in cuts where iterencode ends its pieces.
	pieces bool
	cuts   []int
}

type bufferKey struct{}

// maxBuffer is the size of the greatest buffer that is kept for the next document.
const maxBuffer = 1 << 20

// buffers returns the interpreter's pool of buffers.
func buffers(th *object.Thread) *sync.Pool {
	return th.Runtime.State(bufferKey{}, func() any {
		return &sync.Pool{New: func() any { return new([]byte) }}
	}).(*sync.Pool)
}

// document returns v's JSON as a str.
func (e *encoder) document(v object.Value) (object.Value, error) {
	pool := buffers(e.th)
	buf := pool.Get().(*[]byte)
	e.buf = (*buf)[:0]
	err := e.value(v)
	if err != nil {
		return object.Value{}, err
	}
	if cap(e.buf) > maxBuffer {
		return object.Str(object.BytesText(e.buf)), nil
	}
	text := object.StrBytes(e.buf)
	*buf = e.buf
	pool.Put(buf)
	return text, nil
}

func (e *encoder) cut() {
	if e.pieces {
		e.cuts = append(e.cuts, len(e.buf))
	}
}

func (e *encoder) newline() {
	for len(e.lines) <= e.depth {
		e.lines = append(e.lines, "\n"+strings.Repeat(e.indent, len(e.lines)))
	}
	e.add(e.lines[e.depth])
}

// add appends what goes between values. If it is long, the next value begins with a safepoint.
func (e *encoder) add(s string) {
	e.buf = append(e.buf, s...)
	if len(s) > object.LongText {
		e.count |= stride - 1
	}
}

// value appends any value.
func (e *encoder) value(v object.Value) error {
	ok, err := e.scalar(v)
	if ok || err != nil {
		e.cut()
		return err
	}
	if err := e.enter(v); err != nil {
		return err
	}
	switch v.Layout() {
	case object.KindList, object.KindTuple:
		err = e.array(v)
	case object.KindDict:
		err = e.object(v)
	default:
		err = e.other(v)
	}
	e.path = e.path[:len(e.path)-1]
	return err
}

// scalar appends a value that is no container; ok is false if v is none.
func (e *encoder) scalar(v object.Value) (ok bool, err error) {
	if e.count++; e.count%stride == 0 {
		if err := e.th.Safepoint(); err != nil {
			return false, err
		}
	}
	switch v.Kind() {
	case object.KindStr:
		s, _ := v.AsStr()
		if len(s) > object.LongText {
			return true, e.longText(s)
		}
		e.buf = appendString(e.buf, s, e.ensureASCII)
	case object.KindInt:
		i, _ := v.SmallInt()
		e.buf = strconv.AppendInt(e.buf, i, 10)
	case object.KindNone:
		e.buf = append(e.buf, "null"...)
	case object.KindBool:
		e.buf = strconv.AppendBool(e.buf, v.Is(object.True))
	case object.KindFloat:
		f, _ := v.ExactFloat()
		e.buf, err = e.float(f, v)
	case object.KindBigInt, object.KindOther, object.KindInstance:
		return e.derived(v)
	default:
		return false, nil
	}
	return true, err
}

// derived appends big ints, and instances of subclasses of the scalar types.
func (e *encoder) derived(v object.Value) (ok bool, err error) {
	switch v.Layout() {
	case object.KindStr:
		s, _ := v.AsStr()
		e.buf = appendString(e.buf, s, e.ensureASCII)
	case object.KindFloat:
		f, _ := v.AsFloat()
		e.buf, err = e.float(f, v)
	case object.KindInt:
		e.buf, err = appendInt(e.th, e.buf, v)
	default:
		return false, nil
	}
	return true, err
}

// stride is how many values are read or written between two safepoints.
const stride = 1 << 12

// quote returns a str as JSON.
func quote(th *object.Thread, s string, ascii bool) (object.Value, error) {
	if len(s) <= object.LongText {
		return object.StrBytes(appendString(nil, s, ascii)), nil
	}
	e := encoder{options: options{ensureASCII: ascii}, th: th}
	err := e.longText(s)
	return object.Str(object.BytesText(e.buf)), err
}

// longText appends a long text piece by piece.
func (e *encoder) longText(s string) error {
	e.buf = append(e.buf, '"')
	err := object.Pieces(e.th, s, func(lo, hi int) error {
		e.buf = appendChars(e.buf, s[lo:hi], e.ensureASCII)
		return nil
	})
	e.buf = append(e.buf, '"')
	return err
}

func appendInt(th *object.Thread, dst []byte, v object.Value) ([]byte, error) {
	small, b, _ := v.AsInt()
	if b == nil {
		return strconv.AppendInt(dst, small, 10), nil
	}
	s, err := object.BigString(th, b)
	return append(dst, s...), err
}

func (e *encoder) float(f float64, v object.Value) ([]byte, error) {
	if f-f == 0 {
		return object.AppendFloat(e.buf, f, object.Python), nil
	}
	if !e.allowNaN {
		r, err := object.Repr(e.th, v)
		if err != nil {
			return e.buf, err
		}
		return e.buf, object.Errorf(object.ValueError, "Out of range float values are not JSON compliant: %s", r)
	}
	switch {
	case f != f:
		return append(e.buf, "NaN"...), nil
	case math.IsInf(f, 1):
		return append(e.buf, "Infinity"...), nil
	}
	return append(e.buf, "-Infinity"...), nil
}

// enter notes that a container, or another object that stands for a value, is
// being written; it fails if that is so already.
func (e *encoder) enter(v object.Value) error {
	h := v.Header()
	if len(e.path) >= maxDepth {
		return object.Errorf(object.RecursionError, "maximum recursion depth exceeded while encoding a JSON object")
	}
	if e.checkCircular {
		for _, p := range e.path {
			if p == h {
				return object.Errorf(object.ValueError, "Circular reference detected")
			}
		}
	}
	e.path = append(e.path, h)
	return e.th.Safepoint()
}

// other writes what the default function makes of an object.
func (e *encoder) other(v object.Value) error {
	if !e.fallback.IsSet() {
		return notSerializable(v)
	}
	if err := e.th.Enter(" while encoding a JSON object"); err != nil {
		return err
	}
	defer e.th.Leave()
	x, err := object.Call(e.th, e.fallback, []object.Value{v}, nil)
	if err != nil {
		return err
	}
	return e.value(x)
}

func notSerializable(v object.Value) error {
	return object.Errorf(object.TypeError, "Object of type %s is not JSON serializable", v.Type().Name())
}

// element writes what precedes an element, and the element.
func (e *encoder) element(first bool, v object.Value) error {
	if !first {
		e.add(e.itemSep)
	}
	if e.indented {
		e.newline()
	}
	if !e.pieces {
		return e.value(v)
	}
	ok, err := e.scalar(v)
	e.cut() // a scalar is one piece with what precedes it
	if ok || err != nil {
		return err
	}
	return e.value(v)
}

func (e *encoder) array(v object.Value) error {
	e.buf = append(e.buf, '[')
	e.depth++
	n := 0
	if l, ok := v.AsList(); ok {
		for ; ; n++ {
			x, ok := l.At(e.th, n)
			if !ok {
				break
			}
			if err := e.element(n == 0, x); err != nil {
				return err
			}
		}
	} else {
		t, _ := v.AsTuple()
		for _, x := range t.Elems() {
			if err := e.element(n == 0, x); err != nil {
				return err
			}
			n++
		}
	}
	e.close(']', n == 0)
	return nil
}

// close ends an array or an object.
func (e *encoder) close(end byte, empty bool) {
	e.depth--
	if !empty && e.indented {
		e.newline()
		e.cut()
	}
	e.buf = append(e.buf, end)
	e.cut()
}
