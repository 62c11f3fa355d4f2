package object

import (
	"math"
	"strings"
	"unsafe"
)

// Bytes is an object of type bytes. It is immutable.
type Bytes struct {
	Header
	s string
}

// NewBytes returns a bytes object with the bytes of s.
func NewBytes(s string) *Bytes {
	b := &Bytes{s: s}
	b.Init(BytesType, KindBytes)
	return b
}

// BytesValue is NewBytes as a value.
func BytesValue(s string) Value { return NewBytes(s).Value() }

// BytesOf returns a bytes object that takes b over: nobody may write to it any more.
func BytesOf(b []byte) Value { return NewBytes(ownText(b)).Value() }

// Bytes makes a bytes object of n zero bytes for the caller to fill before anyone else sees it. A short
// one is, like a short str, a part of the thread's room.
func (th *Thread) Bytes(n int) (Value, []byte) {
	size := unsafe.Sizeof(Bytes{}) + uintptr(n+sizeUnit-1)&^(sizeUnit-1)
	if n == 0 || size > textBlock/2 {
		room := make([]byte, n)
		return BytesOf(room), room
	}
	block := th.room(size)
	room := unsafe.Add(block, unsafe.Sizeof(Bytes{}))
	b := (*Bytes)(block)
	initInRoom(&b.Header, &b.s, BytesType, KindBytes, room, n)
	return b.Value(), bytesAt(room, n)
}

// BytesLong is Bytes for so many bytes that the thread is to be stopped meanwhile.
func (th *Thread) BytesLong(n int) (Value, []byte, error) {
	if n <= LongText {
		v, b := th.Bytes(n)
		return v, b, nil
	}
	b, err := MakeLong[byte](th, n, n)
	if err != nil {
		return Value{}, nil, err
	}
	return BytesOf(b), b, nil
}

// Text returns the bytes as a Go string.
func (b *Bytes) Text() string { return b.s }

// Bytes returns the bytes themselves, which must not be changed.
func (b *Bytes) Bytes() []byte { return unsafe.Slice(unsafe.StringData(b.s), len(b.s)) }

// AsBytes returns the bytes of a bytes object, or of an instance of a subclass.
func (v Value) AsBytes() (string, bool) {
	if v.ref != nil && (*Header)(v.ref).typ.layout == KindBytes {
		return (*Bytes)(v.ref).s, true
	}
	return "", false
}

// BytesLike returns the bytes of a bytes or bytearray, as they are at the moment.
func BytesLike(th *Thread, v Value) (string, bool) {
	if s, ok := v.AsBytes(); ok {
		return s, true
	}
	if a, ok := v.AsByteArray(); ok {
		return a.Snapshot(th), true
	}
	return "", false
}

// BytesIteratorType and ByteArrayIteratorType are the types of their iterators.
var (
	BytesIteratorType     = finalType("bytes_iterator", KindOther, boxOf[bytesIterator]())
	ByteArrayIteratorType = finalType("bytearray_iterator", KindOther, boxOf[bytesIterator]())
)

// bytesIterator iterates over a bytes or bytearray by index.
type bytesIterator struct {
	Header
	v Value // guarded by the lock; unset at the end
	i int   // guarded by the lock
}

func newBytesIterator(t *Type) func(*Thread, Value) (Value, error) {
	return func(_ *Thread, v Value) (Value, error) {
		it := &bytesIterator{v: v}
		it.Init(t, KindOther)
		return it.Header.Value(), nil
	}
}

func bytesNext(th *Thread, v Value) (Value, error) {
	it := (*bytesIterator)(v.ref)
	locked := it.Lock(th)
	src, i := it.v, it.i
	it.i++
	it.Unlock(locked)
	if !src.IsSet() {
		return Value{}, nil
	}
	if s, ok := src.AsBytes(); ok {
		if i < len(s) {
			return Int(int64(s[i])), nil
		}
	} else if a, ok := src.AsByteArray(); ok {
		if c, ok := a.at(th, i); ok {
			return Int(int64(c)), nil
		}
	}
	locked = it.Lock(th)
	it.v = Value{}
	it.Unlock(locked)
	return Value{}, nil
}

