package collections

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// defaultDict is a dict with a function for missing values; a cell holds it, for
// scripts can set it at any time.
type defaultDict struct {
	object.DictInstance
	factory object.Cell
}

func defaultDictClass() *native.Class {
	return native.NewDictClass[defaultDict](native.Class{
		Name: "defaultdict", Module: moduleName, Sealed: true, Signature: "defaultdict(default_factory=None, /, *args, **kwargs)",
		Doc:  "A dict that calls default_factory for the value of a missing key.",
		Init: native.Raw(initDefaultDict),
		Slots: object.Slots{
			Repr: defaultDictRepr,
			GetItem: func(th *object.Thread, v, key object.Value) (object.Value, error) {
				d := native.To[*defaultDict](v)
				x, ok, err := d.Get(th, key)
				if err != nil || ok {
					return x, err
				}
				if v.Type().IsHeap() {
					x, _, err := object.CallMethod(th, v, "__missing__", key)
					return x, err
				}
				return d.missing(th, key)
			},
			Binary: defaultDictBinary, BinaryOps: 1 << object.Or, ReflectedOps: 1 << object.Or,
		},
		Methods: []*object.Native{
			def("__missing__(key, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				return native.To[*defaultDict](a[0]).missing(th, a[1])
			}, `Set and return the value for a missing key.`),
			def("copy()", defaultDictCopy, `Return a copy with the same default_factory.`),
			def("__copy__()", defaultDictCopy, `Return a copy with the same default_factory.`),
			def("__reduce__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d := native.To[*defaultDict](a[0])
				args := object.TupleOf()
				if f := d.function(); !f.IsNone() {
					args = object.TupleOf(f)
				}
				view, err := object.NewDictView(th, &d.Dict, object.IterItems)
				if err != nil {
					return object.Value{}, err
				}
				items, err := object.Iter(th, view)
				if err != nil {
					return object.Value{}, err
				}
				return object.TupleOf(a[0].Type().Value(), args.Value(), object.None, object.None, items).Value(), nil
			}, `Return what pickle and copy make the dict from.`),
		},
		ClassMethods: []*object.Native{getItemClass()},
		Attrs: []native.Attr{
			native.Computed("default_factory",
				func(_ *object.Thread, v object.Value) (object.Value, error) {
					return native.To[*defaultDict](v).function(), nil
				},
				func(_ *object.Thread, v, x object.Value) error {
					native.To[*defaultDict](v).factory.Store(x)
					return nil
				}, "The function for the value of a missing key, or None."),
		},
	})
}

// function returns default_factory, None if there is none.
func (d *defaultDict) function() object.Value {
	if f := d.factory.Load(); f.IsSet() {
		return f
	}
	return object.None
}

func initDefaultDict(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	d := native.To[*defaultDict](args[0])
	args = args[1:]
	if len(args) > 0 {
		if !args[0].IsNone() && !object.Callable(args[0]) {
			return object.Value{}, object.Errorf(object.TypeError, "first argument must be callable or None")
		}
		d.factory.Store(args[0])
		args = args[1:]
	}
	return object.None, object.DictType.Slots().Init(th, d.Value(), args, kw)
}

func (d *defaultDict) missing(th *object.Thread, key object.Value) (object.Value, error) {
	f := d.function()
	if f.IsNone() {
		return object.Value{}, object.NewException(object.KeyError, key)
	}
	x, err := object.Call(th, f, nil, nil)
	if err != nil {
		return object.Value{}, err
	}
	if d.Type().IsHeap() {
		return x, object.SetItem(th, d.Value(), key, x)
	}
	return d.SetDefault(th, key, x) // another thread's value, if that came first
}

func defaultDictRepr(th *object.Thread, v object.Value) (string, error) {
	d := native.To[*defaultDict](v)
	items, err := object.DictType.Slots().Repr(th, v)
	if err != nil {
		return "", err
	}
	factory := d.function()
	first, err := th.EnterRepr(factory.Header()) // it may be a method of the dict
	if err != nil {
		return "", err
	}
	f := "..."
	if first {
		f, err = object.Repr(th, factory)
		th.LeaveRepr()
	}
	return v.Type().Name() + "(" + f + ", " + items + ")", err
}

// like makes an empty dict of the same class and default_factory.
func (d *defaultDict) like(th *object.Thread) (object.Value, error) {
	if d.Type().IsHeap() {
		return object.Call(th, d.Type().Value(), []object.Value{d.function()}, nil)
	}
	c := native.New[*defaultDict](th.Runtime, defaultDictClass)
	c.factory.Store(d.function())
	return c.Value(), nil
}

func defaultDictCopy(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*defaultDict](a[0])
	c, err := d.like(th)
	if err != nil {
		return object.Value{}, err
	}
	m, _ := c.AsDict()
	return c, m.Merge(th, &d.Dict)
}

func defaultDictBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	o, ok := other.AsDict()
	if op != object.Or || !ok {
		return object.NotImplemented, nil
	}
	d := native.To[*defaultDict](self)
	c, err := d.like(th)
	if err != nil {
		return object.Value{}, err
	}
	first, second := &d.Dict, o
	if reflected {
		first, second = o, &d.Dict
	}
	m, _ := c.AsDict()
	if err := m.Merge(th, first); err != nil {
		return object.Value{}, err
	}
	return c, m.Merge(th, second)
}
