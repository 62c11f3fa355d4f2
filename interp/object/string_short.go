package object

import (
	le "encoding/binary"
	"sync/atomic"
	"unsafe"
)

// A short str is one allocation, whose text begins where other strs have their tail. The
// collector need not look into it: the type is never freed, and the text is in the same block.
const (
	shortText = 88                                // texts up to this length may be short
	textAt    = unsafe.Offsetof(emptyString.tail) // where a short str's text begins
	copyText  = 64                                // parts up to this length are copied, not shared
	sizeUnit  = 8
)

// textRoom is the block in which a thread makes its next short strs: one allocation for
// some of them costs half. The block is small, since a str keeps all of its block alive.
type textRoom struct {
	block *[textBlock / sizeUnit]uint64
	left  uintptr // bytes of the block that are free, at its end
}

const textBlock = 256

// newShort is the function newShort with room of the thread's.
func (th *Thread) newShort(n int) (*String, unsafe.Pointer) {
	size := uintptr(shortSize(n))
	if size > textBlock/2 {
		return newShort(n)
	}
	return initShort(th.room(size), n)
}

// room returns a part of the thread's block, or of a new one; it is zero.
func (th *Thread) room(size uintptr) unsafe.Pointer {
	if size > th.texts.left {
		th.texts = textRoom{new([textBlock / sizeUnit]uint64), textBlock}
	}
	p := unsafe.Add(unsafe.Pointer(th.texts.block), textBlock-th.texts.left)
	th.texts.left -= size
	return p
}

// Text is StrBytes in the thread's room.
func (th *Thread) Text(b []byte) Value {
	n := len(b)
	if n <= 1 || n > shortText {
		return StrBytes(b)
	}
	p, text := th.newShort(n)
	copy(bytesAt(text, n), b)
	return p.Value()
}

// TakeText is Text of what TakeBuffer returned, with anything appended: long text is not copied. The buffer goes back.
func (th *Thread) TakeText(b []byte) Value {
	if len(b) > LongText {
		return Str(ownText(b))
	}
	v := th.Text(b)
	th.PutBuffer(b)
	return v
}

// newShort makes a short str with n bytes of text, 1 < n <= shortText, to be filled at once.
func newShort(n int) (*String, unsafe.Pointer) {
	var block unsafe.Pointer
	switch size := textAt + uintptr(n); { // the allocator's sizes
	case size <= 48:
		block = unsafe.Pointer(new([48 / sizeUnit]uint64))
	case size <= 64:
		block = unsafe.Pointer(new([64 / sizeUnit]uint64))
	case size <= 80:
		block = unsafe.Pointer(new([80 / sizeUnit]uint64))
	case size <= 96:
		block = unsafe.Pointer(new([96 / sizeUnit]uint64))
	case size <= 112:
		block = unsafe.Pointer(new([112 / sizeUnit]uint64))
	default:
		block = unsafe.Pointer(new([128 / sizeUnit]uint64))
	}
	return initShort(block, n)
}

// initShort makes a short str at the start of a block, which is zero.
func initShort(block unsafe.Pointer, n int) (*String, unsafe.Pointer) {
	p, text := (*String)(block), unsafe.Add(block, textAt)
	initInRoom(&p.Header, &p.s, StrType, KindStr, text, n)
	return p, text
}

// initInRoom initialises a str or bytes object whose text is in the same block. It stores addresses as
// numbers: to a block that the collector does not look into, write barriers are but a cost.
func initInRoom(h *Header, s *string, t *Type, kind Kind, text unsafe.Pointer, n int) {
	*(*uintptr)(unsafe.Pointer(&h.typ)) = uintptr(unsafe.Pointer(t))
	h.kind = kind
	*(*[2]uintptr)(unsafe.Pointer(s)) = [2]uintptr{uintptr(text), uintptr(n)}
}

// bytesAt is the memory of n bytes at p.
func bytesAt(p unsafe.Pointer, n int) []byte { return unsafe.Slice((*byte)(p), n) }

