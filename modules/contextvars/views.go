package contextvars

import (
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// contextView iterates over what a context held when the view was made.
type contextView struct {
	object.Instance
	n    int
	mu   sync.Mutex // guards rest
	rest []object.Value
}

func keysClass() *native.Class   { return viewClass("keys", "variables") }
func valuesClass() *native.Class { return viewClass("values", "values") }
func itemsClass() *native.Class  { return viewClass("items", "items") }

func viewClass(name, of string) *native.Class {
	return native.NewClass[contextView](native.Class{
		Name: name, Module: "builtins", Doc: "An iterator over the " + of + " of a context.", Sealed: true, Final: true,
		New: object.Uninstantiable,
		Slots: object.Slots{
			Len:  func(_ *object.Thread, v object.Value) (int, error) { return native.To[*contextView](v).n, nil },
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(_ *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*contextView](v).next(), nil
			},
		},
	})
}

func (it *contextView) next() object.Value {
	it.mu.Lock()
	defer it.mu.Unlock()
	if len(it.rest) == 0 {
		return object.Value{}
	}
	x := it.rest[0]
	it.rest = it.rest[1:]
	return x
}

func view(class func() *native.Class) native.Func {
	return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		return newView(th, a[0].Native().(*Context), class), nil
	})
}

func newView(th *object.Thread, c *Context, class func() *native.Class) object.Value {
	it := native.New[*contextView](th.Runtime, class)
	vars := c.vars.Load()
	it.n, it.rest = vars.len(), make([]object.Value, 0, vars.len())
	name := it.Type().Name()
	for v, x := range vars.all() {
		switch name {
		case "keys":
			x = v.Value()
		case "items":
			x = object.Pair(v.Value(), x).Value()
		}
		it.rest = append(it.rest, x)
	}
	return it.Value()
}