// setupBytes fills in the behaviours of bytes.
func setupBytes() {
	subclassable[Bytes](BytesType)
	BytesType.Doc = "bytes(source=b'', encoding='utf-8', errors='strict')\n\nImmutable bytes: of an iterable of ints, of encoded text, of a bytes-like object, or a number of zero bytes."
	s := BytesType.MutableSlots()
	s.Repr = func(th *Thread, v Value) (string, error) { return quoteByteText(th, (*Bytes)(v.ref).s) }
	s.Hash = func(_ *Thread, v Value) (int64, error) {
		return int64(hashText((*Bytes)(v.ref).s) >> 3), nil
	}
	s.Bool = func(_ *Thread, v Value) (bool, error) { return (*Bytes)(v.ref).s != "", nil }
	s.Len = func(_ *Thread, v Value) (int, error) { return len((*Bytes)(v.ref).s), nil }
	s.New = newBytesObject
	s.Iter = newBytesIterator(BytesIteratorType)
	s.GetItem = bytesGetItem
	s.Contains = bytesContains
	s.Binary = bytesBinary
	s.BinaryOps = 1<<Add | 1<<Mul | 1<<Mod
	s.ReflectedOps = 1<<Mul | 1<<Mod
	s.Compare = bytesCompare
	for _, t := range []*Type{BytesIteratorType, ByteArrayIteratorType} {
		it := t.MutableSlots()
		it.Iter = func(_ *Thread, v Value) (Value, error) { return v, nil }
		it.Next = bytesNext
	}
}

func bytesGetItem(th *Thread, v, key Value) (Value, error) {
	s := (*Bytes)(v.ref).s
	if sl, ok := key.AsSlice(); ok {
		start, _, step, count, err := SliceIndices(th, sl, len(s))
		if err != nil {
			return Value{}, err
		}
		if step == 1 {
			if count == len(s) && v.Kind() == KindBytes {
				return v, nil
			}
			return BytesValue(s[start : start+count]), nil
		}
		out, err := sliceBytes(th, s, start, step, count)
		return BytesOf(out), err
	}
	i, err := byteIndex(th, key, len(s), "byte", "")
	if err != nil {
		return Value{}, err
	}
	if th.Dialect.StarlarkBytes() {
		return BytesValue(s[i : i+1]), nil
	}
	return Int(int64(s[i])), nil
}

// byteIndex returns the index that key means in n bytes.
func byteIndex(th *Thread, key Value, n int, name, prefix string) (int, error) {
	if !isIndex(th, key) {
		return 0, Errorf(TypeError, "%s indices must be integers or slices, not %s", name, key.Type().Name())
	}
	i, err := IndexInt(th, key, IndexError)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return 0, Errorf(IndexError, "%sindex out of range", prefix)
	}
	return i, nil
}

// bytesContains is x in v for bytes and bytearray.
func bytesContains(th *Thread, v, x Value) (bool, error) {
	s, _ := BytesLike(th, v)
	if sub, ok := BytesLike(th, x); ok {
		i, err := Find(th, s, sub)
		return i >= 0, err
	}
	if !isIndex(th, x) {
		return false, Errorf(TypeError, "a bytes-like object is required, not '%s'", x.Type().Name())
	}
	c, err := ByteOf(th, x, "byte")
	if err != nil {
		return false, err
	}
	return strings.IndexByte(s, c) >= 0, nil
}

// ByteOf returns the byte that an int stands for; what names it in the ValueError for others.
func ByteOf(th *Thread, v Value, what string) (byte, error) {
	if i, ok := v.SmallInt(); ok && i >= 0 && i < 256 {
		return byte(i), nil
	}
	i, err := Index(th, v)
	if err != nil {
		return 0, err
	}
	if n, ok := i.SmallInt(); ok && n >= 0 && n < 256 {
		return byte(n), nil
	}
	return 0, Errorf(ValueError, "%s must be in range(0, 256)", what)
}

func bytesBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	s := (*Bytes)(self.ref).s
	switch op {
	case Add:
		if t, ok := BytesLike(th, other); ok && !reflected {
			if err := th.Runtime.CheckSize(int64(len(s))+int64(len(t)), 1); err != nil {
				return Value{}, err
			}
			all, err := concatText(th, s, t)
			return BytesOf(all), err
		}
	case Mul:
		n, ok, err := repeatTimes(th, other, len(s), "repeated bytes are too long")
		if err != nil || !ok {
			return NotImplemented, err
		}
		all, err := repeatedText(th, s, n)
		if err != nil {
			return Value{}, err
		}
		return BytesValue(all), nil
	case Mod:
		if reflected {
			f, ok := other.AsBytes()
			if !ok {
				return NotImplemented, nil
			}
			s, other = f, self
		}
		out, err := FormatPercentBytes(th, s, other)
		if err != nil {
			return Value{}, err
		}
		return BytesValue(out), nil
	}
	return NotImplemented, nil
}

// bytesCompare compares bytes and bytearrays with each other.
func bytesCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	t, ok := BytesLike(th, b)
	if !ok {
		return NotImplemented, nil
	}
	s, _ := BytesLike(th, a)
	switch op {
	case EQ:
		eq, err := equalText(th, s, t)
		return Bool(eq), err
	case NE:
		eq, err := equalText(th, s, t)
		return Bool(!eq), err
	}
	n, err := compareText(th, s, t)
	return Bool(op.Holds(n)), err
}

