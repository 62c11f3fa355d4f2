package collections

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/ring"
)

func dequeMethods() []*object.Native {
	list := []*object.Native{
		def("append(x, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			d := native.To[*deque](a[0])
			locked, err := d.open(th)
			if err != nil {
				return object.Value{}, err
			}
			d.push(a[1])
			d.Unlock(locked)
			return object.None, nil
		}, `Add x to the right end.`),
		def("appendleft(x, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			d := native.To[*deque](a[0])
			locked, err := d.open(th)
			if err != nil {
				return object.Value{}, err
			}
			d.pushLeft(a[1])
			d.Unlock(locked)
			return object.None, nil
		}, `Add x to the left end.`),
		def("pop()", dequePop((*deque).pop), `Remove and return the rightmost element.`),
		def("popleft()", dequePop((*deque).popLeft), `Remove and return the leftmost element.`),
		def("extend(iterable, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, native.To[*deque](a[0]).extend(th, a[1], false)
		}, `Add the elements of iterable to the right end.`),
		def("extendleft(iterable, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, native.To[*deque](a[0]).extend(th, a[1], true)
		}, `Add the elements of iterable to the left end, one by one.`),
		def("rotate(n=1, /)", dequeRotate, `Rotate n steps to the right, to the left if n is negative.`),
		def("reverse()", dequeReverse, `Reverse the elements in place.`),
		def("clear()", func(th *object.Thread, a []object.Value) (object.Value, error) {
			d := native.To[*deque](a[0])
			locked, err := d.open(th)
			if err != nil {
				return object.Value{}, err
			}
			d.clear()
			d.Unlock(locked)
			return object.None, nil
		}, `Remove all elements.`),
		def("insert(i, x, /)", dequeInsert, `Insert x before position i.`),
		def("remove(x, /)", dequeRemove, `Remove the first element that equals x.`),
	}
	return append(list, dequeQueries()...)
}

func dequeQueries() []*object.Native {
	return []*object.Native{
		def("index(x, start=0, stop=<unset>, /)", dequeIndexOf, `Return the position of x.`),
		def("count(x, /)", dequeCount, `Return how many elements equal x.`),
		def("copy()", dequeCopy, `Return a copy.`),
		def("__copy__()", dequeCopy, `Return a copy.`),
		def("__reversed__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return native.To[*deque](a[0]).iter(th, true), nil
		}, `Return an iterator from the right end.`),
		def("__reduce__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
			d := native.To[*deque](a[0])
			args := object.TupleOf()
			if d.maxlen >= 0 {
				args = object.Pair(object.TupleOf().Value(), d.maxlenValue())
			}
			return object.TupleOf(a[0].Type().Value(), args.Value(), stateOf(th, a[0]), d.iter(th, false)).Value(), nil
		}, `Return what pickle and copy make the deque from.`),
	}
}

func dequePop(pop func(*deque) object.Value) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		d := native.To[*deque](a[0])
		locked, err := d.open(th)
		if err != nil {
			return object.Value{}, err
		}
		if d.ring.Len() == 0 {
			d.Unlock(locked)
			return object.Value{}, object.Errorf(object.IndexError, "pop from an empty deque")
		}
		x := pop(d)
		d.Unlock(locked)
		return x, nil
	}
}

func dequeRotate(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	d := native.To[*deque](a[0])
	return object.None, d.change(th, func() (bool, error) { return d.tryRotate(th, n), nil })
}

func dequeReverse(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*deque](a[0])
	return object.None, d.change(th, func() (bool, error) { return d.tryReverse(th), nil })
}

func dequeInsert(th *object.Thread, a []object.Value) (object.Value, error) {
	i, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	d := native.To[*deque](a[0])
	return object.None, d.change(th, func() (bool, error) {
		n := d.ring.Len()
		if n == d.maxlen {
			return false, object.Errorf(object.IndexError, "deque already at its maximum size")
		}
		at := i
		if at < 0 {
			at = max(at+n, 0)
		}
		return d.tryInsert(th, min(at, n), a[2]), nil
	})
}

func dequeRemove(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*deque](a[0])
	_, version, _ := d.at(th, 0)
	mutated := object.Errorf(object.IndexError, "deque mutated during iteration")
	i, err := d.find(th, a[1], 0, 1<<62, mutated)
	if err != nil {
		return object.Value{}, err
	}
	if i < 0 {
		return object.Value{}, d.missing(th, a[1])
	}
	return object.None, d.change(th, func() (bool, error) {
		if d.version != version {
			return false, mutated
		}
		return d.tryRemove(th, i), nil
	})
}

