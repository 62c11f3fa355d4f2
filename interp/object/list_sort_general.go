package object

// sortGeneral sorts elems by keys whose comparison may run script code, with as
// few comparisons as can be: natural runs, extended by binary insertion, are merged pairwise.
// keys and elems may be the same slice.
func sortGeneral(th *Thread, keys, elems []Value, reverse bool) error {
	a, err := MakeLong[keyed](th, len(elems), len(elems))
	if err != nil {
		return err
	}
	s := sorter{th: th, a: a}
	for i := range elems {
		if i%copyStride == copyStride-1 {
			if err := th.Safepoint(); err != nil {
				return err
			}
		}
		s.a[i] = keyed{keys[i], elems[i]}
	}
	if reverse {
		reverseValues(s.a)
	}
	err = s.sort()
	if err != nil && len(elems) > moveAtOnce {
		return err // the elements are in their first order
	}
	if reverse {
		reverseValues(s.a)
	}
	for i := range elems {
		elems[i] = s.a[i].val
	}
	return err
}

type keyed struct{ key, val Value }

type sorter struct {
	th   *Thread
	a    []keyed
	tmp  []keyed
	runs []int // starts of the runs that wait to be merged
}

func (s *sorter) less(x, y Value) (bool, error) {
	if a, ok := x.SmallInt(); ok {
		if b, ok := y.SmallInt(); ok {
			return a < b, nil
		}
	}
	if a, ok := x.exactStr(); ok {
		if b, ok := y.exactStr(); ok {
			return a < b, nil
		}
	}
	if err := s.th.Safepoint(); err != nil {
		return false, err
	}
	if x.Kind() == KindTuple && y.Kind() == KindTuple {
		return s.lessTuples((*Tuple)(x.ref).elems, (*Tuple)(y.ref).elems)
	}
	return CompareBool(s.th, LT, x, y)
}

// lessTuples compares tuples, the common sort keys, by their first elements that differ.
func (s *sorter) lessTuples(a, b []Value) (bool, error) {
	for i := range min(len(a), len(b)) {
		eq, err := equalValues(s.th, a[i], b[i])
		if err != nil {
			return false, err
		}
		if eq {
			continue
		}
		if err := s.th.enterContainer(maxContainers, " in comparison"); err != nil {
			return false, err
		}
		less, err := s.less(a[i], b[i])
		s.th.leaveContainer()
		return less, err
	}
	return len(a) < len(b), nil
}

// sort finds runs from left to right and keeps the waiting ones' lengths falling
// fast enough that every element is merged at most about log n times.
func (s *sorter) sort() error {
	n := len(s.a)
	minRun := minRunLength(n)
	for start := 0; start < n; {
		end, err := s.run(start)
		if err != nil {
			return err
		}
		if want := min(start+minRun, n); end < want {
			if err := s.insertInto(start, end, want); err != nil {
				return err
			}
			end = want
		}
		s.runs = append(s.runs, start)
		start = end
		if err := s.collapse(end, end == n); err != nil {
			return err
		}
	}
	return nil
}

// minRunLength is between 32 and 64, such that n divided by it is close to a power of two.
func minRunLength(n int) int {
	r := 0
	for n >= 64 {
		r |= n & 1
		n >>= 1
	}
	return n + r
}

// run returns the end of the run that begins at start; a strictly descending one is reversed.
func (s *sorter) run(start int) (int, error) {
	n := len(s.a)
	i := start + 1
	if i >= n {
		return n, nil
	}
	descending, err := s.less(s.a[i].key, s.a[start].key)
	if err != nil {
		return 0, err
	}
	for i++; i < n; i++ {
		less, err := s.less(s.a[i].key, s.a[i-1].key)
		if err != nil {
			return 0, err
		}
		if less != descending {
			break
		}
	}
	if descending {
		reverseValues(s.a[start:i])
	}
	return i, nil
}

// insertInto extends the sorted run [start, sorted) to end.
func (s *sorter) insertInto(start, sorted, end int) error {
	for i := sorted; i < end; i++ {
		x := s.a[i]
		lo, err := s.upper(x.key, start, i)
		if err != nil {
			return err
		}
		copy(s.a[lo+1:i+1], s.a[lo:i])
		s.a[lo] = x
	}
	return nil
}

// upper returns the first position in the sorted [lo, hi) whose key is greater than key.
func (s *sorter) upper(key Value, lo, hi int) (int, error) {
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		less, err := s.less(key, s.a[mid].key)
		if err != nil {
			return 0, err
		}
		if less {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo, nil
}

// lower returns the first position in the sorted [lo, hi) whose key is not less than key.
func (s *sorter) lower(key Value, lo, hi int) (int, error) {
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		less, err := s.less(s.a[mid].key, key)
		if err != nil {
			return 0, err
		}
		if less {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, nil
}

// collapse merges waiting runs, the last of which ends at end: all of them when
// final, otherwise until each is longer than the two after it together.
func (s *sorter) collapse(end int, final bool) error {
	for len(s.runs) > 1 {
		k := len(s.runs)
		last := end - s.runs[k-1]
		prev := s.runs[k-1] - s.runs[k-2]
		before := 1 << 62
		if k > 2 {
			before = s.runs[k-2] - s.runs[k-3]
		}
		inOrder := prev > last && before > prev+last
		if k > 3 && s.runs[k-3]-s.runs[k-4] <= before+prev {
			inOrder = false
		}
		if inOrder && !final {
			return nil
		}
		var err error
		if k > 2 && before < last { // the middle one goes to the shorter neighbour
			err = s.merge(s.runs[k-3], s.runs[k-2], s.runs[k-1])
			s.runs[k-2] = s.runs[k-1]
		} else {
			err = s.merge(s.runs[k-2], s.runs[k-1], end)
		}
		if err != nil {
			return err
		}
		s.runs = s.runs[:k-1]
	}
	return nil
}

// merge merges the runs [lo, mid) and [mid, hi).
func (s *sorter) merge(lo, mid, hi int) error {
	lo, err := s.upper(s.a[mid].key, lo, mid) // what is in its place already
	if err != nil || lo == mid {
		return err
	}
	hi, err = s.lower(s.a[mid-1].key, mid, hi)
	if err != nil {
		return err
	}
	s.tmp = append(s.tmp[:0], s.a[lo:mid]...)
	i, j, k := 0, mid, lo
	for i < len(s.tmp) && j < hi {
		less, err := s.less(s.a[j].key, s.tmp[i].key)
		if err != nil {
			copy(s.a[k:], s.tmp[i:]) // no element is lost
			return err
		}
		if less {
			s.a[k] = s.a[j]
			j++
		} else {
			s.a[k] = s.tmp[i]
			i++
		}
		k++
	}
	copy(s.a[k:], s.tmp[i:])
	return nil
}