var bytesSignature = lazySignature("bytes(source=<unset>, encoding=<unset>, errors=<unset>)")

// newBytesObject is bytes.__new__.
func newBytesObject(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	s, same, err := bytesFrom(th, "bytes", args, kw)
	if err != nil {
		return Value{}, err
	}
	if t == BytesType {
		if same.IsSet() {
			return same, nil
		}
		return BytesValue(s), nil
	}
	h := t.Alloc()
	(*Bytes)(h.Value().ref).s = s
	return h.Value(), nil
}

// bytesFrom returns the bytes that the arguments of bytes() or bytearray()
// describe; same is set if they are those of a bytes object.
func bytesFrom(th *Thread, function string, args []Value, kw []Named) (s string, same Value, err error) {
	if n := len(args) + len(kw); n > 3 {
		return "", Value{}, Errorf(TypeError, "%s() takes at most 3 arguments (%d given)", function, n)
	}
	var a [3]Value
	if len(args) == 1 && len(kw) == 0 {
		a[0] = args[0]
	} else if err := bytesSignature().Bind(th, function, args, kw, a[:]); err != nil {
		return "", Value{}, err
	}
	if text, ok := a[0].AsStr(); ok {
		s, err := encodeArg(th, function, text, a[1], a[2])
		return s, Value{}, err
	}
	if a[1].IsSet() {
		return "", Value{}, Errorf(TypeError, "encoding without a string argument")
	}
	if a[2].IsSet() {
		return "", Value{}, Errorf(TypeError, "errors without a string argument")
	}
	if !a[0].IsSet() {
		return "", Value{}, nil
	}
	if a[0].Kind() == KindBytes {
		return (*Bytes)(a[0].ref).s, a[0], nil
	}
	return bytesOf(th, function, a[0])
}

func encodeArg(th *Thread, function, text string, enc, errors Value) (string, error) {
	if !enc.IsSet() {
		if th.Dialect.StarlarkBytes() {
			return replaceInvalid(text), nil
		}
		return "", Errorf(TypeError, "string argument without an encoding")
	}
	encoding, err := textArg(enc, function, "encoding", "utf-8")
	if err != nil {
		return "", err
	}
	handler, err := textArg(errors, function, "errors", "strict")
	if err != nil {
		return "", err
	}
	return Encode(th, text, encoding, handler)
}

// bytesOverhead is the size of CPython's bytes object without the bytes.
const bytesOverhead = 33

// bytesOf returns the bytes of what is neither a str nor exactly bytes.
func bytesOf(th *Thread, function string, v Value) (s string, same Value, err error) {
	if function == "bytes" {
		if r, ok, err := CallMethod(th, v, "__bytes__"); ok {
			if err != nil {
				return "", Value{}, err
			}
			s, ok := r.AsBytes()
			if !ok {
				return "", Value{}, Errorf(TypeError, "__bytes__ returned non-bytes (type %s)", r.Type().Name())
			}
			return s, r, nil
		}
	}
	if s, ok := BytesLike(th, v); ok {
		return s, Value{}, nil
	}
	if v.Layout() != KindList && v.Layout() != KindTuple && isIndex(th, v) {
		n, err := IndexInt(th, v, OverflowError)
		if err != nil {
			return "", Value{}, err
		}
		if n < 0 {
			return "", Value{}, Errorf(ValueError, "negative count")
		}
		if n > math.MaxInt-bytesOverhead && function == "bytes" {
			return "", Value{}, Errorf(OverflowError, "byte string is too large")
		}
		if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
			return "", Value{}, err
		}
		zeros, err := MakeLong[byte](th, n, n)
		return ownText(zeros), Value{}, err
	}
	if v.Type().Slots().Iter == nil && v.Type().Slots().GetItem == nil {
		return "", Value{}, Errorf(TypeError, "cannot convert '%s' object to %s", v.Type().Name(), function)
	}
	what := "bytes"
	if function == "bytearray" {
		what = "byte"
	}
	b, err := bytesOfElements(th, v, what)
	return string(b), Value{}, err
}

// bytesOfElements returns the ints of an iterable as bytes.
func bytesOfElements(th *Thread, v Value, what string) ([]byte, error) {
	out := make([]byte, 0, LengthHint(th, v))
	err := Iterate(th, v, func(x Value) (bool, error) {
		c, err := ByteOf(th, x, what)
		out = append(out, c)
		return true, err
	})
	return out, err
}
