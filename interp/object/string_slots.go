package object

import (
	"math"
	"sync"
)

// setupString fills in the behaviours of str.
func setupString() {
	subclassable[String](StrType)
	StrType.StarlarkName = "string"
	StrType.Doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nThe text of an object, or text decoded from bytes."
	s := StrType.MutableSlots()
	s.Repr = func(th *Thread, v Value) (string, error) { return quoteText(th, (*String)(v.ref).s) }
	s.Str = func(_ *Thread, v Value) (string, error) { return (*String)(v.ref).s, nil }
	s.Hash = func(_ *Thread, v Value) (int64, error) { return int64(strHash((*String)(v.ref))), nil }
	s.Bool = func(_ *Thread, v Value) (bool, error) { return (*String)(v.ref).s != "", nil }
	s.Len = func(th *Thread, v Value) (int, error) {
		p := (*String)(v.ref)
		if err := p.Measure(th); err != nil {
			return 0, err
		}
		return p.Units(th.Dialect), nil
	}
	s.New = newString
	s.Iter = func(_ *Thread, v Value) (Value, error) {
		it := &stringIterator{p: (*String)(v.ref)}
		it.Init(StrIteratorType, KindOther)
		return it.Header.Value(), nil
	}
	s.GetItem = stringGetItem
	s.Contains = func(th *Thread, v, x Value) (bool, error) {
		sub, ok := x.AsStr()
		if !ok {
			return false, Errorf(TypeError, "'in <string>' requires string as left operand, not %s", x.Type().Name())
		}
		i, err := Find(th, (*String)(v.ref).s, sub)
		return i >= 0, err
	}
	s.Binary = stringBinary
	s.BinaryOps = 1<<Add | 1<<Mul | 1<<Mod
	s.ReflectedOps = 1<<Mul | 1<<Mod
	s.Compare = stringCompare

	setupElems()
	it := StrIteratorType.MutableSlots()
	it.Iter = func(_ *Thread, v Value) (Value, error) { return v, nil }
	it.Next = stringNext
}

// dialectOf is the thread's dialect; without a thread it is Python.
func dialectOf(th *Thread) *Dialect {
	if th == nil {
		return Python
	}
	return th.Dialect
}

// StrIteratorType is the type of iter("…").
var StrIteratorType = finalType("str_iterator", KindOther, boxOf[stringIterator]())

// stringIterator iterates over code points, in both dialects.
type stringIterator struct {
	Header
	p   *String
	off int // byte offset of the next code point; guarded by the lock
}

func stringNext(th *Thread, v Value) (Value, error) {
	it := (*stringIterator)(v.ref)
	locked := it.Lock(th)
	s, off := it.p.s, it.off
	if off >= len(s) {
		it.Unlock(locked)
		return Value{}, nil
	}
	n := 1
	if s[off] >= 0x80 {
		_, n = DecodeRune(s[off:])
	}
	it.off = off + n
	it.Unlock(locked)
	if n == 1 {
		return byteStrings[s[off]].Value(), nil
	}
	return cloneStr(th, s[off:off+n]), nil
}

func stringGetItem(th *Thread, v, key Value) (Value, error) {
	p := (*String)(v.ref)
	bytes := th.Dialect.ByteStrings()
	i, ok := key.SmallInt()
	if !ok {
		if sl, ok := key.AsSlice(); ok {
			return p.slice(th, sl)
		}
		if !isIndex(th, key) {
			return Value{}, Errorf(TypeError, "string indices must be integers, not '%s'", key.Type().Name())
		}
		n, err := IndexInt(th, key, IndexError)
		if err != nil {
			return Value{}, err
		}
		i = int64(n)
	}
	if err := p.Mark(th); err != nil {
		return Value{}, err
	}
	n := int64(p.Units(th.Dialect))
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return Value{}, Errorf(IndexError, "string index out of range")
	}
	if bytes || n == int64(len(p.s)) {
		return byteStrings[p.s[i]].Value(), nil
	}
	off := p.Offset(int(i))
	_, w := DecodeRune(p.s[off:])
	return cloneStr(th, p.s[off:off+w]), nil
}

