package object

import (
	"math"
	"sync/atomic"
)

// Join is sep.join(v).
func Join(th *Thread, sep *String, v Value) (Value, error) {
	elems, err := readElements(th, v)
	if err != nil {
		return Value{}, err
	}
	if len(elems) > stride {
		return joinLong(th, sep, v, elems)
	}
	if len(elems) == 1 && elems[0].Kind() == KindStr {
		return elems[0], nil
	}
	total := len(sep.s) * max(len(elems)-1, 0)
	ascii := sep.ASCII()
	for i, x := range elems {
		p, ok := x.AsString()
		if !ok {
			return Value{}, notStr(i, x)
		}
		total += len(p.s)
		ascii = ascii && int(atomic.LoadUint32(&p.n)) == len(p.s)
	}
	if err := th.Runtime.CheckSize(int64(total), 1); err != nil {
		return Value{}, err
	}
	if total > 16*copyStride {
		return joinLong(th, sep, v, elems)
	}
	if total <= 1 {
		var buf [1]byte
		return StrBytes(appendJoined(buf[:0], sep.s, elems)), nil
	}
	text, b := th.MakeText(total)
	appendJoined(b[:0], sep.s, elems)
	if ascii && total <= math.MaxUint32 {
		(*String)(text.ref).n = uint32(total) // a new object
	}
	return text, nil
}

func appendJoined(dst []byte, sep string, elems []Value) []byte {
	for i, x := range elems {
		if i > 0 {
			dst = append(dst, sep...)
		}
		s, _ := x.AsStr()
		dst = append(dst, s...)
	}
	return dst
}

func notStr(i int, x Value) error {
	return Errorf(TypeError, "sequence item %d: expected str instance, %s found", i, x.Type().Name())
}

// ConcatAll returns parts, strs and ints, one behind the other, as an f-string does.
func ConcatAll(th *Thread, parts []Value) (Value, error) {
	const digits = 20 // of an int, at most
	total := 0
	for _, x := range parts {
		if s, ok := x.AsStr(); ok {
			total += len(s)
		} else {
			total += digits
		}
	}
	if total <= shortText {
		var buf [shortText]byte
		return th.Text(appendParts(buf[:0], parts)), nil
	}
	if total > LongText {
		return concatLongParts(th, parts, total)
	}
	b := appendParts(make([]byte, 0, total), parts)
	if len(b) <= shortText {
		return th.Text(b), nil
	}
	return Str(ownText(b)), nil
}

func concatLongParts(th *Thread, parts []Value, total int) (Value, error) {
	o, err := NewBuffer(th, total)
	if err != nil {
		return Value{}, err
	}
	for i := range parts {
		if s, ok := parts[i].AsStr(); ok {
			err = o.Write(s)
		} else {
			o.b = appendParts(o.b, parts[i:i+1])
		}
		if err != nil {
			return Value{}, err
		}
	}
	return Str(o.Text()), nil
}

func appendParts(dst []byte, parts []Value) []byte {
	for _, x := range parts {
		if s, ok := x.AsStr(); ok {
			dst = append(dst, s...)
		} else {
			dst = appendInt(dst, int64(x.bits))
		}
	}
	return dst
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
