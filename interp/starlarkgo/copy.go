package starlarkgo

import (
	"unsafe"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"

	"github.com/starling-lang/starling/interp/object"
)

// CopyFromStarlark returns a Starling list, dict or set for each one of
// starlark-go's that v reaches through such containers, tuples and structs: for
// results that nobody else refers to. Other values are as FromStarlark gives them.
func CopyFromStarlark(th *object.Thread, v starlark.Value) (object.Value, error) {
	c := copier{th: th}
	l := linkOf(th)
	was, err := l.enter()
	if err != nil {
		return object.Value{}, err
	}
	defer l.leave(was)
	x := c.from(v)
	return x, c.err
}

// CopyToStarlark is the reverse: new lists, dicts and sets of starlark-go's own types.
func CopyToStarlark(th *object.Thread, v object.Value) (starlark.Value, error) {
	c := copier{th: th}
	x := c.to(th, v)
	return x, c.err
}

// copier remembers what it has copied, so that shared and cyclic structure stays as it is.
type copier struct {
	th    *object.Thread
	froms map[starlark.Value]object.Value
	tos   map[unsafe.Pointer]starlark.Value
	err   error // the first one
}

func (c *copier) enter() bool {
	if c.err == nil {
		c.err = c.th.Enter(" while copying a value")
	}
	return c.err == nil
}

func (c *copier) check(err error) {
	if c.err == nil {
		c.err = err
	}
}

// script runs what may call a script's __hash__ or __eq__, without the lock.
func (c *copier) script(f func() error) {
	l := linkOf(c.th)
	defer l.back(l.out())
	c.check(f())
}

func (c *copier) from(v starlark.Value) object.Value {
	switch v.(type) {
	case *starlark.List, *starlark.Dict, *starlark.Set, starlark.Tuple, *starlarkstruct.Struct:
	default:
		return FromStarlark(c.th, v)
	}
	if !c.enter() {
		return object.None
	}
	defer c.th.Leave()
	switch v := v.(type) {
	case starlark.Tuple:
		return object.NewTuple(c.fromAll(v)).Value()
	case *starlarkstruct.Struct:
		d := starlark.StringDict{}
		v.ToStringDict(d)
		fields := make([]object.Named, 0, len(d))
		for _, name := range d.Keys() {
			fields = append(fields, object.Named{Name: name, Value: c.from(d[name])})
		}
		return object.NewStruct(c.from(v.Constructor()), fields).Value()
	}
	return c.container(v)
}

func (c *copier) fromAll(vs []starlark.Value) []object.Value {
	out := make([]object.Value, len(vs))
	for i, v := range vs {
		out[i] = c.from(v)
	}
	return out
}

func (c *copier) container(v starlark.Value) object.Value {
	if x, ok := c.froms[v]; ok {
		return x
	}
	if c.froms == nil {
		c.froms = map[starlark.Value]object.Value{}
	}
	switch v := v.(type) {
	case *starlark.List:
		l := object.NewList(make([]object.Value, 0, v.Len()))
		c.froms[v] = l.Value()
		for x := range v.Elements() {
			c.check(l.Append(c.th, c.from(x)))
		}
	case *starlark.Dict:
		d := object.NewDict(v.Len())
		c.froms[v] = d.Value()
		for k, x := range v.Entries() {
			key, x := c.from(k), c.from(x)
			c.script(func() error { return d.Set(c.th, key, x) })
		}
	case *starlark.Set:
		s, err := object.NewSet(c.th)
		c.check(err)
		c.froms[v] = s.Value()
		for x := range v.Elements() {
			e := c.from(x)
			c.script(func() error { return s.Add(c.th, e) })
		}
	}
	return c.froms[v]
}

func (c *copier) to(th *object.Thread, v object.Value) starlark.Value {
	_, isStruct := v.AsStruct()
	switch v.Layout() {
	case object.KindTuple, object.KindList, object.KindDict, object.KindSet, object.KindFrozenSet:
	default:
		if !isStruct {
			return ToStarlark(th, v)
		}
	}
	if x, ok := c.tos[v.Ref()]; ok {
		return x
	}
	if !c.enter() {
		return starlark.None
	}
	defer th.Leave()
	if c.tos == nil {
		c.tos = map[unsafe.Pointer]starlark.Value{}
	}
	if s, ok := v.AsStruct(); ok {
		d := make(starlark.StringDict, len(s.Names()))
		for _, n := range s.Names() {
			d[n] = c.to(th, s.Get(n))
		}
		return starlarkstruct.FromStringDict(c.to(th, s.Constructor()), d)
	}
	return c.toContainer(th, v)
}

func (c *copier) toContainer(th *object.Thread, v object.Value) starlark.Value {
	if t, ok := v.AsTuple(); ok {
		out := make(starlark.Tuple, t.Len())
		for i, e := range t.Elems() {
			out[i] = c.to(th, e)
		}
		return out
	}
	if d, ok := v.AsDict(); ok {
		items := d.Items(th)
		out := starlark.NewDict(len(items))
		c.tos[v.Ref()] = out
		for _, it := range items {
			c.check(out.SetKey(c.to(th, it.Key), c.to(th, it.Value)))
		}
		return out
	}
	if s, ok := v.AsSet(); ok {
		out := starlark.NewSet(0)
		c.tos[v.Ref()] = out
		for _, e := range s.Elems(th) {
			c.check(out.Insert(c.to(th, e)))
		}
		return out
	}
	l, _ := v.AsList()
	out := starlark.NewList(nil)
	c.tos[v.Ref()] = out
	for _, e := range l.Copy(th) {
		c.check(out.Append(c.to(th, e)))
	}
	return out
}

// byValue is a function whose arguments and results are copied.
type byValue struct{ starlark.Callable }

// ByValue returns fn for scripts that get copies of its results and give it
// copies of their lists, dicts and sets, as CopyToStarlark makes them: for functions that ask for starlark-go's own types.
func ByValue(fn starlark.Callable) starlark.Callable { return &byValue{fn} }
