package functools

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// partial is a function with some of its arguments. The fields only change in
// __setstate__, which the header's lock guards.
type partial struct {
	object.Instance
	f    object.Value
	args *object.Tuple
	kw   *object.Dict
}

func partialClass() *native.Class {
	get := func(name, doc string, f func(p *partial) object.Value) native.Attr {
		return native.Getter(name, func(p *partial, th *object.Thread) (object.Value, error) {
			locked := p.Lock(th)
			defer p.Unlock(locked)
			return f(p), nil
		}, doc)
	}
	return native.NewClass[partial](native.Class{
		Name: "partial", Module: moduleName, Signature: "partial(func, /, *args, **keywords)",
		Doc: `
A function with some of its arguments given.

	>>> functools.partial(int, base=2)("101")
	5`,
		New: newPartial,
		Slots: object.Slots{
			Init: func(*object.Thread, object.Value, []object.Value, []object.Named) error { return nil },
			Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
				return native.To[*partial](v).call(th, args, kw)
			},
			Repr: partialRepr,
		},
		Methods: []*object.Native{
			native.Def("__reduce__()", native.Fixed(partialReduce), `Return what pickle and copy make the object from.`),
			native.Def("__setstate__(state, /)", native.Fixed(partialSetState), `Set what __reduce__ gave.`),
		},
		ClassMethods: []*object.Native{getItemClass()},
		Attrs: []native.Attr{
			get("func", "The function.", func(p *partial) object.Value { return p.f }),
			get("args", "The positional arguments given.", func(p *partial) object.Value { return p.args.Value() }),
			get("keywords", "The keyword arguments given.", func(p *partial) object.Value { return p.kw.Value() }),
		},
	})
}

func getItemClass() *object.Native {
	return native.Def("__class_getitem__(item, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
		return object.NewGenericAlias(a[0], a[1]), nil
	}), `Return the class with a type argument.`)
}

func newPartial(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 0 {
		return object.Value{}, object.Errorf(object.TypeError, "type 'partial' takes at least one argument")
	}
	f, given := args[0], args[1:]
	if !object.Callable(f) {
		return object.Value{}, object.Errorf(object.TypeError, "the first argument must be callable")
	}
	v := cls.Alloc().Value()
	p := native.To[*partial](v)
	p.kw = object.NewDict(len(kw))
	if inner, ok := native.As[*partial](f); ok && len(object.OwnAttrs(th, f)) == 0 {
		// A partial of a partial becomes one.
		locked := inner.Lock(th)
		f, args, p.kw = inner.f, inner.args.Elems(), inner.kw
		inner.Unlock(locked)
		p.kw = p.kw.Copy(th)
		given = append(append([]object.Value(nil), args...), given...)
	}
	p.f, p.args = f, object.NewTuple(append([]object.Value(nil), given...))
	for _, a := range kw {
		p.kw.SetStr(th, a.Name, a.Value)
	}
	return v, nil
}

func (p *partial) call(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	locked := p.Lock(th)
	f, first, stored := p.f, p.args.Elems(), p.kw
	p.Unlock(locked)
	if len(first) > 0 {
		args = append(append(make([]object.Value, 0, len(first)+len(args)), first...), args...)
	}
	if stored.Len(th) > 0 {
		kw = mergeKeywords(th, stored, kw)
	}
	return object.Call(th, f, args, kw)
}

// mergeKeywords returns stored keyword arguments, overridden and followed by those of a call.
func mergeKeywords(th *object.Thread, stored *object.Dict, kw []object.Named) []object.Named {
	var out []object.Named
	for pos := 0; ; {
		k, v, ok := stored.Next(th, &pos)
		if !ok {
			break
		}
		name, _ := k.AsStr()
		if x := object.Kwarg(kw, name); x.IsSet() {
			v = x
		}
		out = append(out, object.Named{Name: name, Value: v})
	}
	n := len(out)
	for _, a := range kw {
		if !object.Kwarg(out[:n], a.Name).IsSet() {
			out = append(out, a)
		}
	}
	return out
}

func partialRepr(th *object.Thread, v object.Value) (string, error) {
	p := native.To[*partial](v)
	first, err := th.EnterRepr(v.Header())
	if err != nil {
		return "", err
	}
	if !first {
		return "...", nil
	}
	defer th.LeaveRepr()
	parts := make([]string, 0, 4)
	add := func(prefix string, x object.Value) error {
		r, err := object.Repr(th, x)
		parts = append(parts, prefix+r)
		return err
	}
	if err := add("", p.f); err != nil {
		return "", err
	}
	for _, a := range p.args.Elems() {
		if err := add("", a); err != nil {
			return "", err
		}
	}
	for _, it := range p.kw.Items(th) {
		name, err := object.ToStr(th, it.Key)
		if err != nil {
			return "", err
		}
		if err := add(name+"=", it.Value); err != nil {
			return "", err
		}
	}
	return v.Type().FullName() + "(" + strings.Join(parts, ", ") + ")", nil
}

func partialReduce(th *object.Thread, a []object.Value) (object.Value, error) {
	p := native.To[*partial](a[0])
	attrs := object.None
	if own := object.OwnAttrs(th, a[0]); len(own) > 0 {
		d := object.NewDict(len(own))
		for _, o := range own {
			d.SetStr(th, o.Name, o.Value)
		}
		attrs = d.Value()
	}
	state := object.TupleOf(p.f, p.args.Value(), p.kw.Value(), attrs)
	return object.TupleOf(a[0].Type().Value(), object.TupleOf(p.f).Value(), state.Value()).Value(), nil
}

