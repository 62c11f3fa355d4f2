package operator

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// itemGetter is itemgetter(*keys): immutable.
type itemGetter struct {
	object.Instance
	keys []object.Value
}

func itemGetterClass() *native.Class {
	return native.NewClass[itemGetter](native.Class{
		Name: "itemgetter", Module: "operator", Sealed: true, Signature: "itemgetter(item, /, *items)",
		Doc: "A callable that fetches the given items of its argument.",
		New: func(_ *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
			if err := object.NoKeywords("itemgetter", kw); err != nil {
				return object.Value{}, err
			}
			if len(args) == 0 {
				return object.Value{}, object.Errorf(object.TypeError, "itemgetter expected 1 argument, got 0")
			}
			v := cls.Alloc().Value()
			native.To[*itemGetter](v).keys = append([]object.Value(nil), args...)
			return v, nil
		},
		Slots: object.Slots{
			Init: noInit,
			Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
				g := native.To[*itemGetter](v)
				if len(g.keys) == 1 && len(args) == 1 && len(kw) == 0 {
					return object.GetItem(th, args[0], g.keys[0])
				}
				if err := oneArgument("itemgetter", args, kw); err != nil {
					return object.Value{}, err
				}
				return collect(g.keys, func(k object.Value) (object.Value, error) { return object.GetItem(th, args[0], k) })
			},
			Repr: func(th *object.Thread, v object.Value) (string, error) {
				return reprCall(th, v, native.To[*itemGetter](v).keys, nil)
			},
		},
		Methods: []*object.Native{
			def("__reduce__()", "Return what pickle and copy make the object from.", func(_ *object.Thread, a []object.Value) (object.Value, error) {
				return object.TupleOf(a[0].Type().Value(), object.TupleOf(native.To[*itemGetter](a[0]).keys...).Value()).Value(), nil
			}),
		},
	})
}

// noInit is the __init__ of classes whose __new__ does everything.
func noInit(*object.Thread, object.Value, []object.Value, []object.Named) error { return nil }

func oneArgument(name string, args []object.Value, kw []object.Named) error {
	if err := object.NoKeywords(name, kw); err != nil {
		return err
	}
	if len(args) != 1 {
		return object.Errorf(object.TypeError, "%s expected 1 argument, got %d", name, len(args))
	}
	return nil
}

// collect returns get of the only key, or a tuple of get of each.
func collect[K any](keys []K, get func(K) (object.Value, error)) (object.Value, error) {
	if len(keys) == 1 {
		return get(keys[0])
	}
	out := make([]object.Value, len(keys))
	for i, k := range keys {
		x, err := get(k)
		if err != nil {
			return object.Value{}, err
		}
		out[i] = x
	}
	return object.NewTuple(out).Value(), nil
}

// reprCall shows an object as the call that makes it.
func reprCall(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (string, error) {
	first, err := th.EnterRepr(v.Header())
	if err != nil {
		return "", err
	}
	name := v.Type().FullName()
	if !first {
		return name + "(...)", nil
	}
	defer th.LeaveRepr()
	parts := make([]string, 0, len(args)+len(kw))
	for _, a := range args {
		r, err := object.Repr(th, a)
		if err != nil {
			return "", err
		}
		parts = append(parts, r)
	}
	for _, a := range kw {
		r, err := object.Repr(th, a.Value)
		if err != nil {
			return "", err
		}
		parts = append(parts, a.Name+"="+r)
	}
	return name + "(" + strings.Join(parts, ", ") + ")", nil
}

// attrGetter is attrgetter(*names), a dotted name split into its parts: immutable.
type attrGetter struct {
	object.Instance
	names []object.Value
	paths [][]string
}

func attrGetterClass() *native.Class {
	return native.NewClass[attrGetter](native.Class{
		Name: "attrgetter", Module: "operator", Sealed: true, Signature: "attrgetter(attr, /, *attrs)",
		Doc: "A callable that fetches the given attributes of its argument; names can be dotted.",
		New: newAttrGetter,
		Slots: object.Slots{
			Init: noInit,
			Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
				if err := oneArgument("attrgetter", args, kw); err != nil {
					return object.Value{}, err
				}
				return collect(native.To[*attrGetter](v).paths, func(path []string) (object.Value, error) {
					x := args[0]
					for _, name := range path {
						var err error
						if x, err = object.GetAttr(th, x, name); err != nil {
							return object.Value{}, err
						}
					}
					return x, nil
				})
			},
			Repr: func(th *object.Thread, v object.Value) (string, error) {
				return reprCall(th, v, native.To[*attrGetter](v).names, nil)
			},
		},
		Methods: []*object.Native{
			def("__reduce__()", "Return what pickle and copy make the object from.", func(_ *object.Thread, a []object.Value) (object.Value, error) {
				return object.TupleOf(a[0].Type().Value(), object.TupleOf(native.To[*attrGetter](a[0]).names...).Value()).Value(), nil
			}),
		},
	})
}

