package collections

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections/abc"
)

// counter is a dict of counts in which missing keys have the count 0.
type counter struct{ object.DictInstance }

func counterClass() *native.Class {
	return native.NewDictClass[counter](native.Class{
		Name: "Counter", Module: moduleName, Signature: "Counter(iterable=None, /, **kwds)",
		Doc: `
A dict that counts hashable elements.

	>>> Counter("abca").most_common(1)
	[('a', 2)]`,
		Init: native.Raw(func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
			if len(args) > 2 {
				return object.Value{}, object.Errorf(object.TypeError, "Counter.__init__() takes from 1 to 2 positional arguments but %d were given", len(args))
			}
			return callUpdate(th, args, kw)
		}),
		Slots: object.Slots{
			Repr: counterRepr, Compare: counterCompare, SetItem: counterSetItem,
			Binary: counterBinary, BinaryOps: counterOps,
			InPlace: counterInPlace, InPlaceOps: counterOps,
			Unary: counterUnary, UnaryOps: 1<<object.Pos | 1<<object.Neg,
		},
		Methods: []*object.Native{
			def("__missing__(key, /)", func(*object.Thread, []object.Value) (object.Value, error) { return object.Int(0), nil }, `Return 0.`),
			def("total()", counterTotal, `Return the sum of the counts.`),
			def("most_common(n=None)", mostCommon, `Return the n elements with the greatest counts, and these, as a list of pairs.`),
			def("elements()", counterElements, `Return an iterator over the elements, each repeated as often as its count.`),
			native.Def("update(iterable=None, /, **kwds)", native.Raw(counterUpdate), `Add counts from an iterable or a mapping.`),
			native.Def("subtract(iterable=None, /, **kwds)", native.Raw(counterSubtract), `Subtract counts; they can become zero or negative.`),
			def("copy()", counterCopy, `Return a copy.`),
			def("__copy__()", counterCopy, `Return a copy.`),
			def("__reduce__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, _ := a[0].AsDict()
				return object.Pair(a[0].Type().Value(), object.TupleOf(d.Copy(th).Value()).Value()).Value(), nil
			}, `Return what pickle and copy make the counter from.`),
		},
		ClassMethods: []*object.Native{
			def("fromkeys(iterable, v=None)", func(*object.Thread, []object.Value) (object.Value, error) {
				return object.Value{}, object.Errorf(object.NotImplementedError, "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")
			}, `Not defined for counters.`),
		},
		Attrs: []native.Attr{native.Const("__hash__", object.None)},
	})
}

const counterOps = 1<<object.Add | 1<<object.Sub | 1<<object.And | 1<<object.Or

// callUpdate calls update, which a subclass may override.
func callUpdate(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if !args[0].Type().IsHeap() {
		return counterUpdate(th, args, kw)
	}
	f, err := object.GetAttr(th, args[0], "update")
	if err != nil {
		return object.Value{}, err
	}
	_, err = object.Call(th, f, args[1:], kw)
	return object.None, err
}

// count returns the count of a key in any counter.
func count(th *object.Thread, c, key object.Value) (object.Value, error) {
	return object.GetItem(th, c, key)
}

// add adds n to the count of a key.
func (c *counter) add(th *object.Thread, key, n object.Value, op object.BinaryOp) error {
	old, ok, err := c.Get(th, key)
	if err != nil {
		return err
	}
	if !ok {
		old = object.Int(0)
	}
	sum, err := object.Binary(th, op, old, n)
	if err != nil {
		return err
	}
	return c.set(th, key, sum)
}

func (c *counter) set(th *object.Thread, key, v object.Value) error {
	if c.Type().IsHeap() {
		return object.SetItem(th, c.Value(), key, v)
	}
	return c.Set(th, key, v)
}

func counterUpdate(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	return counterChange(th, "update", object.Add, args, kw)
}

func counterSubtract(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	return counterChange(th, "subtract", object.Sub, args, kw)
}

// counterChange is update or subtract, by the operator.
func counterChange(th *object.Thread, name string, op object.BinaryOp, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) > 2 {
		return object.Value{}, object.Errorf(object.TypeError, "Counter.%s() takes from 1 to 2 positional arguments but %d were given", name, len(args))
	}
	c := native.To[*counter](args[0])
	if len(args) == 2 && !args[1].IsNone() {
		if err := c.change(th, args[1], op); err != nil {
			return object.Value{}, err
		}
	}
	if len(kw) == 0 {
		return object.None, nil
	}
	d := object.NewDict(len(kw))
	for _, a := range kw {
		d.SetStr(th, a.Name, a.Value)
	}
	return object.None, c.change(th, d.Value(), op)
}

func (c *counter) change(th *object.Thread, src object.Value, op object.BinaryOp) error {
	isMapping := src.Layout() == object.KindDict
	if !isMapping && (src.Type().IsHeap() || src.Kind() == object.KindInstance) {
		var err error
		if isMapping, err = abc.Is(th, src, "Mapping"); err != nil {
			return err
		}
	}
	if isMapping {
		return c.changeItems(th, src, op)
	}
	one := object.Int(1)
	plain := op == object.Add && !c.Type().IsHeap()
	return object.Iterate(th, src, func(x object.Value) (bool, error) {
		if !plain {
			return true, c.add(th, x, one, op)
		}
		if c.Increment(th, x) {
			return true, nil
		}
		return true, c.increment(th, x)
	})
}

// increment adds one to the count of a key.
func (c *counter) increment(th *object.Thread, key object.Value) error {
	old, ok, err := c.Get(th, key)
	if err != nil {
		return err
	}
	n, small := old.SmallInt()
	switch {
	case !ok:
		return c.Set(th, key, object.Int(1))
	case small && n < 1<<62:
		return c.Set(th, key, object.Int(n+1))
	}
	return c.add(th, key, object.Int(1), object.Add)
}

