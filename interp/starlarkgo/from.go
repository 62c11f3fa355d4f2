package starlarkgo

import (
	"reflect"
	"runtime"
	"weak"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// foreign is a value of starlark-go as an object.
type foreign struct {
	object.Instance
	v starlark.Value
}

// wrapper is implemented by the pointers to all wrappers.
type wrapper interface{ object() object.Value }

func (c *core) object() object.Value { return c.v }

// FromStarlark returns a value of starlark-go for scripts: immutable ones
// converted, all others wrapped. nil gives the zero Value.
func FromStarlark(th *object.Thread, v starlark.Value) object.Value {
	switch v := v.(type) {
	case nil:
		return object.Value{}
	case starlark.NoneType:
		return object.None
	case starlark.Bool:
		return object.Bool(bool(v))
	case starlark.Int:
		if i, ok := v.Int64(); ok {
			return object.Int(i)
		}
		return object.BigInt(v.BigInt())
	case starlark.Float:
		return object.Float(float64(v))
	case starlark.String:
		return object.Str(string(v))
	case starlark.Bytes:
		return object.BytesValue(string(v))
	case starlark.Tuple:
		return object.NewTuple(valuesFrom(th, v)).Value()
	case *starlarkstruct.Struct:
		return structFrom(th, v)
	case wrapper:
		return v.object()
	}
	return bridgeOf(th.Runtime).object(v)
}

func valuesFrom(th *object.Thread, vs []starlark.Value) []object.Value {
	out := make([]object.Value, len(vs))
	for i, v := range vs {
		out[i] = FromStarlark(th, v)
	}
	return out
}

func structFrom(th *object.Thread, s *starlarkstruct.Struct) object.Value {
	d := starlark.StringDict{}
	s.ToStringDict(d)
	fields := make([]object.Named, 0, len(d))
	for _, name := range d.Keys() {
		fields = append(fields, object.Named{Name: name, Value: FromStarlark(th, d[name])})
	}
	return object.NewStruct(FromStarlark(th, s.Constructor()), fields).Value()
}

// object returns the one object for a value, where values have an identity.
func (b *bridge) object(v starlark.Value) object.Value {
	identity := hasIdentity(v)
	b.mu.Lock()
	defer b.mu.Unlock()
	if identity {
		if f := b.foreign[v].Value(); f != nil {
			return f.Value()
		}
	}
	f := &foreign{v: v}
	f.InitInstance(b.typeOf(v))
	if identity {
		b.foreign[v] = weak.Make(f)
		runtime.AddCleanup(f, b.dropForeign, v)
	}
	return f.Value()
}

// hasIdentity is true of pointers, except for methods, which starlark-go makes
// anew at each use.
func hasIdentity(v starlark.Value) bool {
	if b, ok := v.(*starlark.Builtin); ok {
		return b.Receiver() == nil
	}
	return reflect.TypeOf(v).Kind() == reflect.Pointer
}

// dropForeign forgets an object that is gone, unless another took its place.
func (b *bridge) dropForeign(v starlark.Value) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.foreign[v].Value() == nil {
		delete(b.foreign, v)
	}
}

// typeKey identifies the class of a foreign value: what its Go type can do, and
// what it calls itself.
type typeKey struct {
	t    reflect.Type
	name string
}

// typeOf returns the class for a value; b.mu is held.
func (b *bridge) typeOf(v starlark.Value) *object.Type {
	key := typeKey{reflect.TypeOf(v), v.Type()}
	t := b.types[key]
	if t == nil {
		t = newClass(object.NativeSpec{Name: key.name, Module: "starlark", Slots: slotsFor(v), Sealed: true, Final: true, Members: membersFor(v)})
		b.types[key] = t
	}
	return t
}

func newClass(spec object.NativeSpec) *object.Type {
	t, err := object.NewNativeType[foreign](spec, nil)
	if err != nil {
		panic("starlarkgo: " + err.Error())
	}
	return t
}

// slotsFor returns the behaviours that the value's Go type implements.
func slotsFor(v starlark.Value) object.Slots {
	s := object.Slots{
		New: object.Uninstantiable, Repr: foreignRepr, Str: foreignRepr, Bool: foreignTruth, Hash: foreignHash,
		Compare: foreignCompare, GetAttr: foreignGetAttr, SetAttr: foreignSetAttr,
	}
	if _, ok := v.(starlark.Callable); ok {
		s.Call = foreignCall
	}
	if _, ok := v.(starlark.Iterable); ok {
		s.Iter = foreignIter
	}
	if starlark.Len(v) >= 0 {
		s.Len = foreignLen
	}
	if canIndex(v) {
		s.GetItem, s.SetItem, s.Contains = foreignGetItem, foreignSetItem, foreignContains
	} else if s.Iter != nil {
		s.Contains = foreignContains
	} else if _, ok := v.(starlark.Container); ok {
		s.Contains = foreignContains
	}
	s.Binary, s.InPlace, s.Unary = foreignBinary, foreignInPlace, foreignUnary
	const all = ^uint32(0)
	s.BinaryOps, s.ReflectedOps, s.InPlaceOps, s.UnaryOps = all, all, all, all
	return s
}

func canIndex(v starlark.Value) bool {
	switch v.(type) {
	case starlark.Mapping, starlark.Indexable:
		return true
	}
	return false
}

// membersFor gives values with attributes a __dir__ that lists them.
func membersFor(v starlark.Value) func(*object.Type) {
	if _, ok := v.(starlark.HasAttrs); !ok {
		return nil
	}
	return func(t *object.Type) {
		t.DefineMethods(native.Def("__dir__()", native.Method0((*foreign).dir), "Return the names of the attributes."))
	}
}

func (f *foreign) dir(th *object.Thread) (object.Value, error) {
	var names []string
	err := linkOf(th).do(object.RuntimeError, func() error {
		names = f.v.(starlark.HasAttrs).AttrNames()
		return nil
	})
	return native.Strings(names), err
}

// Freeze makes the value immutable when the object is frozen.
func (f *foreign) Freeze(th *object.Thread) {
	l := linkOf(th)
	err := l.do(object.RuntimeError, func() error {
		f.v.Freeze()
		return nil
	})
	if err != nil {
		l.fail(err)
	}
}
