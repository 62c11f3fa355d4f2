package object

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
		switch sortByScalars(th, l.elems, l.elems, reverse) {
		case sorted:
			l.Unlock(locked)
			return nil
		case sortStopped:
			l.Unlock(locked)
			if err := th.Safepoint(); err != nil {
				return err
			}
			return l.Sort(th, key, reverse)
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
	keys := elems
	if key.IsSet() && !key.IsNone() {
		var err error
		if keys, err = MakeLong[Value](th, len(elems), len(elems)); err != nil {
			return err
		}
		if err := sortKeys(th, key, elems, keys); err != nil {
			return err
		}
	}
	for {
		done := sortByScalars(th, keys, elems, reverse)
		if done == notSorted {
			done = sortTuples(th, keys, elems, reverse)
		}
		switch done {
		case sorted:
			return nil
		case notSorted:
			return sortGeneral(th, keys, elems, reverse)
		}
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
}

// sorting is how a sort that handles some kinds of keys ended.
type sorting uint8

const (
	notSorted sorting = iota // the keys are not of its kinds; nothing was done
	sorted
	sortStopped // the thread has to look at a request; nothing was done
)

// sortKeys calls key for each of the elements.
func sortKeys(th *Thread, key Value, elems, keys []Value) error {
	if key.Kind() == KindFunction {
		return th.Engine.CallEach(th, (*Function)(key.ref), elems, keys)
	}
	for i := range elems {
		var err error
		if keys[i], err = Call(th, key, elems[i:i+1:i+1], nil); err != nil {
			return err
		}
		if err = th.Safepoint(); err != nil {
			return err
		}
	}
	return nil
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

// sortByScalars sorts elems, which may be the keys, by keys of scalarKind.
func sortByScalars(th *Thread, keys, elems []Value, reverse bool) sorting {
	if len(elems) < 2 {
		return sorted
	}
	kind := scalarKind(th, keys)
	if kind == KindUnset || len(keys) > maxRanked {
		return notSorted
	}
	one := [1]Kind{kind}
	s := columnSorter{keys: keys, kinds: one[:], th: th}
	return s.sort(elems, reverse)
}