func newAttrGetter(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("attrgetter", kw); err != nil {
		return object.Value{}, err
	}
	if len(args) == 0 {
		return object.Value{}, object.Errorf(object.TypeError, "attrgetter expected 1 argument, got 0")
	}
	v := cls.Alloc().Value()
	g := native.To[*attrGetter](v)
	for _, a := range args {
		name, ok := a.AsStr()
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "attribute name must be a string")
		}
		path, err := splitDots(th, name)
		if err != nil {
			return object.Value{}, err
		}
		g.names = append(g.names, a)
		g.paths = append(g.paths, path)
	}
	return v, nil
}

// splitDots splits a name, which may be long, at its dots.
func splitDots(th *object.Thread, name string) ([]string, error) {
	if len(name) <= object.LongText {
		return strings.Split(name, "."), nil
	}
	n, err := object.CountIn(th, name, ".", len(name))
	if err != nil {
		return nil, err
	}
	path, err := object.MakeLong[string](th, 0, n+1)
	if err != nil {
		return nil, err
	}
	pace, rest := object.NewPace(th), name
	for range n {
		i, err := object.Find(th, rest, ".")
		if err == nil {
			err = pace.At(len(name) - len(rest))
		}
		if err != nil {
			return nil, err
		}
		path, rest = append(path, rest[:i]), rest[i+1:]
	}
	return append(path, rest), nil
}

// methodCaller is methodcaller(name, *args, **kwargs): immutable.
type methodCaller struct {
	object.Instance
	name string
	args []object.Value
	kw   []object.Named
}

func methodCallerClass() *native.Class {
	return native.NewClass[methodCaller](native.Class{
		Name: "methodcaller", Module: "operator", Sealed: true, Signature: "methodcaller(name, /, *args, **kwargs)",
		Doc: "A callable that calls the named method of its argument.",
		New: newMethodCaller,
		Slots: object.Slots{
			Init: noInit,
			Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
				if err := oneArgument("methodcaller", args, kw); err != nil {
					return object.Value{}, err
				}
				return native.To[*methodCaller](v).call(th, args[0])
			},
			Repr: func(th *object.Thread, v object.Value) (string, error) {
				m := native.To[*methodCaller](v)
				return reprCall(th, v, append([]object.Value{object.Str(m.name)}, m.args...), m.kw)
			},
		},
	})
}

func newMethodCaller(_ *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 0 {
		return object.Value{}, object.Errorf(object.TypeError, "methodcaller needs at least one argument, the method name")
	}
	name, ok := args[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "method name must be a string")
	}
	v := cls.Alloc().Value()
	m := native.To[*methodCaller](v)
	m.name = name
	m.args = append([]object.Value(nil), args[1:]...)
	m.kw = append([]object.Named(nil), kw...)
	return v, nil
}

func (m *methodCaller) call(th *object.Thread, obj object.Value) (object.Value, error) {
	f, unbound, err := object.GetMethod(th, obj, m.name)
	if err != nil {
		return object.Value{}, err
	}
	args := m.args
	if unbound {
		args = append(append(make([]object.Value, 0, len(args)+1), obj), args...)
	}
	return object.Call(th, f, args, m.kw)
}
