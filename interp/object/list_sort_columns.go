package object

import (
	"cmp"
	be "encoding/binary"
	"math"
	"strings"
)

// columnSorter sorts by keys whose comparison runs no script code and can't fail: ints,
// floats, strs, or tuples of them. Most comparisons look at a number only: an int, a
// float's bits, a text's first bytes.
type columnSorter struct {
	keys   []Value
	kinds  []Kind // of the keys' columns; a key that is no tuple is one column
	tuples bool

	th      *Thread
	work    int  // since stopped was looked at; see worked
	stopped bool // the thread is to end
}

// sortTuples sorts elems by keys that are all exact tuples of one length, of which each column
// is all ints or all strs; it returns notSorted, having done nothing, for others.
func sortTuples(th *Thread, keys, elems []Value, reverse bool) sorting {
	if len(keys) < 2 || len(keys) > maxRanked || keys[0].Kind() != KindTuple {
		return notSorted
	}
	first := (*Tuple)(keys[0].ref).elems
	var few [4]Kind
	kinds := few[:0]
	for _, x := range first {
		if k := x.Kind(); k != KindInt && k != KindStr {
			return notSorted
		}
		kinds = append(kinds, x.Kind())
	}
	s := columnSorter{keys: keys, kinds: kinds, tuples: true, th: th}
	if len(kinds) == 0 || !s.agree() {
		return notSorted
	}
	return s.sort(elems, reverse)
}

// agree reports whether all keys are tuples with the kinds of columns that the first one has.
func (s *columnSorter) agree() bool {
	for _, k := range s.keys {
		if k.Kind() != KindTuple || len((*Tuple)(k.ref).elems) != len(s.kinds) {
			return false
		}
		for i, x := range (*Tuple)(k.ref).elems {
			if x.Kind() != s.kinds[i] {
				return false
			}
		}
	}
	return true
}

// sort sorts elems, which may be the keys. A descending stable sort is an ascending one
// between two reversals.
func (s *columnSorter) sort(elems []Value, reverse bool) sorting {
	var few [insertionMax]ranked
	items, tmp := few[:], few[:0]
	if len(elems) > len(few) {
		items, tmp = rawRanked(len(elems)), rawRanked(len(elems))
	}
	items = items[:len(elems)]
	last := len(elems) - 1
	s.pieces(len(items), func(lo, hi int) {
		for i := lo; i < hi; i++ {
			items[i] = ranked{at: uint32(i)}
			if reverse {
				items[i].at = uint32(last - i)
			}
		}
	})
	if s.stopped {
		return sortStopped // some items have no place yet
	}
	s.column(items, tmp, 0)
	var fewElems [insertionMax]Value
	out := fewElems[:]
	if s.stopped {
		return sortStopped
	}
	if len(elems) > len(out) {
		var ok bool
		if out, ok = makeLong[Value](s.th, len(elems), len(elems)); !ok {
			return sortStopped
		}
	}
	s.pieces(len(items), func(lo, hi int) {
		for i := lo; i < hi; i++ {
			k := i
			if reverse {
				k = last - i
			}
			out[k] = elems[items[i].at]
		}
	})
	if s.stopped {
		return sortStopped
	}
	copy(elems, out)
	return sorted
}

// value returns column c of an item's key.
func (s *columnSorter) value(item *ranked, c int) Value {
	if k := s.keys[item.at]; s.tuples {
		return (*Tuple)(k.ref).elems[c]
	} else {
		return k
	}
}

// column sorts items, which agree in the columns before c, by column c and those
// behind it. tmp is room for the items, if they are many.
func (s *columnSorter) column(items, tmp []ranked, c int) {
	if s.kinds[c] == KindStr {
		s.texts(items, tmp, c, 0)
		return
	}
	s.pieces(len(items), func(lo, hi int) {
		for i := lo; i < hi; i++ {
			items[i].key = rank(s.value(&items[i], c), s.kinds[c])
		}
	})
	s.sortRanked(items, tmp)
	if s.stopped || c+1 == len(s.kinds) {
		return
	}
	s.forTies(items, tmp, func(ties, tmp []ranked) { s.column(ties, tmp, c+1) })
}

