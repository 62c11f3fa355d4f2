package collections

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/ring"
)

// deque is what scripts see of a ring. The header's lock guards every field.
type deque struct {
	object.Instance
	ring    ring.Ring
	maxlen  int    // -1: none
	version uint64 // counts the changes that an iteration must not see
	frozen  bool
}

func dequeClass() *native.Class {
	return native.NewClass(native.Class{
		Name: "deque", Module: moduleName, Sealed: true, Signature: "deque(iterable=<unset>, maxlen=None)",
		Doc:  "A list-like sequence with fast appends and pops on either side.",
		Init: native.Fixed(initDeque),
		Slots: object.Slots{
			Repr: dequeRepr, Compare: dequeCompare, Contains: dequeContains,
			Len: func(th *object.Thread, v object.Value) (int, error) { return native.To[*deque](v).len(th), nil },
			Iter: func(th *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*deque](v).iter(th, false), nil
			},
			GetItem: dequeGetItem, SetItem: dequeSetItem,
			Binary: dequeBinary, BinaryOps: 1<<object.Add | 1<<object.Mul, ReflectedOps: 1 << object.Mul,
			InPlace: dequeInPlace, InPlaceOps: 1<<object.Add | 1<<object.Mul,
		},
		Methods:      dequeMethods(),
		ClassMethods: []*object.Native{getItemClass()},
		Attrs: []native.Attr{
			native.Getter("maxlen", func(d *deque, _ *object.Thread) (object.Value, error) { return d.maxlenValue(), nil }, "The greatest length, or None."),
			native.Const("__hash__", object.None),
		},
	}, func(d *deque) { d.maxlen = -1 })
}

// open locks the deque for a change, which a frozen one refuses.
func (d *deque) open(th *object.Thread) (locked bool, err error) {
	locked = d.Lock(th)
	if d.frozen {
		d.Unlock(locked)
		return false, object.Errorf(object.TypeError, "cannot change frozen %s", d.Type().Name())
	}
	return locked, nil
}

// Freeze makes the deque and its elements immutable.
func (d *deque) Freeze(th *object.Thread) {
	locked := d.Lock(th)
	done := d.frozen
	d.frozen = true
	d.Unlock(locked)
	if done {
		return
	}
	for i := 0; ; i++ {
		x, ok := d.Held(th, i) // nothing changes the elements any more
		if !ok {
			return
		}
		object.Freeze(th, x)
	}
}

func (d *deque) maxlenValue() object.Value {
	if d.maxlen < 0 {
		return object.None
	}
	return object.Int(int64(d.maxlen))
}

func initDeque(th *object.Thread, a []object.Value) (object.Value, error) {
	d, iterable := native.To[*deque](a[0]), a[1]
	maxlen := -1
	if !a[2].IsNone() {
		if _, _, ok := a[2].AsInt(); !ok {
			return object.Value{}, object.Errorf(object.TypeError, "an integer is required")
		}
		n, err := object.IndexInt(th, a[2], object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		if n < 0 {
			return object.Value{}, object.Errorf(object.ValueError, "maxlen must be non-negative")
		}
		maxlen = n
	}
	locked, err := d.open(th)
	if err != nil {
		return object.Value{}, err
	}
	d.maxlen = maxlen
	d.clear()
	d.Unlock(locked)
	if !iterable.IsSet() {
		return object.None, nil
	}
	return object.None, d.extend(th, iterable, false)
}

// push and pushLeft add an element at an end, pop and popLeft remove one; the deque is locked.
func (d *deque) push(x object.Value) {
	d.version++
	if d.ring.Len() == d.maxlen {
		if d.maxlen == 0 {
			return
		}
		d.ring.PopFront()
	}
	d.ring.PushBack(x)
}

func (d *deque) pushLeft(x object.Value) {
	d.version++
	if d.ring.Len() == d.maxlen {
		if d.maxlen == 0 {
			return
		}
		d.ring.PopBack()
	}
	d.ring.PushFront(x)
}

func (d *deque) pop() object.Value {
	d.version++
	return d.ring.PopBack()
}

func (d *deque) popLeft() object.Value {
	d.version++
	return d.ring.PopFront()
}

func (d *deque) clear() {
	d.ring = ring.Ring{}
	d.version++
}

func (d *deque) len(th *object.Thread) int {
	locked := d.Lock(th)
	n := d.ring.Len()
	d.Unlock(locked)
	return n
}

// copyElems returns the elements in a new slice, and the version they are of.
func (d *deque) copyElems(th *object.Thread) (out []object.Value, version uint64, err error) {
	err = object.Attempt(th, func() bool {
		locked := d.Lock(th)
		defer d.Unlock(locked)
		out, version = make([]object.Value, d.ring.Len()), d.version
		for i := 0; i < len(out); i += stride {
			d.ring.CopyTo(out[i:min(i+stride, len(out))], i)
			if len(out) > stride && th.Stopping() {
				return false
			}
		}
		return true
	})
	return out, version, err
}

// at returns element i; ok is false beyond the end.
func (d *deque) at(th *object.Thread, i int) (x object.Value, version uint64, ok bool) {
	locked := d.Lock(th)
	defer d.Unlock(locked)
	if uint(i) < uint(d.ring.Len()) {
		x, ok = *d.ring.At(i), true
	}
	return x, d.version, ok
}

func (d *deque) extend(th *object.Thread, iterable object.Value, left bool) error {
	if iterable.Is(d.Value()) {
		elems, _, err := d.copyElems(th)
		if err != nil {
			return err
		}
		iterable = object.NewList(elems).Value()
	}
	return object.Iterate(th, iterable, func(x object.Value) (bool, error) {
		locked, err := d.open(th)
		if err != nil {
			return false, err
		}
		if left {
			d.pushLeft(x)
		} else {
			d.push(x)
		}
		d.Unlock(locked)
		return true, nil
	})
}

// rotate moves n elements from the right end to the left one; the deque is locked.
func (d *deque) rotate(n int) {
	if d.ring.Len() < 2 {
		return
	}
	if n %= d.ring.Len(); n < 0 {
		n += d.ring.Len()
	}
	if n > d.ring.Len()/2 {
		n -= d.ring.Len()
	}
	for ; n > 0; n-- {
		d.ring.PushFront(d.ring.PopBack())
	}
	for ; n < 0; n++ {
		d.ring.PushBack(d.ring.PopFront())
	}
	d.version++
}

// remove deletes element i; the deque is locked.
func (d *deque) remove(i int) {
	d.rotateTo(i)
	d.popLeft()
	d.rotateTo(d.ring.Len() - i)
}

func (d *deque) rotateTo(i int) {
	if d.ring.Len() > 0 {
		d.rotate(-i)
	}
}

// Held implements object.Holder.
func (d *deque) Held(th *object.Thread, i int) (object.Value, bool) {
	locked := d.Lock(th)
	defer d.Unlock(locked)
	if i >= d.ring.Len() {
		return object.Value{}, false
	}
	return *d.ring.At(i), true
}
