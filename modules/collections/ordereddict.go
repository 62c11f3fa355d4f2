package collections

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections/abc"
)

// orderedDict is a dict whose order matters: in comparisons, and for popitem and move_to_end.
type orderedDict struct{ object.DictInstance }

func orderedDictClass() *native.Class {
	return native.NewDictClass[orderedDict](native.Class{
		Name: "OrderedDict", Module: moduleName, Signature: "OrderedDict(other=<unset>, /, **kwargs)",
		Doc: "A dict that remembers, and can change, the order of its items.",
		Init: native.Raw(func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
			if err := object.NArgs("OrderedDict", len(args)-1, 0, 1); err != nil {
				return object.Value{}, err
			}
			return object.None, orderedUpdate(th, args[0], args[1:], kw)
		}),
		Slots: object.Slots{
			Repr: orderedRepr, Compare: orderedCompare,
			Binary: orderedBinary, BinaryOps: 1 << object.Or, ReflectedOps: 1 << object.Or,
			InPlace: func(th *object.Thread, op object.BinaryOp, self, other object.Value) (object.Value, error) {
				if op != object.Or {
					return object.NotImplemented, nil
				}
				return self, orderedUpdate(th, self, []object.Value{other}, nil)
			}, InPlaceOps: 1 << object.Or,
		},
		Methods: []*object.Native{
			def("move_to_end(key, last=True)", moveToEnd, `Make the item of a key the last one, or the first if last is false.`),
			def("popitem(last=True)", orderedPopItem, `Remove and return the last item, or the first if last is false.`),
			def("copy()", orderedCopy, `Return a copy.`),
			def("__copy__()", orderedCopy, `Return a copy.`),
			native.Def("update(other=<unset>, /, **kwargs)", native.Raw(func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
				if err := object.NArgs("update", len(args)-1, 0, 1); err != nil {
					return object.Value{}, err
				}
				return object.None, orderedUpdate(th, args[0], args[1:], kw)
			}), `Set items from a mapping or an iterable of pairs.`),
			def("__reduce__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
				items, err := call(th, a[0], "items")
				if err != nil {
					return object.Value{}, err
				}
				it, err := object.Iter(th, items)
				if err != nil {
					return object.Value{}, err
				}
				return object.TupleOf(a[0].Type().Value(), object.TupleOf().Value(), stateOf(th, a[0]), object.None, it).Value(), nil
			}, `Return what pickle and copy make the dict from.`),
		},
		Attrs: []native.Attr{native.Const("__hash__", object.None)},
	})
}

// orderedUpdate sets items, through __setitem__ where a subclass overrides it.
func orderedUpdate(th *object.Thread, self object.Value, args []object.Value, kw []object.Named) error {
	d, _ := self.AsDict()
	if n, ok := self.Type().Find("__setitem__").AsNative(); ok && n.Owner == object.DictType {
		return orderedFill(th, d, args, kw)
	}
	if len(args) > 0 {
		if err := abc.Update(th, self, args[0]); err != nil {
			return err
		}
	}
	for _, a := range kw {
		if err := object.SetItem(th, self, object.Str(a.Name), a.Value); err != nil {
			return err
		}
	}
	return nil
}

// orderedFill sets items directly.
func orderedFill(th *object.Thread, d *object.Dict, args []object.Value, kw []object.Named) error {
	if len(args) == 0 {
		return d.Update(th, object.Value{}, kw)
	}
	keys, err := object.LookupAttr(th, args[0], "keys")
	if err != nil {
		return err
	}
	if keys.IsSet() {
		return d.Update(th, args[0], kw)
	}
	err = object.Iterate(th, args[0], func(p object.Value) (bool, error) {
		pair, err := object.Elements(th, p)
		switch n := len(pair); {
		case err != nil:
			return false, err
		case n == 0:
			return false, object.Errorf(object.ValueError, "need more than 0 values to unpack")
		case n == 1:
			return false, object.Errorf(object.ValueError, "need more than 1 value to unpack")
		case n > 2:
			return false, object.Errorf(object.ValueError, "too many values to unpack (expected 2)")
		}
		return true, d.Set(th, pair[0], pair[1])
	})
	if err != nil {
		return err
	}
	return d.Update(th, object.Value{}, kw)
}

func orderedRepr(th *object.Thread, v object.Value) (string, error) {
	d, _ := v.AsDict()
	name := v.Type().Name()
	if d.Len(th) == 0 {
		return name + "()", nil
	}
	first, err := th.EnterRepr(v.Header())
	if err != nil {
		return "", err
	}
	if !first {
		return "...", nil
	}
	defer th.LeaveRepr()
	c, err := d.CopyLong(th)
	if err != nil {
		return "", err
	}
	r, err := object.Repr(th, c.Value())
	if err != nil {
		return "", err
	}
	return object.LongMessage(th, name+"(%s)", r)
}

func orderedCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	if op != object.EQ && op != object.NE {
		return object.NotImplemented, nil
	}
	r, err := object.DictType.Slots().Compare(th, op, a, b)
	if err != nil || !r.Is(object.Bool(op == object.EQ)) {
		return r, err
	}
	x, ok := native.As[*orderedDict](a)
	y, ok2 := native.As[*orderedDict](b)
	if !ok || !ok2 {
		return r, nil
	}
	xs, err := x.KeysLong(th)
	if err != nil {
		return object.Value{}, err
	}
	ys, err := y.KeysLong(th)
	if err != nil {
		return object.Value{}, err
	}
	same, err := object.Equal(th, object.NewList(xs).Value(), object.NewList(ys).Value())
	return object.Bool(same == (op == object.EQ)), err
}

func orderedBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	if _, ok := other.AsDict(); op != object.Or || !ok {
		return object.NotImplemented, nil
	}
	first, second := self, other
	if reflected {
		first, second = other, self
	}
	r, err := object.Call(th, self.Type().Value(), []object.Value{first}, nil)
	if err != nil {
		return object.Value{}, err
	}
	return r, orderedUpdate(th, r, []object.Value{second}, nil)
}

func moveToEnd(th *object.Thread, a []object.Value) (object.Value, error) {
	last, err := object.Truth(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	d, _ := a[0].AsDict()
	ok, err := d.MoveToEnd(th, a[1], last)
	if err == nil && !ok {
		err = object.NewException(object.KeyError, a[1])
	}
	return object.None, err
}

func orderedPopItem(th *object.Thread, a []object.Value) (object.Value, error) {
	last, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	d, _ := a[0].AsDict()
	item, ok, err := d.PopItem(th, !last)
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, object.NewException(object.KeyError, object.Str("dictionary is empty"))
	}
	return object.Pair(item.Key, item.Value).Value(), nil
}

func orderedCopy(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[0].Type().IsHeap() {
		return object.Call(th, a[0].Type().Value(), []object.Value{a[0]}, nil)
	}
	c := native.To[*orderedDict](native.Type(th.Runtime, orderedDictClass).Alloc().Value())
	d, _ := a[0].AsDict()
	return c.Value(), c.Merge(th, d)
}
