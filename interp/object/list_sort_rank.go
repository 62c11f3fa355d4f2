package object

import (
	"math/bits"
	"unsafe"
)

// ranked stands for an element in a sort: a number that agrees with the order of the keys, and
// the element's place. It has no pointer, so that moving it costs the collector nothing.
type ranked struct {
	key uint64
	at  uint32
}

// rawRanked returns n elements that are to be set.
func rawRanked(n int) []ranked {
	b := rawBytes(n * int(unsafe.Sizeof(ranked{})))
	return unsafe.Slice((*ranked)(unsafe.Pointer(unsafe.SliceData(b))), n)
}

const (
	insertionMax = 12
	radixMin     = 256
	maxRanked    = 1<<32 - 1
)

// sortRanked is a stable sort by key; tmp is as long as a, or nil for up to insertionMax. It stops in the middle,
// with the same elements in some order, when the thread is to end.
func (s *columnSorter) sortRanked(a, tmp []ranked) {
	if !runIsWhole(a) && !s.radixSort(a, tmp) {
		s.mergeSort(a, tmp)
	}
}

// stops reports whether the sort stops before it goes through n more elements: after every few thousand, less than a
// millisecond's work, it looks.
func (s *columnSorter) stops(n int) bool { return s.worked(n * 64) }

// pieces calls f for one piece of n elements after the other, unless the sort stops.
func (s *columnSorter) pieces(n int, f func(lo, hi int)) {
	for lo := 0; lo < n && !s.stops(min(n-lo, copyStride)); lo += copyStride {
		f(lo, min(lo+copyStride, n))
	}
}

// worked tells that n bytes of text are compared, or what takes as long is done, and reports whether the sort stops.
func (s *columnSorter) worked(n int) bool {
	if s.work += n; s.work > LongText {
		s.work = 0
		s.stopped = s.stopped || s.th.Stopping()
	}
	return s.stopped
}

// runIsWhole handles input that is sorted, or strictly descending, already.
func runIsWhole(a []ranked) bool {
	n := len(a)
	i := 1
	for i < n && a[i].key >= a[i-1].key {
		i++
	}
	if i == n {
		return true
	}
	if i > 1 {
		return false
	}
	for i < n && a[i].key < a[i-1].key {
		i++
	}
	if i == n {
		reverseValues(a)
		return true
	}
	return false
}

// radixSort sorts by one byte of the keys after the other, the lowest first. It does
// nothing and returns false where so many bytes differ that merging is faster.
func (s *columnSorter) radixSort(a, tmp []ranked) bool {
	if len(a) < radixMin {
		return false
	}
	differ, passes := uint64(0), 0
	for i := range a {
		differ |= a[i].key ^ a[0].key
	}
	for d := differ; d != 0; d >>= 8 {
		if d&0xff != 0 {
			passes++
		}
	}
	if passes*2 > bits.Len(uint(len(a))) {
		return false
	}
	from, to := a, tmp
	for shift := 0; shift < 64; shift += 8 {
		if differ>>shift&0xff == 0 {
			continue
		}
		var next [256]uint32
		src, dst := from, to
		s.pieces(len(src), func(lo, hi int) {
			for i := lo; i < hi; i++ {
				next[byte(src[i].key>>shift)]++
			}
		})
		at := uint32(0)
		for i, n := range next {
			next[i] = at
			at += n
		}
		s.pieces(len(src), func(lo, hi int) {
			for _, x := range src[lo:hi] {
				p := &next[byte(x.key>>shift)]
				dst[*p] = x
				*p++
			}
		})
		from, to = to, from
	}
	if passes%2 != 0 {
		copy(a, from)
	}
	return true
}

// mergeSort sorts a, with tmp of the same length as room.
func (s *columnSorter) mergeSort(a, tmp []ranked) {
	if len(a) <= insertionMax {
		for i := 1; i < len(a); i++ {
			x := a[i]
			j := i
			for ; j > 0 && x.key < a[j-1].key; j-- {
				a[j] = a[j-1]
			}
			a[j] = x
		}
		return
	}
	mid := len(a) / 2
	s.mergeSort(a[:mid], tmp[:mid])
	s.mergeSort(a[mid:], tmp[mid:])
	if s.stops(len(a)) || a[mid].key >= a[mid-1].key {
		return
	}
	left := tmp[:copy(tmp, a[:mid])]
	i, j, k := 0, mid, 0
	for i < len(left) && j < len(a) {
		if a[j].key < left[i].key {
			a[k] = a[j]
			j++
		} else {
			a[k] = left[i]
			i++
		}
		k++
	}
	copy(a[k:], left[i:])
}
