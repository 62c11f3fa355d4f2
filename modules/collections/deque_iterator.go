package collections

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// dequeIterator goes through a deque; the header's lock guards i.
type dequeIterator struct {
	object.Instance
	d       *deque
	version uint64
	i, n    int
	reverse bool
}

func dequeIteratorClass() *native.Class        { return dequeIteratorOf("_deque_iterator") }
func dequeReverseIteratorClass() *native.Class { return dequeIteratorOf("_deque_reverse_iterator") }

func dequeIteratorOf(name string) *native.Class {
	return native.NewClass[dequeIterator](native.Class{
		Name: name, Module: moduleName, Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(th *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*dequeIterator](v).next(th)
			},
		},
		Methods: []*object.Native{
			def("__length_hint__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
				it := native.To[*dequeIterator](a[0])
				locked := it.Lock(th)
				defer it.Unlock(locked)
				return object.Int(int64(it.n - it.i)), nil
			}, `Return how many elements are left.`),
		},
	})
}

func (d *deque) iter(th *object.Thread, reverse bool) object.Value {
	declare := dequeIteratorClass
	if reverse {
		declare = dequeReverseIteratorClass
	}
	it := native.New[*dequeIterator](th.Runtime, declare)
	locked := d.Lock(th)
	it.d, it.version, it.n, it.reverse = d, d.version, d.ring.Len(), reverse
	d.Unlock(locked)
	return it.Value()
}

func (it *dequeIterator) next(th *object.Thread) (object.Value, error) {
	if th.Shared {
		locked := it.Lock(th)
		defer it.Unlock(locked)
		inner := it.d.Lock(th) // the iterator's lock comes before the deque's
		defer it.d.Unlock(inner)
	}
	d, i := it.d, it.i
	if d.version != it.version {
		it.i = it.n
		return object.Value{}, object.Errorf(object.RuntimeError, "deque mutated during iteration")
	}
	if i >= it.n {
		return object.Value{}, nil
	}
	it.i++
	if it.reverse {
		i = it.n - 1 - i
	}
	return *d.ring.At(i), nil
}
