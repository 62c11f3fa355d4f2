// Package bisect is Python's bisect module: places in sorted sequences.
package bisect

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/order"
)

// Module declares the module.
func Module() *native.Module {
	const params = "(a, x, lo=0, hi=None, *, key=None)"
	right := native.Def("bisect_right"+params, native.Fixed(find(true)), `
Return the place behind the items of a that are equal to x, if a is sorted.

	>>> bisect.bisect_right([1, 2, 2, 3], 2)
	3`)
	insert := native.Def("insort_right"+params, native.Fixed(insort(true)), `Insert x into the sorted list a, behind the items equal to it.`)
	return &native.Module{
		Name: "bisect", Doc: "Places in sorted sequences.",
		Funcs: []*object.Native{
			right, insert,
			native.Def("bisect_left"+params, native.Fixed(find(false)), `
Return the place before the items of a that are equal to x, if a is sorted.

	>>> bisect.bisect_left([1, 2, 2, 3], 2)
	1`),
			native.Def("insort_left"+params, native.Fixed(insort(false)), `Insert x into the sorted list a, before the items equal to it.`),
		},
		Init: func(l *native.Loader) error {
			l.Alias("bisect", "bisect_right")
			l.Alias("insort", "insort_right")
			return nil
		},
	}
}

type fixed = func(th *object.Thread, a []object.Value) (object.Value, error)

func find(right bool) fixed {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		i, err := place(th, a, a[1], right)
		return object.Int(int64(i)), err
	}
}

func insort(right bool) fixed {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		x := a[1]
		if !a[4].IsNone() {
			var err error
			if x, err = object.Call(th, a[4], a[1:2], nil); err != nil {
				return object.Value{}, err
			}
		}
		i, err := place(th, a, x, right)
		if err != nil {
			return object.Value{}, err
		}
		if a[0].Kind() == object.KindList {
			l, _ := a[0].AsList()
			return object.None, l.Insert(th, i, a[1])
		}
		insert, err := object.GetAttr(th, a[0], "insert")
		if err == nil {
			_, err = object.Call(th, insert, []object.Value{object.Int(int64(i)), a[1]}, nil)
		}
		return object.None, err
	}
}

// place finds where x belongs; a are the arguments, with the sequence, lo, hi and key.
func place(th *object.Thread, a []object.Value, x object.Value, right bool) (int, error) {
	lo, hi, err := bounds(th, a)
	if err != nil {
		return 0, err
	}
	list, _ := a[0].AsList()
	if a[0].Kind() != object.KindList {
		list = nil
	}
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		item, err := itemAt(th, a[0], list, mid)
		if err == nil && !a[4].IsNone() {
			item, err = object.Call(th, a[4], []object.Value{item}, nil)
		}
		if err != nil {
			return 0, err
		}
		var less bool
		if right {
			less, err = lessThan(th, x, item)
		} else {
			less, err = lessThan(th, item, x)
		}
		if err != nil {
			return 0, err
		}
		if less == right {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo, nil
}

func bounds(th *object.Thread, a []object.Value) (lo, hi int, err error) {
	if lo, err = object.IndexInt(th, a[2], object.OverflowError); err != nil {
		return 0, 0, err
	}
	if lo < 0 {
		return 0, 0, object.Errorf(object.ValueError, "lo must be non-negative")
	}
	if a[3].IsNone() {
		hi, err = object.Len(th, a[0])
	} else if hi, err = object.IndexInt(th, a[3], object.OverflowError); hi == -1 && err == nil {
		hi, err = object.Len(th, a[0])
	}
	return lo, hi, err
}

// itemAt is a[i]; list is a if that is exactly a list.
func itemAt(th *object.Thread, a object.Value, list *object.List, i int) (object.Value, error) {
	if list != nil {
		if v, ok := list.At(th, i); ok {
			return v, nil
		}
	}
	return object.GetItem(th, a, object.Int(int64(i)))
}

func lessThan(th *object.Thread, a, b object.Value) (bool, error) {
	if c, ok := order.Plain(a, b); ok {
		return c < 0, nil
	}
	return object.CompareBool(th, object.LT, a, b)
}
