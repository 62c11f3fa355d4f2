package collections

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func dequeRepr(th *object.Thread, v object.Value) (string, error) {
	d := native.To[*deque](v)
	first, err := th.EnterRepr(v.Header())
	if err != nil {
		return "", err
	}
	if !first {
		return "[...]", nil
	}
	defer th.LeaveRepr()
	elems, _, err := d.copyElems(th)
	if err != nil {
		return "", err
	}
	r, err := object.Repr(th, object.NewList(elems).Value())
	if err != nil {
		return "", err
	}
	if d.maxlen >= 0 {
		m, err := object.Repr(th, object.Int(int64(d.maxlen)))
		return v.Type().Name() + "(" + r + ", maxlen=" + m + ")", err
	}
	return v.Type().Name() + "(" + r + ")", nil
}

func dequeCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	x, ok := native.As[*deque](a)
	y, ok2 := native.As[*deque](b)
	if !ok || !ok2 {
		return object.NotImplemented, nil
	}
	if x.len(th)+y.len(th) > 2*stride {
		return x.compareLong(th, op, y)
	}
	xs, _, err := x.copyElems(th)
	if err != nil {
		return object.Value{}, err
	}
	ys, _, err := y.copyElems(th)
	if err != nil {
		return object.Value{}, err
	}
	return object.Compare(th, op, object.NewList(xs).Value(), object.NewList(ys).Value())
}

func dequeContains(th *object.Thread, v, x object.Value) (bool, error) {
	i, err := native.To[*deque](v).find(th, x, 0, 1<<62, object.Errorf(object.RuntimeError, "deque mutated during iteration"))
	return i >= 0, err
}

// stride is how many elements are gone through between two safepoints.
const stride = 1 << 16

// find returns the position of x in [start, stop), or -1. It fails with mutated
// if the deque changes meanwhile.
func (d *deque) find(th *object.Thread, x object.Value, start, stop int, mutated error) (int, error) {
	_, version, _ := d.at(th, 0)
	for i := start; i < stop; i++ {
		y, _, ok := d.at(th, i)
		if !ok {
			break
		}
		eq, err := object.Equal(th, y, x)
		if err != nil {
			return -1, err
		}
		if _, now, _ := d.at(th, 0); now != version {
			return -1, mutated
		}
		if eq {
			return i, nil
		}
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return -1, err
			}
		}
	}
	return -1, nil
}

// index converts a subscript.
func dequeIndex(th *object.Thread, key object.Value) (int, error) {
	if i, ok := key.SmallInt(); ok {
		return int(i), nil
	}
	if _, _, ok := key.AsInt(); !ok && !key.Type().Find("__index__").IsSet() {
		return 0, object.Errorf(object.TypeError, "sequence index must be integer, not '%s'", key.Type().Name())
	}
	return object.IndexInt(th, key, object.IndexError)
}

func dequeGetItem(th *object.Thread, v, key object.Value) (object.Value, error) {
	i, err := dequeIndex(th, key)
	if err != nil {
		return object.Value{}, err
	}
	d := native.To[*deque](v)
	locked := d.Lock(th)
	if i < 0 {
		i += d.ring.Len()
	}
	var x object.Value
	ok := uint(i) < uint(d.ring.Len())
	if ok {
		x = *d.ring.At(i)
	}
	d.Unlock(locked)
	if !ok {
		return object.Value{}, object.Errorf(object.IndexError, "deque index out of range")
	}
	return x, nil
}

func dequeSetItem(th *object.Thread, v, key, x object.Value) error {
	i, err := dequeIndex(th, key)
	if err != nil {
		return err
	}
	d := native.To[*deque](v)
	return d.change(th, func() (bool, error) {
		at := i
		if at < 0 {
			at += d.ring.Len()
		}
		if uint(at) >= uint(d.ring.Len()) {
			return false, object.Errorf(object.IndexError, "deque index out of range")
		}
		if !x.IsSet() {
			return d.tryRemove(th, at), nil
		}
		*d.ring.At(at) = x
		return true, nil
	})
}
