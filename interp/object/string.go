package object

import (
	le "encoding/binary"
	"hash/maphash"
	"math"
	"strings"
	"sync/atomic"
	"unicode/utf8"
	"unsafe"
)

// String is a str: UTF-8 bytes in which a lone surrogate is its own three-byte
// sequence, as in WTF-8. In the starlark dialect the bytes may be any. The text is
// immutable; the other fields are caches that any thread may fill.
type String struct {
	Header
	s    string
	hash uint32                     // atomic; 0: not yet computed
	n    uint32                     // atomic: number of code points; 0: not yet counted
	tail atomic.Pointer[stringTail] // room to grow, or the table of offsets; not for short texts, see newShort
}

// stringTail is what few strings have: the growable buffer that their text is a
// prefix of, so that appending in a loop is linear, or marks.
type stringTail struct {
	buf  []byte       // as long as its capacity; bytes below used never change
	used atomic.Int64 // who moves it owns the bytes between the old and the new value, and spare
	// spare are strs for the next ones to append: they share the buffer's life anyway.
	spare []String
	base  *stringTail // the tail with the buffer, for a tail made for marks
	// marks holds the byte offset of every markStep-th code point.
	marks []uint32
}

const (
	markStep    = 64
	shareAtMost = 64 << 10
)

// emptyString and byteStrings are the strings of at most one byte: immutable,
// shared by all interpreters.
var (
	emptyString = String{Header: Header{typ: StrType, kind: KindStr}}
	byteStrings = func() *[256]String {
		table := new([256]String)
		all := make([]byte, 256)
		for i := range all {
			all[i] = byte(i)
		}
		text := string(all)
		for i := range table {
			table[i].Header = Header{typ: StrType, kind: KindStr}
			table[i].s = text[i : i+1]
			table[i].n = 1
		}
		return table
	}()
	hashSeed = maphash.MakeSeed()
)

// Str returns the str s.
func Str(s string) Value {
	if len(s) <= 1 {
		if s == "" {
			return emptyString.Value()
		}
		return byteStrings[s[0]].Value()
	}
	if len(s) <= shortText {
		p, text := newShort(len(s))
		copy(bytesAt(text, len(s)), s)
		return p.Value()
	}
	p := &String{s: s}
	p.typ, p.kind = StrType, KindStr
	return p.Value()
}

// StrBytes returns a str with a copy of the bytes b.
func StrBytes(b []byte) Value {
	switch n := len(b); {
	case n == 0:
		return emptyString.Value()
	case n == 1:
		return byteStrings[b[0]].Value()
	case n <= shortText:
		p, text := newShort(n)
		copy(bytesAt(text, n), b) // b may be on the caller's stack, and stays there
		return p.Value()
	}
	return Str(string(b))
}

// chr returns the str of one code point, a surrogate too.
func chr(r rune) Value {
	if r < 0x80 {
		return byteStrings[r].Value()
	}
	var buf [4]byte
	return StrBytes(AppendRune(buf[:0], r))
}

// Chr returns the str of one code point, which may be a surrogate.
func Chr(r rune) Value { return chr(r) }

// substr returns a part of p's text as a str. It shares the memory unless a small part
// would keep a big text alive.
func (p *String) substr(th *Thread, lo, hi int) Value {
	n := hi - lo
	switch {
	case n <= 1:
		return Str(p.s[lo:hi])
	case n == len(p.s) && p.kind == KindStr:
		return p.Value()
	}
	var v Value
	if n <= copyText {
		short, text := th.newShort(n)
		p.copyTo(text, lo, n)
		v = short.Value()
	} else if len(p.s) > shareAtMost && n < len(p.s)/16 {
		v = cloneStr(th, p.s[lo:hi])
	} else {
		v = Str(p.s[lo:hi])
	}
	if int(atomic.LoadUint32(&p.n)) == len(p.s) {
		(*String)(v.ref).n = uint32(n) // a new object
	}
	return v
}

// cloneStr is Str of a copy of s.
func cloneStr(th *Thread, s string) Value {
	n := len(s)
	switch {
	case n <= 1:
		return Str(s)
	case n <= shortText:
		p, text := th.newShort(n)
		copy(bytesAt(text, n), s)
		return p.Value()
	}
	return Str(strings.Clone(s))
}

// Substr returns the bytes [lo, hi) of the text as a str.
func (p *String) Substr(th *Thread, lo, hi int) Value { return p.substr(th, lo, hi) }

