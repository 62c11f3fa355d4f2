package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// defineReduce gives all objects the methods by which pickle and copy take them apart. It
// runs within object.Setup.
func defineReduce() {
	object.ObjectType.DefineMethods(
		native.Def("__reduce_ex__(protocol, /)", native.Fixed(objectReduceEx), `Return how to make the object again, for pickle.`),
		native.Def("__reduce__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) { return reduce(th, a[0], 0) }), `Return how to make the object again, for pickle.`),
		native.Def("__getstate__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) { return objectState(th, a[0]) }), `Return the object's attributes, for pickle.`),
	)
}

func objectReduceEx(th *object.Thread, a []object.Value) (object.Value, error) {
	protocol, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if f := a[0].Type().Find("__reduce__"); !f.Is(object.ObjectType.Find("__reduce__")) {
		r, _, err := object.CallMethod(th, a[0], "__reduce__")
		return r, err
	}
	return reduce(th, a[0], protocol)
}

func cannotPickle(v object.Value) error {
	name := v.Type().FullName()
	if v.Type().IsHeap() {
		name = v.Type().Name()
	}
	return object.Errorf(object.TypeError, "cannot pickle '%s' object", name)
}

// reduce takes apart an object whose class says nothing about it.
func reduce(th *object.Thread, v object.Value, protocol int) (object.Value, error) {
	if r, err := reduceBuiltin(th, v, protocol); err != nil || r.IsSet() {
		return r, err
	}
	copyreg, err := th.Runtime.Import(th, "copyreg")
	if err != nil {
		return object.Value{}, err
	}
	if protocol < 2 {
		return reduceOld(th, copyreg, v)
	}
	return reduceNew(th, copyreg, v)
}

// reduceBuiltin takes apart the objects that are made by calling their class, or
// found by a name; unset for others.
func reduceBuiltin(th *object.Thread, v object.Value, protocol int) (object.Value, error) {
	switch v.Layout() {
	case object.KindSet, object.KindFrozenSet:
		elems, err := object.Elements(th, v)
		if err != nil {
			return object.Value{}, err
		}
		return withState(th, v, object.NewList(elems).Value())
	case object.KindByteArray:
		b, _ := v.AsByteArray()
		text := b.Snapshot(th)
		if protocol >= 3 {
			return withState(th, v, object.BytesValue(text))
		}
		latin, err := object.Decode(th, text, "latin-1", "strict")
		if err != nil {
			return object.Value{}, err
		}
		return withState(th, v, object.Str(latin), object.Str("latin-1"))
	case object.KindSlice:
		s, _ := v.AsSlice()
		return object.TupleOf(v.Type().Value(), object.TupleOf(s.Start, s.Stop, s.Step).Value()).Value(), nil
	case object.KindRange:
		args := make([]object.Value, 3)
		for i, name := range [...]string{"start", "stop", "step"} {
			var err error
			if args[i], err = object.GetAttr(th, v, name); err != nil {
				return object.Value{}, err
			}
		}
		return object.TupleOf(v.Type().Value(), object.NewTuple(args).Value()).Value(), nil
	}
	return reduceByName(th, v)
}

// reduceByName is reduceBuiltin for what is found by a name.
func reduceByName(th *object.Thread, v object.Value) (object.Value, error) {
	getattr := th.Runtime.Builtins.Get("getattr")
	if v.Kind() == object.KindBoundMethod {
		self, err := object.GetAttr(th, v, "__self__")
		if err != nil {
			return object.Value{}, err
		}
		name, err := object.GetAttr(th, v, "__name__")
		if err != nil {
			return object.Value{}, err
		}
		return object.TupleOf(getattr, object.TupleOf(self, name).Value()).Value(), nil
	}
	if n, ok := v.AsNative(); ok {
		if n.Owner != nil {
			return object.TupleOf(getattr, object.TupleOf(n.Owner.Value(), object.Str(n.Name)).Value()).Value(), nil
		}
		return object.Str(n.Name), nil
	}
	switch v.Type() {
	case object.EllipsisType:
		return object.Str("Ellipsis"), nil
	case object.NotImplementedType:
		return object.Str("NotImplemented"), nil
	case object.CodeType:
		return object.Value{}, object.Errorf(object.TypeError, "cannot pickle code objects")
	}
	return object.Value{}, nil
}

// withState is the result of a class's reduce that is called with args.
func withState(th *object.Thread, v object.Value, args ...object.Value) (object.Value, error) {
	state, err := getState(th, v)
	if err != nil {
		return object.Value{}, err
	}
	return object.TupleOf(v.Type().Value(), object.NewTuple(args).Value(), state).Value(), nil
}

// getState calls __getstate__.
func getState(th *object.Thread, v object.Value) (object.Value, error) {
	if f := v.Type().Find("__getstate__"); f.IsSet() && !f.Is(object.ObjectType.Find("__getstate__")) {
		s, _, err := object.CallMethod(th, v, "__getstate__")
		return s, err
	}
	return objectState(th, v)
}

// objectState is object.__getstate__: a dict of the attributes, a pair of that
// and those of __slots__, or None.
func objectState(th *object.Thread, v object.Value) (object.Value, error) {
	dict := object.None
	if made := object.MadeDict(th, v); made != nil { // which may have keys that are no names
		if made.Len(th) > 0 {
			dict = made.Copy(th).Value()
		}
	} else if attrs := object.OwnAttrs(th, v); len(attrs) > 0 {
		d := object.NewDict(len(attrs))
		for _, a := range attrs {
			d.SetStr(th, a.Name, a.Value)
		}
		dict = d.Value()
	}
	slots, err := slotState(th, v)
	if err != nil || slots.Len(th) == 0 {
		return dict, err
	}
	return object.Pair(dict, slots.Value()).Value(), nil
}

// slotState returns the attributes that the classes of v name in __slots__.
func slotState(th *object.Thread, v object.Value) (*object.Dict, error) {
	d := object.NewDict(0)
	for _, c := range v.Type().MRO() {
		names, err := slotNames(th, c)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			x, err := object.LookupAttr(th, v, name)
			if err != nil {
				return nil, err
			}
			if x.IsSet() {
				d.SetStr(th, name, x)
			}
		}
	}
	return d, nil
}

// slotNames are the names of a class's own __slots__, as its attributes are called.
func slotNames(th *object.Thread, c *object.Type) ([]string, error) {
	cell := c.Own("__slots__")
	if !c.IsHeap() || cell == nil {
		return nil, nil
	}
	values := []object.Value{cell.Load()}
	if values[0].Layout() != object.KindStr {
		var err error
		if values, err = object.Elements(th, values[0]); err != nil {
			return nil, err
		}
	}
	var names []string
	for _, x := range values {
		name, _ := x.AsStr()
		if name == "__dict__" || name == "__weakref__" {
			continue
		}
		if strings.HasPrefix(name, "__") && !strings.HasSuffix(name, "__") {
			name = "_" + strings.TrimLeft(c.Name(), "_") + name
		}
		names = append(names, name)
	}
	return names, nil
}

// base returns the first class of v's MRO that no script made.
func base(v object.Value) *object.Type {
	for _, c := range v.Type().MRO() {
		if !c.IsHeap() {
			return c
		}
	}
	return object.ObjectType
}

// reduceOld is for the protocols before 2.
func reduceOld(th *object.Thread, copyreg *object.Module, v object.Value) (object.Value, error) {
	b, cls := base(v), v.Type()
	value := object.None
	if b != object.ObjectType {
		if b == cls || v.Layout() == object.KindInstance {
			return object.Value{}, cannotPickle(v)
		}
		var err error
		if value, err = object.Call(th, b.Value(), []object.Value{v}, nil); err != nil {
			return object.Value{}, err
		}
	}
	slots := cls.Find("__slots__")
	some := false
	if slots.IsSet() {
		var err error
		if some, err = object.Truth(th, slots); err != nil {
			return object.Value{}, err
		}
	}
	if some && cls.Find("__getstate__").Is(object.ObjectType.Find("__getstate__")) {
		return object.Value{}, object.Errorf(object.TypeError, "a class that defines __slots__ without defining __getstate__ cannot be pickled")
	}
	state, err := getState(th, v)
	if err != nil {
		return object.Value{}, err
	}
	parts := []object.Value{copyreg.Get("_reconstructor"), object.TupleOf(cls.Value(), b.Value(), value).Value()}
	if some, err = object.Truth(th, state); err != nil {
		return object.Value{}, err
	} else if some {
		parts = append(parts, state)
	}
	return object.NewTuple(parts).Value(), nil
}

// reduceNew is for the protocols from 2 on: cls.__new__ makes the object.
func reduceNew(th *object.Thread, copyreg *object.Module, v object.Value) (object.Value, error) {
	switch v.Layout() {
	case object.KindInstance:
		if base(v) != object.ObjectType && v.Type().Find("__getstate__").Is(object.ObjectType.Find("__getstate__")) {
			return object.Value{}, cannotPickle(v)
		}
	case object.KindInt, object.KindFloat, object.KindStr, object.KindBytes, object.KindTuple, object.KindList, object.KindDict:
	default:
		return object.Value{}, cannotPickle(v)
	}
	args, kw, err := newArguments(th, v)
	if err != nil {
		return object.Value{}, err
	}
	state, err := getState(th, v)
	if err != nil {
		return object.Value{}, err
	}
	elems, items := object.None, object.None
	if v.Layout() == object.KindList {
		elems, err = object.Iter(th, v)
	} else if v.Layout() == object.KindDict {
		items, err = dictItems(th, v)
	}
	if err != nil {
		return object.Value{}, err
	}
	f, made := copyreg.Get("__newobj__"), object.NewTuple(append([]object.Value{v.Type().Value()}, args...)).Value()
	if kw != nil && kw.Len(th) > 0 {
		f, made = copyreg.Get("__newobj_ex__"), object.TupleOf(v.Type().Value(), object.NewTuple(args).Value(), kw.Value()).Value()
	}
	return object.TupleOf(f, made, state, elems, items).Value(), nil
}

// dictItems is iter(v.items()), which a subclass of dict may define.
func dictItems(th *object.Thread, v object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, v, "items")
	if err != nil {
		return object.Value{}, err
	}
	view, err := object.Call(th, f, nil, nil)
	if err != nil {
		return object.Value{}, err
	}
	return object.Iter(th, view)
}