func (p *String) slice(th *Thread, sl *Slice) (Value, error) {
	if err := p.Mark(th); err != nil {
		return Value{}, err
	}
	units := p.Units(th.Dialect)
	start, _, step, count, err := SliceIndices(th, sl, units)
	if err != nil {
		return Value{}, err
	}
	if count == 0 {
		return emptyString.Value(), nil
	}
	plain := units == len(p.s)
	if step == 1 {
		if plain {
			return p.substr(th, start, start+count), nil
		}
		lo := p.Offset(start)
		if start+count == units {
			return p.substr(th, lo, len(p.s)), nil
		}
		return p.substr(th, lo, p.Offset(start+count)), nil
	}
	if plain {
		out, err := sliceBytes(th, p.s, start, step, count)
		if err != nil {
			return Value{}, err
		}
		if count > LongText {
			return Str(ownText(out)), nil
		}
		return th.Text(out), nil
	}
	return p.sliceRunes(th, start, step, count)
}

// sliceRunes picks code points start, start+step, … of text that is not ASCII.
func (p *String) sliceRunes(th *Thread, start, step, count int) (Value, error) {
	out := Buffer{th: th}
	if err := out.Room(count); err != nil {
		return Value{}, err
	}
	pace := Pace{th: th}
	if step > 0 {
		for off := p.Offset(start); ; {
			_, w := DecodeRune(p.s[off:])
			if err := out.Write(p.s[off : off+w]); err != nil {
				return Value{}, err
			}
			if count--; count == 0 {
				break
			}
			off += skipRunes(p.s[off:], step)
			if err := pace.At(off); err != nil {
				return Value{}, err
			}
		}
		return Str(out.Text()), nil
	}
	end := p.Offset(start + 1)
	for {
		_, w := decodeLastRune(p.s[:end])
		if err := out.Write(p.s[end-w : end]); err != nil {
			return Value{}, err
		}
		if count--; count == 0 {
			return Str(out.Text()), nil
		}
		for k := step; k < 0; k++ {
			_, w := decodeLastRune(p.s[:end])
			end -= w
		}
		if err := pace.At(end); err != nil {
			return Value{}, err
		}
	}
}

func stringBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	p := (*String)(self.ref)
	switch op {
	case Add:
		if q, ok := other.AsString(); ok && !reflected {
			return concat(th, p, q)
		}
	case Mul:
		n, ok, err := repeatTimes(th, other, len(p.s), "repeated string is too long")
		if err != nil || !ok {
			return NotImplemented, err
		}
		if n == 1 && p.kind == KindStr {
			return self, nil
		}
		s, err := repeatedText(th, p.s, n)
		if err != nil {
			return Value{}, err
		}
		return Str(s), nil
	case Mod:
		if !reflected {
			return FormatPercent(th, p.s, other)
		}
		if q, ok := other.AsStr(); ok {
			return FormatPercent(th, q, self)
		}
	}
	return NotImplemented, nil
}

// repeatTimes returns how often a sequence of size bytes is to be repeated, at
// least 0; ok is false if v is no int. tooLong is the message where the result's size is no int.
func repeatTimes(th *Thread, v Value, size int, tooLong string) (n int, ok bool, err error) {
	if i, ok := v.SmallInt(); ok {
		n = int(i)
	} else {
		if !isIndex(th, v) {
			return 0, false, nil
		}
		if n, err = IndexInt(th, v, OverflowError); err != nil {
			return 0, false, err
		}
	}
	if n <= 0 || size == 0 {
		return 0, true, nil
	}
	if n > math.MaxInt/size && tooLong != "" {
		return 0, true, Errorf(OverflowError, "%s", tooLong)
	}
	return n, true, th.Runtime.CheckSize(int64(n), int64(size))
}

func stringCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	q, ok := b.AsStr()
	if !ok {
		return NotImplemented, nil
	}
	p := (*String)(a.ref).s
	switch op {
	case EQ:
		eq, err := equalText(th, p, q)
		return Bool(eq), err
	case NE:
		eq, err := equalText(th, p, q)
		return Bool(!eq), err
	}
	n, err := compareText(th, p, q)
	return Bool(op.Holds(n)), err
}

var strSignature = lazySignature("str(object='', encoding=<unset>, errors=<unset>)")

// lazySignature parses a signature the first time that it is needed.
func lazySignature(text string) func() *Signature {
	return sync.OnceValue(func() *Signature {
		s, err := ParseSignature(text)
		if err != nil {
			panic(err)
		}
		return s
	})
}

