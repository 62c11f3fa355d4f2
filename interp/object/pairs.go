package object

// NextPair advances an iterator whose elements are pairs (zip of two, enumerate,
// a dict's items) without making the tuple, for loops that take it apart at once. ok is false for any other
// iterator; a is unset at the end.
func NextPair(th *Thread, it Value) (a, b Value, ok bool, err error) {
	switch it.Type() {
	case DictItemIteratorType:
		a, b, err = (*DictIterator)(it.ref).NextPair(th)
		return a, b, true, err
	case EnumerateType:
		a, b, err = (*Enumerate)(it.ref).nextPair(th)
		return a, b, true, err
	case ZipType:
		if z := (*Zip)(it.ref); len(z.its) == 2 && !z.strict {
			a, b, err = z.nextPair(th)
			return a, b, true, err
		}
	}
	return Value{}, Value{}, false, nil
}

func (z *Zip) nextPair(th *Thread) (a, b Value, err error) {
	if z.done.Load() {
		return Value{}, Value{}, nil
	}
	if a, err = Next(th, z.its[0]); err != nil || !a.IsSet() {
		z.done.Store(err == nil)
		return Value{}, Value{}, err
	}
	if b, err = Next(th, z.its[1]); err != nil || !b.IsSet() {
		z.done.Store(err == nil)
		return Value{}, Value{}, err
	}
	return a, b, nil
}
