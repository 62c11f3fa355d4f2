package object

// String returns the value as print shows it in the python dialect, for Go code:
// no script code runs, so what a script's own class would say is left out. A container is read
// without the thread of a script that may be changing it, which Go code has to rule out.
func (v Value) String() string {
	if s, ok := v.AsStr(); ok {
		return s
	}
	th := newPlainThread()
	th.Shared = true
	if v.IsSet() && plainInside(th, v, 0) {
		if s, err := Repr(th, v); err == nil {
			return s
		}
	}
	return plainRepr(v)
}

// plainInside reports whether the repr of a value and all that is in it runs no
// script code.
func plainInside(th *Thread, v Value, depth int) bool {
	if depth > 100 {
		return false
	}
	inside := func(elems []Value) bool {
		for _, e := range elems {
			if !plainInside(th, e, depth+1) {
				return false
			}
		}
		return true
	}
	switch v.Kind() {
	case KindList:
		return inside((*List)(v.ref).Copy(th))
	case KindTuple:
		return inside((*Tuple)(v.ref).elems)
	case KindSet, KindFrozenSet:
		return inside((*Set)(v.ref).Elems(th))
	case KindDict:
		for _, it := range (*Dict)(v.ref).Items(th) {
			if !inside([]Value{it.Key, it.Value}) {
				return false
			}
		}
		return true
	case KindRange, KindByteArray, KindFunction, KindNative, KindModule:
		return true
	case KindType:
		return !v.Type().IsHeap()
	}
	return plainKind(v) || v.Is(Ellipsis) || v.Is(NotImplemented)
}