// changeItems adds or subtracts the counts of a mapping.
func (c *counter) changeItems(th *object.Thread, src object.Value, op object.BinaryOp) error {
	if op == object.Add && c.Len(th) == 0 {
		return c.Update(th, src, nil)
	}
	items, err := call(th, src, "items")
	if err != nil {
		return err
	}
	return object.Iterate(th, items, func(pair object.Value) (bool, error) {
		kv, err := object.Elements(th, pair)
		if err != nil {
			return false, err
		}
		if len(kv) != 2 {
			return false, object.Errorf(object.ValueError, "too many values to unpack (expected 2, got %d)", len(kv))
		}
		if op == object.Add {
			// The new count comes first, as an operand that may decide about the sum.
			old, ok, err := c.Get(th, kv[0])
			if err != nil {
				return false, err
			}
			if !ok {
				old = object.Int(0)
			}
			sum, err := object.Binary(th, op, kv[1], old)
			if err != nil {
				return false, err
			}
			return true, c.set(th, kv[0], sum)
		}
		return true, c.add(th, kv[0], kv[1], op)
	})
}

// counterSetItem deletes without complaint what is not there.
func counterSetItem(th *object.Thread, v, key, x object.Value) error {
	d, _ := v.AsDict()
	if x.IsSet() {
		return d.Set(th, key, x)
	}
	_, err := d.Delete(th, key)
	return err
}

func counterTotal(th *object.Thread, a []object.Value) (object.Value, error) {
	d, _ := a[0].AsDict()
	sum := object.Int(0)
	values, err := d.ValuesLong(th)
	if err != nil {
		return object.Value{}, err
	}
	for i, n := range values {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		if sum, err = object.Binary(th, object.Add, sum, n); err != nil {
			return object.Value{}, err
		}
	}
	return sum, nil
}

// byCount returns the items as pairs, the greatest counts first.
func byCount(th *object.Thread, d *object.Dict) ([]object.Value, error) {
	pairs, err := d.ItemPairs(th)
	if err != nil {
		return nil, err
	}
	key := object.NewNative("count(item, /)", "", func(_ *object.Thread, a []object.Value) (object.Value, error) {
		t, _ := a[0].AsTuple()
		return t.Elems()[1], nil
	})
	return pairs, object.SortValues(th, pairs, key.Value(), true)
}

func mostCommon(th *object.Thread, a []object.Value) (object.Value, error) {
	d, _ := a[0].AsDict()
	pairs, err := byCount(th, d)
	if err != nil {
		return object.Value{}, err
	}
	if !a[1].IsNone() {
		n, err := object.IndexInt(th, a[1], nil)
		if err != nil {
			return object.Value{}, err
		}
		pairs = pairs[:min(max(n, 0), len(pairs))]
	}
	return object.NewList(pairs).Value(), nil
}

func counterRepr(th *object.Thread, v object.Value) (string, error) {
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
	pairs, err := byCount(th, d)
	if err != nil {
		if !object.IsException(err, object.TypeError) {
			return "", err
		}
		r, err := object.Repr(th, d.Copy(th).Value()) // counts that can't be compared
		return name + "(" + r + ")", err
	}
	var b strings.Builder
	for i, p := range pairs {
		t, _ := p.AsTuple()
		if i > 0 {
			b.WriteString(", ")
		}
		for j, sep := range []string{"", ": "} {
			r, err := object.Repr(th, t.Elems()[j])
			if err != nil {
				return "", err
			}
			b.WriteString(sep + r)
		}
		if err := th.Safepoint(); err != nil {
			return "", err
		}
	}
	return name + "({" + b.String() + "})", nil
}

// elementsIterator repeats each key of a counter; the header's lock guards its fields.
type elementsIterator struct {
	object.Instance
	items []object.DictItem
	left  int // repetitions of the first item's key
}

func elementsIteratorClass() *native.Class {
	return native.NewClass[elementsIterator](native.Class{
		Name: "chain", Module: "itertools", Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(th *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*elementsIterator](v).next(th)
			},
		},
	})
}

func counterElements(th *object.Thread, a []object.Value) (object.Value, error) {
	d, _ := a[0].AsDict()
	items, err := d.ItemsLong(th)
	if err != nil {
		return object.Value{}, err
	}
	it := native.New[*elementsIterator](th.Runtime, elementsIteratorClass)
	it.items, it.left = items, -1
	return it.Value(), nil
}

func (it *elementsIterator) next(th *object.Thread) (object.Value, error) {
	locked := it.Lock(th)
	defer it.Unlock(locked)
	for len(it.items) > 0 {
		if it.left < 0 {
			n, ok := it.items[0].Value.SmallInt()
			if !ok {
				return object.Value{}, object.Errorf(object.TypeError, "'%s' object cannot be interpreted as an integer", it.items[0].Value.Type().Name())
			}
			it.left = max(int(n), 0)
		}
		if it.left > 0 {
			it.left--
			return it.items[0].Key, nil
		}
		it.items, it.left = it.items[1:], -1
	}
	return object.Value{}, nil
}

func counterCopy(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[0].Type().IsHeap() {
		return object.Call(th, a[0].Type().Value(), []object.Value{a[0]}, nil)
	}
	d, _ := a[0].AsDict()
	c := newCounter(th)
	return c.Value(), c.Merge(th, d)
}

func newCounter(th *object.Thread) *counter {
	return native.To[*counter](native.Type(th.Runtime, counterClass).Alloc().Value())
}
