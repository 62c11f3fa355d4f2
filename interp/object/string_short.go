package object

import (
	"sync/atomic"
	"unsafe"
)

// A short str is one allocation, whose text begins where other strs have their tail. The
// collector need not look into it: the type is never freed, and the text is in the same block.
const (
	shortText = 88                                // texts up to this length may be short
	textAt    = unsafe.Offsetof(emptyString.tail) // where a short str's text begins
	copyText  = 40                                // parts up to this length are copied, not shared
	sizeUnit  = 8
	together  = 512 // about how many bytes of short strs to allocate as one
)

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

// initShort makes a short str at the start of a block, which is zero. It stores addresses as
// numbers: to a block that the collector does not look into, write barriers are but a cost.
func initShort(block unsafe.Pointer, n int) (*String, unsafe.Pointer) {
	p := (*String)(block)
	text := unsafe.Add(block, textAt)
	*(*uintptr)(unsafe.Pointer(&p.typ)) = uintptr(unsafe.Pointer(StrType))
	p.kind = KindStr
	*(*[2]uintptr)(unsafe.Pointer(&p.s)) = [2]uintptr{uintptr(text), uintptr(n)}
	return p, text
}

// bytesAt is the memory of n bytes at p.
func bytesAt(p unsafe.Pointer, n int) []byte { return unsafe.Slice((*byte)(p), n) }

// shortSize is how much of a common block a short str with n bytes of text takes.
func shortSize(n int) int {
	const least = unsafe.Sizeof(emptyString)
	return int(max(least, (textAt+uintptr(n)+sizeUnit-1)&^(sizeUnit-1)))
}

// asciiStr is StrBytes of ASCII characters.
func asciiStr(b []byte) Value {
	v := StrBytes(b)
	if len(b) > 1 {
		(*String)(v.ref).n = uint32(len(b)) // a new object
	}
	return v
}

// joinShort is the concatenation of two strs, or three, that is a short one.
func joinShort(a, b, c *String, total int) Value {
	p, text := newShort(total)
	dst := bytesAt(text, total)
	n := copy(dst, a.s)
	n += copy(dst[n:], b.s)
	if c != nil {
		copy(dst[n:], c.s)
	}
	p.n = countAll(a, b, c)
	return p.Value()
}

// Substrings returns the list of the parts of the text with these byte offsets. Small
// parts are allocated some at a time.
func (p *String) Substrings(parts [][2]int) *List {
	list, out := SizedList(len(parts))
	ascii := int(atomic.LoadUint32(&p.n)) == len(p.s)
	var block []uint64
	for i, q := range parts {
		n := q[1] - q[0]
		if n <= 1 || n > copyText || n == len(p.s) {
			out[i] = p.substr(q[0], q[1])
			continue
		}
		size := shortSize(n) / sizeUnit
		if len(block) < size {
			block = make([]uint64, blockSize(parts[i:]))
		}
		s, text := initShort(unsafe.Pointer(&block[0]), n)
		block = block[size:]
		copy(bytesAt(text, n), p.s[q[0]:q[1]])
		if ascii {
			s.n = uint32(n)
		}
		out[i] = s.Value()
	}
	return list
}

// blockSize returns the size, in units, of a block for the first of these parts.
func blockSize(parts [][2]int) int {
	size := 0
	for _, q := range parts {
		if n := q[1] - q[0]; n > 1 && n <= copyText {
			s := shortSize(n)
			if size > 0 && size+s > together {
				break
			}
			size += s
		}
	}
	return size / sizeUnit
}