// texts is column for texts of which the first bytes are the same in all items: eight of those that follow
// decide first, then the next.
func (s *columnSorter) texts(items, tmp []ranked, c, same int) {
	if same = s.samePrefix(items, c, same); s.stopped {
		return
	}
	s.pieces(len(items), func(lo, hi int) {
		for i := lo; i < hi; i++ {
			items[i].key = textPrefix(s.text(&items[i], c)[same:])
		}
	})
	s.sortRanked(items, tmp)
	if s.stopped {
		return
	}
	s.forTies(items, tmp, func(ties, tmp []ranked) {
		switch equal, shortest := s.compareTexts(ties, c); {
		case !equal && shortest >= same+8:
			s.texts(ties, tmp, c, same+8)
		case !equal: // what follows the end of a text counts as zeros, which others have
			s.merge(ties, make([]ranked, len(ties)), c)
		case c+1 < len(s.kinds):
			s.column(ties, tmp, c+1)
		}
	})
}

// forTies calls f for each group of items with the same key, and room for them.
func (s *columnSorter) forTies(items, tmp []ranked, f func(ties, tmp []ranked)) {
	for lo := 0; lo < len(items) && !s.stopped; {
		hi := lo + 1
		for hi < len(items) && items[hi].key == items[lo].key {
			hi++
		}
		if hi > lo+1 {
			f(items[lo:hi], tmp[min(lo, len(tmp)):min(hi, len(tmp))])
		}
		lo = hi
	}
}

func (s *columnSorter) text(item *ranked, c int) string { return (*String)(s.value(item, c).ref).s }

// samePrefix returns how many bytes all texts begin with alike, of which same are known; not more than a few
// hundred at once.
func (s *columnSorter) samePrefix(items []ranked, c, same int) int {
	first := s.text(&items[0], c)
	n := min(len(first), same+256)
	for i := range items {
		t := s.text(&items[i], c)
		n = min(n, len(t))
		k := same
		for k < n && t[k] == first[k] {
			k++
		}
		if n = k; n == same || s.worked(k-same) {
			break
		}
	}
	return n
}

// compareTexts reports whether all texts are equal, and the length of the shortest.
func (s *columnSorter) compareTexts(items []ranked, c int) (equal bool, shortest int) {
	first := s.text(&items[0], c)
	equal, shortest = true, len(first)
	for i := range items[1:] {
		t := s.text(&items[i+1], c)
		if equal, shortest = equal && t == first, min(shortest, len(t)); equal && s.worked(len(t)) {
			break
		}
	}
	return equal, shortest
}

// rank returns a number that is the smaller the smaller v is, in a column of a kind:
// of ints, or of numbers as scalarKind has them.
func rank(v Value, kind Kind) uint64 {
	const sign = 1 << 63
	if kind == KindInt {
		return v.bits ^ sign
	}
	n := v.bits
	if v.Kind() == KindInt {
		n = math.Float64bits(float64(int64(n)))
	}
	if n&sign == 0 || n == sign { // -0.0 is 0.0
		return n | sign
	}
	return ^n
}

// textPrefix returns the first eight bytes of s, in an order that agrees with that of texts.
func textPrefix(s string) uint64 {
	if len(s) >= 8 {
		return be.BigEndian.Uint64([]byte(s[:8]))
	}
	n := uint64(0)
	for i := range len(s) {
		n = n<<8 | uint64(s[i])
	}
	return n << (64 - 8*len(s))
}

// merge is a merge sort by column c, strs, and those behind it.
func (s *columnSorter) merge(a, tmp []ranked, c int) {
	if len(a) < 2 {
		return
	}
	mid := len(a) / 2
	s.merge(a[:mid], tmp[:mid], c)
	s.merge(a[mid:], tmp[mid:], c)
	if s.stops(len(a)) || s.compare(&a[mid], &a[mid-1], c) >= 0 {
		return
	}
	left := tmp[:copy(tmp, a[:mid])]
	i, j, k := 0, mid, 0
	for i < len(left) && j < len(a) && !s.stopped {
		if s.compare(&a[j], &left[i], c) < 0 {
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

// compare compares the columns from c on.
func (s *columnSorter) compare(a, b *ranked, c int) int {
	for ; c < len(s.kinds); c++ {
		x, y := s.value(a, c), s.value(b, c)
		order := 0
		if s.kinds[c] == KindInt {
			order = cmp.Compare(int64(x.bits), int64(y.bits))
		} else {
			order = strings.Compare((*String)(x.ref).s, (*String)(y.ref).s)
			s.worked(len((*String)(x.ref).s))
		}
		if order != 0 {
			return order
		}
	}
	return 0
}
