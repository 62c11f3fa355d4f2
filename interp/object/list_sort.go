package object

import (
	"cmp"
	"math"
)

// Sort sorts the list in place: stable, by the keys that key returns (unset or
// None: the elements themselves), descending if reverse.
//
// When comparing runs no script code, the list is sorted under its lock. Otherwise the
// list is empty while the sort runs, and a change that other code makes meanwhile is an error, as in CPython.
func (l *List) Sort(th *Thread, key Value, reverse bool) error {
	locked := l.Lock(th)
	if l.Frozen() {
		l.Unlock(locked)
		return frozenError("sort", &l.Header)
	}
	if !key.IsSet() || key.IsNone() {
		if sortScalars(th, l.elems, reverse) {
			l.Unlock(locked)
			return nil
		}
	}
	elems := l.elems
	l.elems = nil
	l.Unlock(locked)

	err := SortValues(th, elems, key, reverse)

	locked = l.Lock(th)
	defer l.Unlock(locked)
	changed := l.elems != nil
	l.elems = elems
	if err == nil && changed {
		err = Errorf(ValueError, "list modified during sort")
	}
	return err
}

// SortValues sorts a slice that no other thread uses, as Sort does a list. After an error
// it has the same elements in some order.
func SortValues(th *Thread, elems []Value, key Value, reverse bool) error {
	if !key.IsSet() || key.IsNone() {
		if sortScalars(th, elems, reverse) {
			return nil
		}
		return sortGeneral(th, elems, elems, reverse)
	}
	keys := make([]Value, len(elems))
	arg := make([]Value, 1)
	for i, x := range elems {
		var err error
		arg[0] = x
		if keys[i], err = Call(th, key, arg, nil); err != nil {
			return err
		}
	}
	if sortByScalars(th, keys, elems, reverse) {
		return nil
	}
	return sortGeneral(th, keys, elems, reverse)
}

// sortScalars sorts elements that are all exact ints, floats or strs; it
// returns false, having done nothing, for others.
func sortScalars(th *Thread, elems []Value, reverse bool) bool {
	if len(elems) < 2 {
		return true
	}
	switch scalarKind(th, elems) {
	case KindInt:
		sortNumbers(elems, reverse, func(v Value) int64 { return int64(v.bits) }, Int)
	case KindFloat:
		if !allFloats(elems) {
			return sortByScalars(th, elems, elems, reverse)
		}
		sortNumbers(elems, reverse, func(v Value) float64 { return math.Float64frombits(v.bits) }, Float)
	case KindStr:
		return sortByScalars(th, elems, elems, reverse)
	default:
		return false
	}
	return true
}

// scalarKind returns the one kind that the keys have and that can be compared
// without script code: KindInt, KindStr, or KindFloat if they are numbers that float64 holds exactly.
func scalarKind(th *Thread, keys []Value) Kind {
	kind := keys[0].Kind()
	for _, k := range keys {
		switch {
		case k.Kind() == kind && kind != KindFloat:
			continue
		case kind == KindInt && k.Kind() == KindFloat || kind == KindFloat && k.Kind() == KindInt:
			kind = KindFloat
		case kind != KindFloat || k.Kind() != KindFloat:
			return KindUnset
		}
	}
	if kind == KindFloat {
		return floatKind(keys)
	}
	if kind == KindInt || kind == KindStr {
		return kind
	}
	return KindUnset
}

// floatKind is scalarKind of ints and floats: nan has no place in an order, and
// a big int none in float64.
func floatKind(keys []Value) Kind {
	const exact = 1 << 53
	for _, k := range keys {
		if i, ok := k.SmallInt(); ok {
			if i < -exact || i > exact {
				return KindUnset
			}
		} else if f, _ := k.ExactFloat(); f != f {
			return KindUnset
		}
	}
	return KindFloat
}

func allFloats(elems []Value) bool {
	for _, x := range elems {
		if x.Kind() != KindFloat {
			return false
		}
	}
	return true
}

// sortNumbers sorts ints or floats, which are nothing but their number.
func sortNumbers[K int64 | float64](elems []Value, reverse bool, get func(Value) K, make1 func(K) Value) {
	nums := make([]sortItem[K, struct{}], len(elems))
	for i, x := range elems {
		nums[i].key = get(x)
	}
	sortItems(nums, reverse)
	for i := range elems {
		elems[i] = make1(nums[i].key)
	}
}

// sortByScalars sorts elems by keys of scalarKind.
func sortByScalars(th *Thread, keys, elems []Value, reverse bool) bool {
	if len(elems) < 2 {
		return true
	}
	switch scalarKind(th, keys) {
	case KindInt:
		sortPairs(keys, elems, reverse, func(v Value) int64 { return int64(v.bits) })
	case KindFloat:
		sortPairs(keys, elems, reverse, func(v Value) float64 {
			if i, ok := v.SmallInt(); ok {
				return float64(i)
			}
			return math.Float64frombits(v.bits)
		})
	case KindStr:
		sortTexts(keys, elems, reverse)
	default:
		return false
	}
	return true
}

func sortPairs[K cmp.Ordered](keys, elems []Value, reverse bool, get func(Value) K) {
	items := make([]sortItem[K, Value], len(elems))
	for i := range items {
		items[i] = sortItem[K, Value]{get(keys[i]), elems[i]}
	}
	sortItems(items, reverse)
	for i := range items {
		elems[i] = items[i].val
	}
}

type sortItem[K cmp.Ordered, V any] struct {
	key K
	val V
}

// sortItems is a stable merge sort. A descending stable sort is an ascending one
// between two reversals.
func sortItems[K cmp.Ordered, V any](items []sortItem[K, V], reverse bool) {
	if reverse {
		reverseValues(items)
	}
	if !runIsWhole(items) {
		mergeSort(items, make([]sortItem[K, V], len(items)))
	}
	if reverse {
		reverseValues(items)
	}
}

// runIsWhole handles input that is sorted, or strictly descending, already.
func runIsWhole[K cmp.Ordered, V any](items []sortItem[K, V]) bool {
	n := len(items)
	i := 1
	for i < n && !(items[i].key < items[i-1].key) {
		i++
	}
	if i == n {
		return true
	}
	if i > 1 {
		return false
	}
	for i < n && items[i].key < items[i-1].key {
		i++
	}
	if i == n {
		reverseValues(items)
		return true
	}
	return false
}

const insertionMax = 12

// mergeSort sorts a, with tmp of the same length as room.
func mergeSort[K cmp.Ordered, V any](a, tmp []sortItem[K, V]) {
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
	mergeSort(a[:mid], tmp[:mid])
	mergeSort(a[mid:], tmp[mid:])
	if !(a[mid].key < a[mid-1].key) {
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
