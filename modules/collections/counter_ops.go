package collections

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// counterCompare compares counts; a key that is missing on one side counts 0 there.
func counterCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	x, ok := native.As[*counter](a)
	y, ok2 := native.As[*counter](b)
	if !ok || !ok2 {
		return object.NotImplemented, nil
	}
	switch op {
	case object.NE:
		eq, err := allCounts(th, object.EQ, x, y)
		return object.Bool(!eq), err
	case object.LT, object.GT:
		eq, err := allCounts(th, object.EQ, x, y)
		if err != nil || eq {
			return object.False, err
		}
		if op++; op == object.LE { // LT asks for LE, GT for GE
			break
		}
		op = object.GE
	}
	all, err := allCounts(th, op, x, y)
	return object.Bool(all), err
}

// allCounts reports whether x[k] op y[k] for every key of either.
func allCounts(th *object.Thread, op object.CompareOp, x, y *counter) (bool, error) {
	for _, c := range []*counter{x, y} {
		keys, err := c.KeysLong(th)
		if err != nil {
			return false, err
		}
		for i, k := range keys {
			if err := object.Pause(th, i); err != nil {
				return false, err
			}
			m, err := count(th, x.Value(), k)
			if err != nil {
				return false, err
			}
			n, err := count(th, y.Value(), k)
			if err != nil {
				return false, err
			}
			if ok, err := object.CompareBool(th, op, m, n); err != nil || !ok {
				return false, err
			}
		}
	}
	return true, nil
}

func positive(th *object.Thread, n object.Value) (bool, error) {
	return object.CompareBool(th, object.GT, n, object.Int(0))
}

// setPositive sets a count if it is greater than zero.
func (c *counter) setPositive(th *object.Thread, key, n object.Value) error {
	if ok, err := positive(th, n); err != nil || !ok {
		return err
	}
	return c.Set(th, key, n)
}

// combine computes the count of a key in a op b.
func combine(th *object.Thread, op object.BinaryOp, m, n object.Value) (object.Value, error) {
	switch op {
	case object.And, object.Or:
		less, err := object.CompareBool(th, object.LT, m, n)
		if less == (op == object.And) {
			return m, err
		}
		return n, err
	}
	return object.Binary(th, op, m, n)
}

func counterBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	a, ok := native.As[*counter](self)
	b, ok2 := native.As[*counter](other)
	if reflected || 1<<op&counterOps == 0 || !ok || !ok2 {
		return object.NotImplemented, nil
	}
	result := newCounter(th)
	items, err := a.ItemsLong(th)
	if err != nil {
		return object.Value{}, err
	}
	for i, it := range items {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		n, err := count(th, other, it.Key)
		if err != nil {
			return object.Value{}, err
		}
		r, err := combine(th, op, it.Value, n)
		if err != nil {
			return object.Value{}, err
		}
		if err := result.setPositive(th, it.Key, r); err != nil {
			return object.Value{}, err
		}
	}
	if op == object.And {
		return result.Value(), nil
	}
	return result.Value(), result.addOthers(th, op, a, b)
}

// addOthers adds the counts of the keys that only b has.
func (c *counter) addOthers(th *object.Thread, op object.BinaryOp, a, b *counter) error {
	items, err := b.ItemsLong(th)
	if err != nil {
		return err
	}
	for i, it := range items {
		if err := object.Pause(th, i); err != nil {
			return err
		}
		if _, ok, err := a.Get(th, it.Key); err != nil {
			return err
		} else if ok {
			continue
		}
		n := it.Value
		if op == object.Sub {
			var err error
			if n, err = object.Binary(th, op, object.Int(0), n); err != nil {
				return err
			}
		}
		if err := c.setPositive(th, it.Key, n); err != nil {
			return err
		}
	}
	return nil
}

func counterUnary(th *object.Thread, op object.UnaryOp, v object.Value) (object.Value, error) {
	if op != object.Pos && op != object.Neg {
		return object.NotImplemented, nil
	}
	result := newCounter(th)
	items, err := native.To[*counter](v).ItemsLong(th)
	if err != nil {
		return object.Value{}, err
	}
	for i, it := range items {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		n := it.Value
		if op == object.Neg {
			var err error
			if n, err = object.Binary(th, object.Sub, object.Int(0), n); err != nil {
				return object.Value{}, err
			}
		}
		if err := result.setPositive(th, it.Key, n); err != nil {
			return object.Value{}, err
		}
	}
	return result.Value(), nil
}

// counterInPlace changes the counts of self, then drops those that are not positive.
func counterInPlace(th *object.Thread, op object.BinaryOp, self, other object.Value) (object.Value, error) {
	if 1<<op&counterOps == 0 {
		return object.NotImplemented, nil
	}
	c := native.To[*counter](self)
	if op == object.And {
		items, err := c.ItemsLong(th)
		if err != nil {
			return object.Value{}, err
		}
		for i, it := range items {
			if err := object.Pause(th, i); err != nil {
				return object.Value{}, err
			}
			n, err := count(th, other, it.Key)
			if err != nil {
				return object.Value{}, err
			}
			less, err := object.CompareBool(th, object.LT, n, it.Value)
			if err != nil {
				return object.Value{}, err
			}
			if less {
				if err := c.set(th, it.Key, n); err != nil {
					return object.Value{}, err
				}
			}
		}
		return self, c.keepPositive(th)
	}
	items, err := call(th, other, "items")
	if err != nil {
		return object.Value{}, err
	}
	err = object.Iterate(th, items, func(pair object.Value) (bool, error) {
		t, ok := pair.AsTuple()
		if !ok || t.Len() != 2 {
			return false, object.Errorf(object.TypeError, "items must be pairs")
		}
		k, n := t.Elems()[0], t.Elems()[1]
		if op != object.Or {
			return true, c.add(th, k, n, op)
		}
		old, err := count(th, self, k)
		if err != nil {
			return false, err
		}
		more, err := object.CompareBool(th, object.GT, n, old)
		if err != nil || !more {
			return err == nil, err
		}
		return true, c.set(th, k, n)
	})
	if err != nil {
		return object.Value{}, err
	}
	return self, c.keepPositive(th)
}

func (c *counter) keepPositive(th *object.Thread) error {
	items, err := c.ItemsLong(th)
	if err != nil {
		return err
	}
	for i, it := range items {
		if err := object.Pause(th, i); err != nil {
			return err
		}
		ok, err := positive(th, it.Value)
		if err != nil {
			return err
		}
		if !ok {
			if _, err := c.Delete(th, it.Key); err != nil {
				return err
			}
		}
	}
	return nil
}