// shortSize is how much of a common block a short str with n bytes of text takes.
func shortSize(n int) int {
	const least = unsafe.Sizeof(emptyString)
	return int(max(least, (textAt+uintptr(n)+sizeUnit-1)&^(sizeUnit-1)))
}

// asciiText is Text of ASCII characters.
func (th *Thread) asciiText(b []byte) Value {
	v := th.Text(b)
	if len(b) > 1 {
		(*String)(v.ref).n = uint32(len(b)) // a new object
	}
	return v
}

// joinShort is the concatenation of two strs, or three, that is a short one.
func joinShort(th *Thread, a, b, c *String, total int) Value {
	p, text := th.newShort(total)
	dst := bytesAt(text, total)
	n := copy(dst, a.s)
	n += copy(dst[n:], b.s)
	if c != nil {
		copy(dst[n:], c.s)
	}
	p.n = countAll(a, b, c)
	return p.Value()
}

// Span is where a part of a text begins and ends, as byte offsets.
type Span [2]int

// TakeSpans returns an empty slice for the parts of a text, which PutSpans gives back.
func (th *Thread) TakeSpans() []Span {
	s := th.spans
	th.spans = nil
	return s[:0]
}

// PutSpans takes a slice back, unless it has grown big.
func (th *Thread) PutSpans(s []Span) {
	if cap(s) <= 1<<10 {
		th.spans = s
	}
}

// Substrings returns the list of these parts of the text.
func (p *String) Substrings(th *Thread, parts []Span) *List {
	list, out := SizedList(len(parts))
	ascii := int(atomic.LoadUint32(&p.n)) == len(p.s)
	for i, q := range parts {
		n := q[1] - q[0]
		if n <= 1 || n > copyText || n == len(p.s) {
			out[i] = p.substr(th, q[0], q[1])
			continue
		}
		s, text := th.newShort(n)
		p.copyTo(text, q[0], n)
		if ascii {
			s.n = uint32(n)
		}
		out[i] = s.Value()
	}
	return list
}

// copyTo copies n bytes at lo to the text of a new short str: by words, if the last
// one does not reach behind the end, for its room is a number of words.
func (p *String) copyTo(text unsafe.Pointer, lo, n int) {
	room := wholeWords(n)
	end := len(p.s)
	if p.short() {
		end = wholeWords(end)
	}
	if lo+room > end {
		copy(bytesAt(text, n), p.s[lo:lo+n])
		return
	}
	src := p.at(lo)
	for i := 0; i < room; i += sizeUnit {
		*(*uint64)(unsafe.Add(text, i)) = *(*uint64)(unsafe.Add(src, i))
	}
}

// at is the address of the byte of the text at offset i.
func (p *String) at(i int) unsafe.Pointer {
	return unsafe.Add(unsafe.Pointer(unsafe.StringData(p.s)), i)
}

// short reports whether p is a short str: the words of its text may be read whole.
func (p *String) short() bool {
	return unsafe.Pointer(unsafe.StringData(p.s)) == unsafe.Add(unsafe.Pointer(p), textAt)
}

// word returns the word of a short str's text at offset i: the first byte is the lowest.
func (p *String) word(i int) uint64 {
	return le.LittleEndian.Uint64(bytesAt(unsafe.Add(unsafe.Pointer(p), int(textAt)+i), sizeUnit))
}

// putWord is the inverse of word.
func putWord(text unsafe.Pointer, i int, w uint64) {
	le.LittleEndian.PutUint64(bytesAt(unsafe.Add(text, i), sizeUnit), w)
}

func wholeWords(n int) int { return (n + sizeUnit - 1) &^ (sizeUnit - 1) }

// MakeText returns a str of n bytes, which are to be written before anything else is
// done: n > 1.
func (th *Thread) MakeText(n int) (Value, []byte) {
	if n > shortText {
		b := make([]byte, n)
		return Str(ownText(b)), b
	}
	p, text := th.newShort(n)
	return p.Value(), bytesAt(text, n)
}