// ReducesToState reports whether instances of the class, unless they have attributes that say otherwise, are
// taken apart into the class, which makes an instance without arguments, and their attributes.
func ReducesToState(t *object.Type) bool {
	if !t.IsHeap() || t.Layout() != object.KindInstance || t.Header.Value().Type() != object.TypeType || t.Slots().GetAttr != nil {
		return false
	}
	for _, c := range t.MRO() {
		if !c.IsHeap() && c != object.ObjectType {
			return false
		}
	}
	for _, name := range [...]string{"__getnewargs_ex__", "__getnewargs__", "__slots__"} {
		if t.Find(name).IsSet() {
			return false
		}
	}
	for _, name := range [...]string{"__reduce_ex__", "__reduce__", "__getstate__", "__class__"} {
		if !t.Find(name).Is(object.ObjectType.Find(name)) {
			return false
		}
	}
	return true
}

// newArguments returns the arguments for __new__ besides the class.
func newArguments(th *object.Thread, v object.Value) ([]object.Value, *object.Dict, error) {
	if f := v.Type().Find("__getnewargs_ex__"); f.IsSet() {
		r, _, err := object.CallMethod(th, v, "__getnewargs_ex__")
		if err != nil {
			return nil, nil, err
		}
		return newArgumentsEx(r)
	}
	if f := v.Type().Find("__getnewargs__"); f.IsSet() {
		r, _, err := object.CallMethod(th, v, "__getnewargs__")
		if err != nil {
			return nil, nil, err
		}
		t, ok := r.AsTuple()
		if !ok {
			return nil, nil, object.Errorf(object.TypeError, "__getnewargs__ should return a tuple, not '%s'", r.Type().Name())
		}
		return t.Elems(), nil, nil
	}
	return nil, nil, nil
}

func newArgumentsEx(r object.Value) ([]object.Value, *object.Dict, error) {
	t, ok := r.AsTuple()
	if !ok {
		return nil, nil, object.Errorf(object.TypeError, "__getnewargs_ex__ should return a tuple, not '%s'", r.Type().Name())
	}
	if t.Len() != 2 {
		return nil, nil, object.Errorf(object.ValueError, "__getnewargs_ex__ should return a tuple of length 2, not %d", t.Len())
	}
	args, ok := t.Elems()[0].AsTuple()
	if !ok {
		return nil, nil, object.Errorf(object.TypeError, "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'", t.Elems()[0].Type().Name())
	}
	kw, ok := t.Elems()[1].AsDict()
	if !ok {
		return nil, nil, object.Errorf(object.TypeError, "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'", t.Elems()[1].Type().Name())
	}
	return args.Elems(), kw, nil
}