func partialSetState(th *object.Thread, a []object.Value) (object.Value, error) {
	state, ok := a[1].AsTuple()
	if !ok || state.Len() != 4 {
		return object.Value{}, object.Errorf(object.TypeError, "invalid partial state")
	}
	s := state.Elems()
	args, ok := s[1].AsTuple()
	kw, ok2 := s[2].AsDict()
	if s[2].IsNone() {
		kw, ok2 = object.NewDict(0), true
	}
	if !object.Callable(s[0]) || !ok || !ok2 {
		return object.Value{}, object.Errorf(object.TypeError, "invalid partial state")
	}
	p := native.To[*partial](a[0])
	locked := p.Lock(th)
	p.f, p.args, p.kw = s[0], args, kw.Copy(th)
	p.Unlock(locked)
	if d, ok := s[3].AsDict(); ok {
		for _, it := range d.Items(th) {
			name, _ := it.Key.AsStr()
			if err := object.GenericSetAttr(th, a[0], name, it.Value); err != nil {
				return object.Value{}, err
			}
		}
	}
	return object.None, nil
}

// partialMethod is a method with some of its arguments: immutable.
type partialMethod struct {
	object.Instance
	f    object.Value
	args *object.Tuple
	kw   *object.Dict
}

func partialMethodClass() *native.Class {
	return native.NewClass[partialMethod](native.Class{
		Name: "partialmethod", Module: moduleName, Signature: "partialmethod(func, /, *args, **keywords)",
		Doc: "A method with some of its arguments given, for use in a class body.",
		New: newPartialMethod,
		Slots: object.Slots{
			Init: func(*object.Thread, object.Value, []object.Value, []object.Named) error { return nil },
			Get:  partialMethodGet,
			Repr: func(th *object.Thread, v object.Value) (string, error) {
				m := native.To[*partialMethod](v)
				p := native.New[*partial](th.Runtime, partialClass)
				p.f, p.args, p.kw = m.f, m.args, m.kw
				r, err := partialRepr(th, p.Value())
				return v.Type().FullName() + strings.TrimPrefix(r, moduleName+".partial"), err
			},
		},
		ClassMethods: []*object.Native{getItemClass()},
		Attrs: []native.Attr{
			native.Getter("func", func(m *partialMethod, _ *object.Thread) (object.Value, error) { return m.f, nil }, "The function or descriptor."),
			native.Getter("args", func(m *partialMethod, _ *object.Thread) (object.Value, error) { return m.args.Value(), nil }, "The positional arguments given."),
			native.Getter("keywords", func(m *partialMethod, _ *object.Thread) (object.Value, error) { return m.kw.Value(), nil }, "The keyword arguments given."),
			native.Getter("__isabstractmethod__", func(m *partialMethod, th *object.Thread) (object.Value, error) {
				return isAbstract(th, m.f)
			}, "Whether the function is abstract."),
		},
	})
}

func isAbstract(th *object.Thread, f object.Value) (object.Value, error) {
	x, err := object.LookupAttr(th, f, "__isabstractmethod__")
	if err != nil || !x.IsSet() {
		return object.False, err
	}
	return x, nil
}

func newPartialMethod(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 0 {
		return object.Value{}, object.MissingArguments("partialmethod.__init__", "positional", []string{"func"})
	}
	f, given := args[0], args[1:]
	if !object.Callable(f) && f.Type().Slots().Get == nil {
		r, err := object.Repr(th, f)
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.TypeError, "%s is not callable or a descriptor", r)
	}
	v := cls.Alloc().Value()
	m := native.To[*partialMethod](v)
	m.kw = object.NewDict(len(kw))
	if inner, ok := native.As[*partialMethod](f); ok {
		f = inner.f
		given = append(append([]object.Value(nil), inner.args.Elems()...), given...)
		m.kw = inner.kw.Copy(th)
	}
	m.f, m.args = f, object.NewTuple(append([]object.Value(nil), given...))
	for _, a := range kw {
		m.kw.SetStr(th, a.Name, a.Value)
	}
	return v, nil
}

// partialMethodGet binds the function first if it is a descriptor of its own kind, and
// otherwise makes a method that puts self in front of the given arguments.
func partialMethodGet(th *object.Thread, d, obj object.Value, t *object.Type) (object.Value, error) {
	m := native.To[*partialMethod](d)
	if get := m.f.Type().Slots().Get; get != nil && m.f.Kind() != object.KindFunction {
		bound, err := get(th, m.f, obj, t)
		if err != nil {
			return object.Value{}, err
		}
		if !bound.Is(m.f) {
			p := native.New[*partial](th.Runtime, partialClass)
			p.f, p.args, p.kw = bound, m.args, m.kw
			if self, err := object.LookupAttr(th, bound, "__self__"); err == nil && self.IsSet() {
				if err := object.SetAttr(th, p.Value(), "__self__", self); err != nil {
					return object.Value{}, err
				}
			}
			return p.Value(), nil
		}
	}
	f := object.NewRawNative("_method(cls_or_self, /, *args, **keywords)", "", func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
		if len(args) == 0 {
			return object.Value{}, object.MissingArguments("partialmethod._make_unbound_method.<locals>._method", "positional", []string{"cls_or_self"})
		}
		all := append(append([]object.Value{args[0]}, m.args.Elems()...), args[1:]...)
		return object.Call(th, m.f, all, mergeKeywords(th, m.kw, kw))
	})
	if !obj.IsSet() {
		return f.Value(), nil
	}
	return object.NewBoundMethod(f.Value(), obj), nil
}