// newString is str.__new__.
func newString(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	v, err := makeString(th, args, kw)
	if err != nil || t == StrType {
		return v, err
	}
	s, _ := v.AsStr()
	h := t.Alloc()
	(*String)(h.Value().ref).s = s
	return h.Value(), nil
}

func makeString(th *Thread, args []Value, kw []Named) (Value, error) {
	if len(args) == 1 && len(kw) == 0 {
		return StrOf(th, args[0])
	}
	if len(args) > 3 {
		return Value{}, NArgs("str", len(args), 0, 3)
	}
	var a [3]Value
	if err := strSignature().Bind(th, "str", args, kw, a[:]); err != nil {
		return Value{}, err
	}
	if !a[1].IsSet() && !a[2].IsSet() {
		return strOf(th, a[0])
	}
	enc, err := textArg(a[1], "str", "encoding", "utf-8")
	if err != nil {
		return Value{}, err
	}
	errors, err := textArg(a[2], "str", "errors", "strict")
	if err != nil {
		return Value{}, err
	}
	if len(args) == 0 && !a[0].IsSet() {
		return emptyString.Value(), nil
	}
	if _, ok := a[0].AsStr(); ok && len(args)+len(kw) > 0 {
		if len(args) == 0 && Kwarg(kw, "object") == (Value{}) {
			return emptyString.Value(), nil
		}
		return Value{}, Errorf(TypeError, "decoding str is not supported")
	}
	b, ok := BytesLike(th, a[0])
	if !ok {
		return Value{}, Errorf(TypeError, "decoding to str: need a bytes-like object, %s found", a[0].Type().Name())
	}
	s, err := Decode(th, b, enc, errors)
	if err != nil {
		return Value{}, err
	}
	return Str(s), nil
}

// StrOf is str(v).
func StrOf(th *Thread, v Value) (Value, error) {
	switch v.Kind() {
	case KindStr:
		return v, nil
	case KindInt:
		return th.intText(int64(v.bits)), nil
	}
	if b, ok := v.AsBytes(); ok && th.Dialect.StarlarkBytes() {
		return Str(replaceInvalid(b)), nil
	}
	return strOf(th, v)
}

// strOf is str(v): the very result of __str__ where that is a str.
func strOf(th *Thread, v Value) (Value, error) {
	if t := v.Type(); t.heap {
		m := t.Find("__str__")
		if m.IsSet() && m.Kind() != KindNative {
			r, err := callSpecial(th, m, v)
			if err != nil {
				return Value{}, err
			}
			if _, ok := r.AsStr(); !ok {
				return Value{}, Errorf(TypeError, "__str__ returned non-string (type %s)", r.Type().Name())
			}
			return r, nil
		}
	}
	switch v.Kind() {
	case KindFloat:
		f, _ := v.ExactFloat()
		var buf [32]byte
		return th.asciiText(AppendFloat(buf[:0], f, th.Dialect)), nil
	}
	s, err := ToStr(th, v)
	if err != nil {
		return Value{}, err
	}
	return Str(s), nil
}

// textArg returns an argument that must be a str, or def if it was not given.
func textArg(v Value, function, name, def string) (string, error) {
	if !v.IsSet() {
		return def, nil
	}
	if s, ok := v.AsStr(); ok {
		return s, nil
	}
	return "", Errorf(TypeError, "%s() argument '%s' must be str, not %s", function, name, v.Type().Name())
}

// replaceInvalid replaces each byte that is not part of valid UTF-8 by U+FFFD, as
// Starlark converts bytes to text.
func replaceInvalid(b string) string {
	var out []byte
	last := 0
	for i := 0; i < len(b); {
		r, n := DecodeRune(b[i:])
		if n == 1 && r >= 0x80 || IsSurrogate(r) {
			out = append(out, b[last:i]...)
			for range n {
				out = append(out, "\ufffd"...)
			}
			last = i + n
		}
		i += n
	}
	if out == nil {
		return b
	}
	return string(append(out, b[last:]...))
}

// IsIndex reports whether v can stand for an index: an int or what has __index__.
func IsIndex(th *Thread, v Value) bool { return isIndex(th, v) }

// isIndex reports whether v can stand for an index: an int or what has __index__.
func isIndex(th *Thread, v Value) bool {
	if v.Kind() == KindBool {
		return th.Dialect.BoolIsInt()
	}
	return isInt(v) || v.Type().Find("__index__").IsSet()
}