func dequeIndexOf(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*deque](a[0])
	n := d.len(th)
	bounds := [2]int{0, n}
	for i := range bounds {
		if v := a[2+i]; v.IsSet() {
			b, err := object.IndexInt(th, v, nil)
			if err != nil {
				return object.Value{}, object.Errorf(object.TypeError, "slice indices must be integers or have an __index__ method")
			}
			if b < 0 {
				b = max(b+n, 0)
			}
			bounds[i] = b
		}
	}
	i, err := d.find(th, a[1], bounds[0], bounds[1], object.Errorf(object.RuntimeError, "deque mutated during iteration"))
	if err != nil {
		return object.Value{}, err
	}
	if i < 0 {
		return object.Value{}, d.missing(th, a[1])
	}
	return object.Int(int64(i)), nil
}

// missing is the error for an element that is not there.
func (d *deque) missing(th *object.Thread, x object.Value) error {
	r, err := object.Repr(th, x)
	if err != nil {
		return err
	}
	return object.Errorf(object.ValueError, "%s is not in deque", r)
}

func dequeCount(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*deque](a[0])
	elems, version, err := d.copyElems(th)
	if err != nil {
		return object.Value{}, err
	}
	n := int64(0)
	for i, y := range elems {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		eq, err := object.Equal(th, y, a[1])
		if err != nil {
			return object.Value{}, err
		}
		if eq {
			n++
		}
		if _, now, _ := d.at(th, 0); now != version {
			return object.Value{}, object.Errorf(object.RuntimeError, "deque mutated during iteration")
		}
	}
	return object.Int(n), nil
}

func dequeCopy(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*deque](a[0])
	if a[0].Type().IsHeap() {
		args := []object.Value{a[0]}
		if d.maxlen >= 0 {
			args = append(args, d.maxlenValue())
		}
		return object.Call(th, a[0].Type().Value(), args, nil)
	}
	c, err := d.clone(th)
	if err != nil {
		return object.Value{}, err
	}
	return c.Value(), nil
}

// clone returns a plain deque with the same elements and maxlen.
func (d *deque) clone(th *object.Thread) (*deque, error) {
	c := native.New[*deque](th.Runtime, dequeClass)
	err := object.Attempt(th, func() bool {
		locked := d.Lock(th)
		defer d.Unlock(locked)
		c.maxlen, c.ring = d.maxlen, ring.Ring{}
		for i := range d.ring.Len() {
			c.ring.PushBack(*d.ring.At(i))
			if i%stride == stride-1 && th.Stopping() {
				return false
			}
		}
		return true
	})
	return c, err
}

func dequeBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	switch {
	case op == object.Add && !reflected:
		o, ok := native.As[*deque](other)
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "can only concatenate deque (not \"%s\") to deque", other.Type().Name())
		}
		sum, err := dequeCopy(th, []object.Value{self})
		if err != nil {
			return object.Value{}, err
		}
		return sum, native.To[*deque](sum).extend(th, o.Value(), false)
	case op == object.Mul:
		if _, _, ok := other.AsInt(); !ok {
			return object.NotImplemented, nil
		}
		product, err := dequeCopy(th, []object.Value{self})
		if err != nil {
			return object.Value{}, err
		}
		return product, native.To[*deque](product).repeat(th, other)
	}
	return object.NotImplemented, nil
}

// repeat is d *= n.
func (d *deque) repeat(th *object.Thread, times object.Value) error {
	n, err := object.IndexInt(th, times, object.OverflowError)
	if err != nil {
		return err
	}
	size := d.len(th)
	if size == 0 {
		return nil
	}
	if d.maxlen >= 0 {
		n = min(n, d.maxlen/size+2)
	}
	if err := th.Runtime.CheckSize(int64(max(n, 0)), 16*int64(size)); err != nil {
		return err
	}
	return d.change(th, func() (bool, error) { return d.tryRepeat(th, n), nil })
}

func dequeInPlace(th *object.Thread, op object.BinaryOp, self, other object.Value) (object.Value, error) {
	d := native.To[*deque](self)
	switch op {
	case object.Add:
		return self, d.extend(th, other, false)
	case object.Mul:
		if _, _, ok := other.AsInt(); ok {
			return self, d.repeat(th, other)
		}
	}
	return object.NotImplemented, nil
}