// ownText makes a string of bytes that nobody writes any more.
func ownText(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// BytesText is a view of b as text, for as long as nobody changes b.
func BytesText(b []byte) string { return ownText(b) }

// AsString returns v's str object; ok is false if v is no str.
func (v Value) AsString() (*String, bool) {
	if v.ref == nil {
		return nil, false
	}
	h := (*Header)(v.ref)
	if h.kind == KindStr || h.typ.layout == KindStr {
		return (*String)(v.ref), true
	}
	return nil, false
}

// AsStr returns the text of a str, or of an instance of a subclass.
func (v Value) AsStr() (string, bool) {
	if p, ok := v.AsString(); ok {
		return p.s, true
	}
	return "", false
}

// exactStr is AsStr for exact strs only.
func (v Value) exactStr() (string, bool) {
	if v.Kind() == KindStr {
		return (*String)(v.ref).s, true
	}
	return "", false
}

// Text returns the text.
func (p *String) Text() string { return p.s }

// hash32 returns the hash of the text, which is never 0.
func (p *String) hash32() uint32 {
	if h := atomic.LoadUint32(&p.hash); h != 0 {
		return h
	}
	h := textHash(p.s)
	atomic.StoreUint32(&p.hash, h)
	return h
}

// textHash is hash32 of a str with text s.
func textHash(s string) uint32 {
	h := uint32(hashText(s))
	if h == 0 {
		h = 1
	}
	return h
}

// hashAtMost is the length of the longest text whose hash is one of all its bytes.
const hashAtMost = 32 << 20

// hashText is the hash of text or bytes: what takes long to go through is hashed at both ends.
func hashText(s string) uint64 {
	if len(s) <= hashAtMost {
		return maphash.String(hashSeed, s)
	}
	begin, end := s[:hashAtMost/2], s[len(s)-hashAtMost/2:]
	return maphash.String(hashSeed, begin) ^ maphash.String(hashSeed, end)*hashFactor ^ uint64(len(s))
}

// strHash is the hash that dicts use for a str.
func strHash(p *String) uint64 { return uint64(p.hash32()) }

// Len returns the number of code points.
func (p *String) Len() int {
	if n := atomic.LoadUint32(&p.n); n != 0 {
		return int(n)
	}
	n := RuneCount(p.s)
	if n < math.MaxUint32 {
		atomic.StoreUint32(&p.n, uint32(n))
	}
	return n
}

// ASCII reports whether code points and bytes are the same.
func (p *String) ASCII() bool { return p.Len() == len(p.s) }

// Units returns the length as the dialect counts it: code points or bytes.
func (p *String) Units(d *Dialect) int {
	if d.ByteStrings() {
		return len(p.s)
	}
	return p.Len()
}

// Offset returns the byte offset of the code point with index i, 0 <= i <= Len().
func (p *String) Offset(i int) int {
	if p.ASCII() {
		return i
	}
	if i >= p.Len() {
		return len(p.s)
	}
	from := 0
	if i >= markStep && len(p.s) > shortText {
		if marks := p.marks(); marks != nil {
			from = int(marks[i/markStep])
			i %= markStep
		}
	}
	return from + skipRunes(p.s[from:], i)
}

// Index returns the index of the code point at a byte offset: Offset's inverse.
func (p *String) Index(off int) int {
	if p.ASCII() {
		return off
	}
	if off <= 4*markStep {
		return RuneCount(p.s[:off])
	}
	marks := p.marks()
	if marks == nil {
		return RuneCount(p.s[:off])
	}
	lo, hi := 0, len(marks)
	for lo+1 < hi {
		if m := (lo + hi) / 2; int(marks[m]) <= off {
			lo = m
		} else {
			hi = m
		}
	}
	return lo*markStep + RuneCount(p.s[marks[lo]:off])
}

// marks returns the table of offsets, or nil for a text too long for one. A short
// text has none.
func (p *String) marks() []uint32 {
	t := p.tail.Load()
	if t != nil && t.marks != nil {
		return t.marks
	}
	if len(p.s) >= math.MaxUint32 {
		return nil
	}
	marks := make([]uint32, 0, p.Len()/markStep+1)
	for off := 0; ; {
		marks = append(marks, uint32(off))
		off += skipRunes(p.s[off:], markStep)
		if off >= len(p.s) {
			break
		}
	}
	p.tail.Store(&stringTail{base: t, marks: marks})
	return marks
}

// Concat returns a + b for two strs, exact or of subclasses.
func Concat(th *Thread, a, b Value) (Value, error) {
	return concat(th, (*String)(a.ref), (*String)(b.ref))
}

func concat(th *Thread, a, b *String) (Value, error) {
	if b.s == "" && a.kind == KindStr {
		return a.Value(), nil
	}
	if a.s == "" && b.kind == KindStr {
		return b.Value(), nil
	}
	total := len(a.s) + len(b.s)
	switch {
	case total <= 1:
		return Str(a.s + b.s), nil
	case total <= shortText:
		return joinShort(th, a, b, nil, total), nil
	}
	return concatLong(th, a, b, nil, total)
}

// Concat3 returns a + b + c for three exact strs.
func Concat3(th *Thread, x, y, z Value) (Value, error) {
	a, b, c := (*String)(x.ref), (*String)(y.ref), (*String)(z.ref)
	if a.s == "" || b.s == "" || c.s == "" {
		v, err := concat(th, a, b)
		if err != nil {
			return Value{}, err
		}
		return concat(th, (*String)(v.ref), c)
	}
	n := len(a.s) + len(b.s) + len(c.s)
	if n > shortText {
		return concatLong(th, a, b, c, n)
	}
	return joinShort(th, a, b, c, n), nil
}

// countAll returns how many code points two or three strs have together, 0 if
// one was not counted or the number is too big.
func countAll(a, b, c *String) uint32 {
	x, y, z := atomic.LoadUint32(&a.n), atomic.LoadUint32(&b.n), uint32(0)
	if c != nil {
		if z = atomic.LoadUint32(&c.n); z == 0 {
			return 0
		}
	}
	n := uint64(x) + uint64(y) + uint64(z)
	if x == 0 || y == 0 || n > math.MaxUint32 {
		return 0
	}
	return uint32(n)
}

// concatLong returns the concatenation of two strs, or three, with room for more behind it.
func concatLong(th *Thread, a, b, c *String, total int) (Value, error) {
	if total > shareAtMost {
		if err := th.Runtime.CheckSize(int64(total), 1); err != nil {
			return Value{}, err
		}
	}
	var t *stringTail
	if len(a.s) > shortText {
		if t = a.tail.Load(); t != nil && t.base != nil {
			t = t.base
		}
	}
	var p *String
	// The bytes behind a's text are free if nobody has appended to it yet.
	if t != nil && total <= len(t.buf) && t.used.CompareAndSwap(int64(len(a.s)), int64(total)) {
		p = t.str()
	} else {
		p = new(String)
		t = &stringTail{buf: roomFor(total)}
		if err := copyLong(th, t.buf, a.s); err != nil {
			return Value{}, err
		}
		t.used.Store(int64(total))
	}
	p.typ, p.kind = StrType, KindStr
	p.n = countAll(a, b, c)
	if err := copyLong(th, t.buf[len(a.s):total], b.s); err != nil {
		return Value{}, err
	}
	if c != nil {
		if err := copyLong(th, t.buf[len(a.s)+len(b.s):total], c.s); err != nil {
			return Value{}, err
		}
	}
	p.s = unsafe.String(&t.buf[0], total)        // these bytes never change again
	*(**stringTail)(unsafe.Pointer(&p.tail)) = t // not atomic: nobody else has seen p
	return p.Value(), nil
}

// str returns a new str for who moved used.
func (t *stringTail) str() *String {
	if len(t.spare) == 0 {
		t.spare = make([]String, 8)
	}
	p := &t.spare[0]
	t.spare = t.spare[1:]
	return p
}

// roomFor allocates a buffer for n bytes and as many more.
func roomFor(n int) []byte {
	if n > LongText {
		return rawBytes(2 * n)[:2*n] // all that a str shows is written before
	}
	b := append([]byte(nil), make([]byte, 2*n)...)
	return b[:cap(b)]
}

// DecodeRune returns the first code point of s and its length in bytes. Surrogates are
// code points; a byte that belongs to none is U+FFFD of length 1.
func DecodeRune(s string) (rune, int) {
	if len(s) > 0 && s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	r, n := utf8.DecodeRuneInString(s)
	if n == 1 && isSurrogateAt(s, 0) {
		return 0xd000 | rune(s[1]&0x3f)<<6 | rune(s[2]&0x3f), 3
	}
	return r, n
}

// decodeLastRune is DecodeRune for the last code point.
func decodeLastRune(s string) (rune, int) {
	r, n := utf8.DecodeLastRuneInString(s)
	if n == 1 && r == utf8.RuneError && len(s) >= 3 && isSurrogateAt(s, len(s)-3) {
		return DecodeRune(s[len(s)-3:])
	}
	return r, n
}

// DecodeLastRune returns the last code point of s and its length in bytes.
func DecodeLastRune(s string) (rune, int) { return decodeLastRune(s) }

// isSurrogateAt reports whether the three bytes at i are a lone surrogate's.
func isSurrogateAt(s string, i int) bool {
	return i+2 < len(s) && s[i] == 0xed && s[i+1]&0xe0 == 0xa0 && s[i+2]&0xc0 == 0x80
}

// IsSurrogate reports whether r is a surrogate code point.
func IsSurrogate(r rune) bool { return r&^0x7ff == 0xd800 }

// AppendRune appends a code point's bytes, for surrogates too.
func AppendRune(b []byte, r rune) []byte {
	if IsSurrogate(r) {
		return append(b, 0xed, byte(0x80|r>>6&0x3f), byte(0x80|r&0x3f))
	}
	return utf8.AppendRune(b, r)
}

// RuneCount returns the number of code points in s.
func RuneCount(s string) int {
	if IsASCII(s) {
		return len(s)
	}
	n := utf8.RuneCountInString(s)
	for i := 0; ; i++ { // what counted as three invalid bytes is one surrogate
		j := strings.IndexByte(s[i:], 0xed)
		if j < 0 {
			return n
		}
		i += j
		if isSurrogateAt(s, i) {
			n -= 2
		}
	}
}

// IsASCII reports whether s has ASCII bytes only.
func IsASCII(s string) bool {
	b := unsafe.Slice(unsafe.StringData(s), len(s))
	for ; len(b) >= 8; b = b[8:] {
		if le.LittleEndian.Uint64(b)&0x8080808080808080 != 0 {
			return false
		}
	}
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// skipRunes returns the number of bytes of the first n code points of s.
func skipRunes(s string, n int) int {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, w := DecodeRune(s[i:])
		i += w
	}
	return i
}
