package starlarkgo

import (
	"go.starlark.net/starlark"

	"github.com/starling-lang/starling/interp/object"
)

// Parts that wrappers are put together from, as far as their objects can.

func (c *core) iterate() starlark.Iterator {
	it := &scriptIterator{c: c}
	c.report(func(th *object.Thread) (err error) {
		it.it, err = object.Iter(th, c.v)
		return err
	})
	return it
}

// scriptIterator is an iteration over a Starling object.
type scriptIterator struct {
	c  *core
	it object.Value // unset at the end
}

func (s *scriptIterator) Next(p *starlark.Value) bool {
	if !s.it.IsSet() {
		return false
	}
	var x object.Value
	s.c.report(func(th *object.Thread) (err error) {
		x, err = object.Next(th, s.it)
		return err
	})
	if !x.IsSet() {
		s.it = x
		return false
	}
	*p = ToStarlark(s.c.link().th, x)
	return true
}

func (s *scriptIterator) Done() { s.it = object.Value{} }

func (c *core) length() (n int) {
	c.report(func(th *object.Thread) (err error) {
		n, err = object.Len(th, c.v)
		return err
	})
	return n
}

func (c *core) item(key object.Value) (starlark.Value, error) {
	return c.convert(func(th *object.Thread) (object.Value, error) { return object.GetItem(th, c.v, key) })
}

func (c *core) setItem(k, x object.Value) error {
	return c.script(func(th *object.Thread) error { return object.SetItem(th, c.v, k, x) })
}

func (c *core) get(k starlark.Value) (starlark.Value, bool, error) {
	v, err := c.item(c.from(k))
	if err != nil && object.IsException(err, object.KeyError) {
		return nil, false, nil
	}
	return v, err == nil, err
}

func (c *core) name() string {
	switch f := c.v.Native().(type) {
	case *object.Function:
		return f.Name()
	case *object.Native:
		return f.Name
	case *object.Type:
		return f.Name()
	}
	name := c.v.Type().Name()
	c.report(func(th *object.Thread) error {
		v, err := object.LookupAttr(th, c.v, "__name__")
		if s, ok := v.AsStr(); ok {
			name = s
		}
		return err
	})
	return name
}

func (c *core) call(st *starlark.Thread, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	l, ok := st.Local(localKey).(*link)
	if !ok {
		l = c.link()
	}
	values := make([]object.Value, len(args))
	for i, a := range args {
		values[i] = FromStarlark(l.th, a)
	}
	named := make([]object.Named, len(kwargs))
	for i, kw := range kwargs {
		name, _ := starlark.AsString(kw[0])
		named[i] = object.Named{Name: name, Value: FromStarlark(l.th, kw[1])}
	}
	v, err := l.callScript(c.v, values, named)
	if err != nil {
		return nil, err
	}
	return ToStarlark(l.th, v), nil
}

func (l *link) callScript(f object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
	defer l.back(l.out())
	return object.Call(l.th, f, args, kw)
}

// sequence is a wrapped range, and the immutable part of list.
type sequence struct{ attrs }

func (s *sequence) Len() int                   { return s.length() }
func (s *sequence) Iterate() starlark.Iterator { return s.iterate() }

func (s *sequence) Index(i int) starlark.Value {
	v, err := s.item(object.Int(int64(i)))
	if err != nil {
		s.link().fail(err)
		return starlark.None
	}
	return v
}

func (s *sequence) Slice(start, end, step int) starlark.Value {
	stop := object.Int(int64(end))
	if end < 0 { // of a backward slice: before the first element
		stop = object.None
	}
	v, err := s.item(object.NewSlice(object.Int(int64(start)), stop, object.Int(int64(step))).Value())
	if err != nil {
		s.link().fail(err)
		return starlark.None
	}
	return v
}

// list is a wrapped list.
type list struct{ sequence }

func (s *list) SetIndex(i int, x starlark.Value) error {
	return s.setItem(object.Int(int64(i)), s.from(x))
}

// dict is a wrapped dict.
type dict struct{ attrs }

func (d *dict) Len() int                   { return d.length() }
func (d *dict) Iterate() starlark.Iterator { return d.iterate() }

func (d *dict) Get(k starlark.Value) (starlark.Value, bool, error) { return d.get(k) }

func (d *dict) SetKey(k, x starlark.Value) error { return d.setItem(d.from(k), d.from(x)) }

func (d *dict) Items() []starlark.Tuple {
	th := d.link().th
	o, _ := d.v.AsDict()
	var out []starlark.Tuple
	for _, it := range o.Items(th) {
		out = append(out, starlark.Tuple{ToStarlark(th, it.Key), ToStarlark(th, it.Value)})
	}
	return out
}

// set is a wrapped set or frozenset.
type set struct{ attrs }

func (s *set) Len() int                   { return s.length() }
func (s *set) Iterate() starlark.Iterator { return s.iterate() }

// function is a wrapped function: without attributes, as Starlark's.
type function struct{ core }

func (f *function) Type() string {
	if f.v.Kind() == object.KindNative {
		return "builtin_function_or_method"
	}
	return "function"
}

func (f *function) Name() string { return f.name() }

func (f *function) CallInternal(st *starlark.Thread, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	return f.call(st, args, kwargs)
}

// instance is any other object; the types below add what some can do.
type instance struct{ attrs }

type iterable struct{ attrs }

func (o *iterable) Iterate() starlark.Iterator { return o.iterate() }

type mapping struct{ attrs }

func (o *mapping) Get(k starlark.Value) (starlark.Value, bool, error) { return o.get(k) }
func (o *mapping) SetKey(k, x starlark.Value) error                   { return o.setItem(o.from(k), o.from(x)) }

type iterableMapping struct{ mapping }

func (o *iterableMapping) Iterate() starlark.Iterator { return o.iterate() }

type callable struct{ attrs }

func (o *callable) Name() string { return o.name() }

func (o *callable) CallInternal(st *starlark.Thread, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	return o.call(st, args, kwargs)
}

type callableIterable struct{ callable }

func (o *callableIterable) Iterate() starlark.Iterator { return o.iterate() }

type callableMapping struct{ callable }

func (o *callableMapping) Get(k starlark.Value) (starlark.Value, bool, error) { return o.get(k) }
func (o *callableMapping) SetKey(k, x starlark.Value) error {
	return o.setItem(o.from(k), o.from(x))
}

type callableIterableMapping struct{ callableMapping }

func (o *callableIterableMapping) Iterate() starlark.Iterator { return o.iterate() }

var (
	_ starlark.HasSetIndex     = (*list)(nil)
	_ starlark.Sliceable       = (*sequence)(nil)
	_ starlark.Sequence        = (*sequence)(nil)
	_ starlark.IterableMapping = (*dict)(nil)
	_ starlark.HasSetKey       = (*dict)(nil)
	_ starlark.Sequence        = (*set)(nil)
	_ starlark.Callable        = (*function)(nil)
	_ starlark.HasSetField     = (*instance)(nil)
	_ starlark.HasBinary       = (*instance)(nil)
	_ starlark.HasUnary        = (*instance)(nil)
	_ starlark.Comparable      = (*instance)(nil)
	_ starlark.Container       = (*set)(nil)
)
