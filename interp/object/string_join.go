package object

import "strings"

// Join is sep.join(v).
func Join(th *Thread, sep string, v Value) (Value, error) {
	elems, err := readElements(th, v)
	if err != nil {
		return Value{}, err
	}
	if len(elems) == 1 && elems[0].Kind() == KindStr {
		return elems[0], nil
	}
	total := len(sep) * max(len(elems)-1, 0)
	for i, x := range elems {
		s, ok := x.AsStr()
		if !ok {
			return Value{}, Errorf(TypeError, "sequence item %d: expected str instance, %s found", i, x.Type().Name())
		}
		total += len(s)
	}
	if err := th.Runtime.CheckSize(int64(total), 1); err != nil {
		return Value{}, err
	}
	var out strings.Builder
	out.Grow(total)
	for i, x := range elems {
		if i > 0 {
			out.WriteString(sep)
		}
		s, _ := x.AsStr()
		out.WriteString(s)
	}
	return Str(out.String()), nil
}

// readElements is Elements without a copy where no other thread can change the
// elements: they are valid until script code runs.
func readElements(th *Thread, v Value) ([]Value, error) {
	switch v.Kind() {
	case KindList:
		if !th.Shared {
			return (*List)(v.ref).elems, nil
		}
	case KindTuple:
		return (*Tuple)(v.ref).elems, nil
	}
	if s := v.Type().Slots(); s.Iter == nil && s.GetItem == nil {
		return nil, Errorf(TypeError, "can only join an iterable")
	}
	return Elements(th, v)
}
