package object

import (
	"math"
	"slices"
	"sync/atomic"
)

// joinLong is Join for elements, those of v, that take so long that the thread is to be stopped meanwhile.
func joinLong(th *Thread, sep *String, v Value, elems []Value) (Value, error) {
	l := longJoin{elems: elems}
	if v.Kind() == KindList && !th.Shared {
		l.list = (*List)(v.ref)
	}
	total, ascii, err := l.measure(th, sep)
	if err != nil {
		return Value{}, err
	}
	if err := th.Runtime.CheckSize(int64(total), 1); err != nil {
		return Value{}, err
	}
	b, err := l.append(th, make([]byte, 0, total), sep.s)
	if err != nil {
		return Value{}, err
	}
	text := Str(ownText(b))
	if ascii && !l.changed && total <= math.MaxUint32 {
		(*String)(text.ref).n = uint32(total) // a new object
	}
	return text, nil
}

// longJoin is the work of joinLong. list is the list that elems are borrowed from, nil if they are nobody else's: it may
// not change before they are copied, which script code and other threads can do at a safepoint only.
type longJoin struct {
	elems   []Value
	list    *List
	changed bool // elems may be others than they were
}

// measure returns how long the text is, in bytes, and whether they are ASCII.
func (l *longJoin) measure(th *Thread, sep *String) (total int, ascii bool, err error) {
	total = len(sep.s) * (len(l.elems) - 1)
	ascii = sep.ASCII()
	for i := 0; i < len(l.elems); i++ {
		p, ok := l.elems[i].AsString()
		if !ok {
			return 0, false, notStr(i, l.elems[i])
		}
		total += len(p.s)
		ascii = ascii && int(atomic.LoadUint32(&p.n)) == len(p.s)
		if i%stride == stride-1 {
			if err := l.safepoint(th); err != nil {
				return 0, false, err
			}
		}
	}
	return total, ascii, nil
}

func (l *longJoin) append(th *Thread, b []byte, sep string) ([]byte, error) {
	for i, done := 0, 0; i < len(l.elems); i++ {
		if i > 0 {
			b = append(b, sep...)
		}
		s, ok := l.elems[i].AsStr()
		if !ok {
			return nil, notStr(i, l.elems[i])
		}
		for ; len(s) > copyStride; s = s[copyStride:] {
			b = append(b, s[:copyStride]...)
			if err := l.safepoint(th); err != nil {
				return nil, err
			}
		}
		b = append(b, s...)
		if i%stride == stride-1 || len(b)-done > copyStride {
			done = len(b)
			if err := l.safepoint(th); err != nil {
				return nil, err
			}
		}
	}
	return b, nil
}

// safepoint is a safepoint before which the elements are copied, but not only to learn of a cancellation.
func (l *longJoin) safepoint(th *Thread) error {
	if !th.asked() {
		return nil
	}
	if l.list == nil {
		return th.Safepoint()
	}
	if th.Requests()&RequestCancel == 0 {
		l.elems, l.list = slices.Clone(l.elems), nil
		return th.Safepoint()
	}
	err := th.Safepoint()
	if err == nil { // the cancellation was of another call, and anything else may have been asked for, too
		l.elems, l.list, l.changed = l.list.Copy(th), nil, true
	}
	return err
}
