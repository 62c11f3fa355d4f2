package abc

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func sequences() []class {
	return []class{
		{
			name: "Sequence", doc: "A sequence: subclasses define __getitem__ and __len__.", bases: []string{"Reversible", "Collection"},
			register: []*object.Type{object.TupleType, object.StrType, object.RangeType},
			abstract: []string{"__getitem__"}, fallback: raise(object.IndexError),
			methods: []*object.Native{
				def("__iter__()", sequenceIter(false)), def("__reversed__()", sequenceIter(true)),
				def("__contains__(value, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
					n, err := find(th, a[0], a[1], nil)
					return object.Bool(n > 0), err
				}),
				def("index(value, start=0, stop=None)", sequenceIndex), def("count(value)", func(th *object.Thread, a []object.Value) (object.Value, error) {
					n := int64(0)
					_, err := find(th, a[0], a[1], &n)
					return object.Int(n), err
				}),
			},
		},
		{name: "ByteString", doc: "Deprecated: bytes and bytearray.", bases: []string{"Sequence"},
			register: []*object.Type{object.BytesType, object.ByteArrayType}},
		{
			name: "MutableSequence", doc: "A sequence that can change: subclasses also define __setitem__, __delitem__ and insert.",
			bases: []string{"Sequence"}, register: []*object.Type{object.ListType, object.ByteArrayType},
			abstract: []string{"__setitem__", "__delitem__", "insert"}, fallback: raise(object.IndexError),
			methods: []*object.Native{
				def("append(value)", sequenceAppend), def("clear()", func(th *object.Thread, a []object.Value) (object.Value, error) {
					return untilError(th, a[0], "pop", object.IndexError)
				}),
				def("reverse()", sequenceReverse), def("extend(values)", sequenceExtend), def("pop(index=-1)", sequencePop),
				def("remove(value)", sequenceRemove), def("__iadd__(values, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
					_, err := call(th, a[0], "extend", a[1])
					return a[0], err
				}),
			},
		},
	}
}

// sequenceIterator goes through a sequence by index; the header's lock guards i and done.
type sequenceIterator struct {
	object.Instance
	seq     object.Value
	i       int64
	reverse bool
	done    bool
}

func sequenceIteratorClass() *native.Class {
	return native.NewClass[sequenceIterator](native.Class{
		Name: "generator", Module: "builtins", Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(th *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*sequenceIterator](v).next(th)
			},
		},
	})
}

func (it *sequenceIterator) next(th *object.Thread) (object.Value, error) {
	locked := it.Lock(th)
	i, done := it.i, it.done
	if it.reverse {
		it.i--
	} else {
		it.i++
	}
	it.Unlock(locked)
	if done || i < 0 {
		return object.Value{}, nil
	}
	x, err := object.GetItem(th, it.seq, object.Int(i))
	if err == nil {
		return x, nil
	}
	locked = it.Lock(th)
	it.done = true
	it.Unlock(locked)
	if !it.reverse && object.IsException(err, object.IndexError) {
		err = nil
	}
	return object.Value{}, err
}

func sequenceIter(reverse bool) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		it := native.New[*sequenceIterator](th.Runtime, sequenceIteratorClass)
		it.seq, it.reverse = a[0], reverse
		if reverse {
			n, err := object.Len(th, a[0])
			if err != nil {
				return object.Value{}, err
			}
			it.i = int64(n) - 1
		}
		return it.Value(), nil
	}
}

// find iterates until an element equals x, or counts all those that do.
func find(th *object.Thread, seq, x object.Value, count *int64) (n int64, err error) {
	err = object.Iterate(th, seq, func(y object.Value) (bool, error) {
		eq, err := object.Equal(th, y, x)
		if eq {
			n++
			if count != nil {
				*count = n
			}
		}
		return !eq || count != nil, err
	})
	return n, err
}

func sequenceIndex(th *object.Thread, a []object.Value) (object.Value, error) {
	self, x := a[0], a[1]
	start, stop := 0, -1
	var err error
	if !a[2].IsNone() {
		if start, err = fromEnd(th, self, a[2]); err != nil {
			return object.Value{}, err
		}
		start = max(start, 0)
	}
	bounded := !a[3].IsNone()
	if bounded {
		if stop, err = fromEnd(th, self, a[3]); err != nil {
			return object.Value{}, err
		}
	}
	for i := start; !bounded || i < stop; i++ {
		y, err := object.GetItem(th, self, object.Int(int64(i)))
		if err != nil {
			if object.IsException(err, object.IndexError) {
				break
			}
			return object.Value{}, err
		}
		if eq, err := object.Equal(th, y, x); err != nil || eq {
			return object.Int(int64(i)), err
		}
	}
	return object.Value{}, object.NewException(object.ValueError)
}

// fromEnd returns an index; a negative one counts from the end.
func fromEnd(th *object.Thread, seq, v object.Value) (int, error) {
	i, err := object.IndexInt(th, v, nil)
	if err != nil || i >= 0 {
		return i, err
	}
	n, err := object.Len(th, seq)
	return i + n, err
}

func sequenceAppend(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.Len(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	_, err = call(th, a[0], "insert", object.Int(int64(n)), a[1])
	return object.None, err
}

func sequenceReverse(th *object.Thread, a []object.Value) (object.Value, error) {
	self := a[0]
	n, err := object.Len(th, self)
	if err != nil {
		return object.Value{}, err
	}
	for i := 0; i < n/2; i++ {
		lo, hi := object.Int(int64(i)), object.Int(int64(n-i-1))
		x, err := object.GetItem(th, self, hi)
		if err != nil {
			return object.Value{}, err
		}
		y, err := object.GetItem(th, self, lo)
		if err != nil {
			return object.Value{}, err
		}
		if err := object.SetItem(th, self, lo, x); err != nil {
			return object.Value{}, err
		}
		if err := object.SetItem(th, self, hi, y); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

func sequenceExtend(th *object.Thread, a []object.Value) (object.Value, error) {
	self, values := a[0], a[1]
	if self.Is(values) {
		elems, err := object.Elements(th, values)
		if err != nil {
			return object.Value{}, err
		}
		values = object.NewList(elems).Value()
	}
	_, err := updateEach("append")(th, []object.Value{self, values})
	return object.None, err
}

func sequencePop(th *object.Thread, a []object.Value) (object.Value, error) {
	v, err := object.GetItem(th, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	return v, object.DelItem(th, a[0], a[1])
}

func sequenceRemove(th *object.Thread, a []object.Value) (object.Value, error) {
	i, err := call(th, a[0], "index", a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.DelItem(th, a[0], i)
}
