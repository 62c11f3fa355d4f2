// Package copyreg is Python's copyreg module: what pickle knows of types that don't say themselves how they are pickled.
package copyreg

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "copyreg", Doc: "Functions by which objects of some types are pickled.",
		Funcs: []*object.Native{
			native.Def("pickle(ob_type, pickle_function, constructor_ob=None)", native.Fixed(register), `
Have pickle_function reduce objects of type ob_type: it returns what __reduce__ does.`),
			native.Def("constructor(object)", native.Fixed(constructor), `Check that object can be called.`),
			native.Def("add_extension(module, name, code)", native.Fixed(addExtension), `Give a global a number by which it is pickled.`),
			native.Def("remove_extension(module, name, code)", native.Fixed(removeExtension), `Undo add_extension, for testing.`),
			native.Def("clear_extension_cache()", native.Fixed(clearCache), `Forget the globals that were found by their number.`),
			native.Def("__newobj__(cls, /, *args)", native.Raw(newObject), `Return cls.__new__(cls, *args).`),
			native.Def("__newobj_ex__(cls, args, kwargs)", native.Fixed(newObjectEx), `Return cls.__new__(cls, *args, **kwargs).`),
			native.Def("_reconstructor(cls, base, state)", native.Fixed(reconstruct), `Make an object of class cls, as base makes one from state.`),
			native.Def("_reduce_ex(self, proto)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				f, err := object.GetAttr(th, object.ObjectType.Value(), "__reduce_ex__")
				if err != nil {
					return object.Value{}, err
				}
				return object.Call(th, f, a, nil)
			}), `What object.__reduce_ex__ does.`),
			native.Def("pickle_union(obj)", native.Fixed(reduceUnion), `Reduce a union of types.`),
		},
		Init: load,
	}
}

// Names of the module's tables, which scripts may change.
const (
	Table    = "dispatch_table"
	Registry = "_extension_registry"
	Inverted = "_inverted_registry"
	Cache    = "_extension_cache"
)

func load(l *native.Loader) error {
	table := object.NewDict(1)
	if err := table.Set(l.Thread, object.UnionType.Value(), l.Module.Get("pickle_union")); err != nil {
		return err
	}
	l.Set(Table, table.Value())
	for _, name := range [...]string{Registry, Inverted, Cache} {
		l.Set(name, object.NewDict(0).Value())
	}
	l.Set("__all__", native.Strings([]string{"pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"}))
	return nil
}

// Dict returns one of the module's tables.
func Dict(th *object.Thread, name string) (*object.Dict, error) {
	m, err := th.Runtime.Import(th, "copyreg")
	if err != nil {
		return nil, err
	}
	d, ok := m.Get(name).AsDict()
	if !ok {
		return nil, object.Errorf(object.TypeError, "copyreg.%s is no dict", name)
	}
	return d, nil
}

func register(th *object.Thread, a []object.Value) (object.Value, error) {
	if !object.Callable(a[1]) {
		return object.Value{}, object.Errorf(object.TypeError, "reduction functions must be callable")
	}
	d, err := Dict(th, Table)
	if err != nil {
		return object.Value{}, err
	}
	if err := d.Set(th, a[0], a[1]); err != nil || a[2].IsNone() {
		return object.None, err
	}
	return constructor(th, a[2:])
}

func constructor(_ *object.Thread, a []object.Value) (object.Value, error) {
	if !object.Callable(a[0]) {
		return object.Value{}, object.Errorf(object.TypeError, "constructors must be callable")
	}
	return object.None, nil
}

// extension is the arguments of add_extension and remove_extension, with the module's tables.
func extension(th *object.Thread, a []object.Value) (key object.Value, registry, inverted *object.Dict, err error) {
	key = object.Pair(a[0], a[1]).Value()
	if registry, err = Dict(th, Registry); err == nil {
		inverted, err = Dict(th, Inverted)
	}
	return key, registry, inverted, err
}

func addExtension(th *object.Thread, a []object.Value) (object.Value, error) {
	code, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if code < 1 || code > 0x7fffffff {
		return object.Value{}, object.Errorf(object.ValueError, "code out of range")
	}
	key, registry, inverted, err := extension(th, a)
	if err != nil {
		return object.Value{}, err
	}
	oldCode, hasKey, err := registry.Get(th, key)
	if err != nil {
		return object.Value{}, err
	}
	oldKey, hasCode, err := inverted.Get(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	switch {
	case hasKey && hasCode:
		if same, err := object.Equal(th, oldKey, key); err != nil || same {
			return object.None, err // redundant, which is fine
		}
		fallthrough
	case hasKey:
		return object.Value{}, clash(th, "key %s is already registered with code %s", key, oldCode)
	case hasCode:
		return object.Value{}, clash(th, "code %s is already in use for key %s", a[2], oldKey)
	}
	if err := registry.Set(th, key, a[2]); err != nil {
		return object.Value{}, err
	}
	return object.None, inverted.Set(th, a[2], key)
}

func clash(th *object.Thread, format string, x, y object.Value) error {
	a, err := object.ToStr(th, x)
	if err != nil {
		return err
	}
	b, err := object.ToStr(th, y)
	if err != nil {
		return err
	}
	return object.Errorf(object.ValueError, format, a, b)
}

func removeExtension(th *object.Thread, a []object.Value) (object.Value, error) {
	key, registry, inverted, err := extension(th, a)
	if err != nil {
		return object.Value{}, err
	}
	code, hasKey, err := registry.Get(th, key)
	if err != nil {
		return object.Value{}, err
	}
	old, hasCode, err := inverted.Get(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	same := hasKey && hasCode
	if same {
		if same, err = object.Equal(th, code, a[2]); err == nil && same {
			same, err = object.Equal(th, old, key)
		}
		if err != nil {
			return object.Value{}, err
		}
	}
	if !same {
		return object.Value{}, clash(th, "key %s is not registered with code %s", key, a[2])
	}
	cache, err := Dict(th, Cache)
	if err != nil {
		return object.Value{}, err
	}
	if _, err := registry.Delete(th, key); err != nil {
		return object.Value{}, err
	}
	if _, err := inverted.Delete(th, a[2]); err != nil {
		return object.Value{}, err
	}
	_, err = cache.Delete(th, a[2])
	return object.None, err
}

func clearCache(th *object.Thread, _ []object.Value) (object.Value, error) {
	cache, err := Dict(th, Cache)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, cache.Clear(th)
}

// callNew calls a class's __new__.
func callNew(th *object.Thread, cls object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
	f, err := object.GetAttr(th, cls, "__new__")
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, append([]object.Value{cls}, args...), kw)
}

func newObject(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 0 {
		return object.Value{}, object.MissingArguments("__newobj__", "positional", []string{"cls"})
	}
	if err := object.NoKeywords("__newobj__", kw); err != nil {
		return object.Value{}, err
	}
	return callNew(th, args[0], args[1:], nil)
}

func newObjectEx(th *object.Thread, a []object.Value) (object.Value, error) {
	args, err := object.Elements(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	d, ok := a[2].AsDict()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "kwargs must be a dict, not %s", a[2].Type().Name())
	}
	var kw []object.Named
	for _, it := range d.Items(th) {
		name, ok := it.Key.AsStr()
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "keywords must be strings")
		}
		kw = append(kw, object.Named{Name: name, Value: it.Value})
	}
	return callNew(th, a[0], args, kw)
}

// reconstruct is _reconstructor(cls, base, state).
func reconstruct(th *object.Thread, a []object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, a[1], "__new__")
	if err != nil {
		return object.Value{}, err
	}
	if a[1].Is(object.ObjectType.Value()) {
		return object.Call(th, f, []object.Value{a[0]}, nil)
	}
	v, err := object.Call(th, f, []object.Value{a[0], a[2]}, nil)
	if err != nil {
		return object.Value{}, err
	}
	init, err := object.GetAttr(th, a[1], "__init__")
	if err != nil {
		return object.Value{}, err
	}
	if t, ok := a[1].AsType(); ok && !t.Find("__init__").Is(object.ObjectType.Find("__init__")) {
		_, err = object.Call(th, init, []object.Value{v, a[2]}, nil)
	}
	return v, err
}

// reduceUnion makes a union again by its operator.
func reduceUnion(th *object.Thread, a []object.Value) (object.Value, error) {
	args, err := object.GetAttr(th, a[0], "__args__")
	if err != nil {
		return object.Value{}, err
	}
	reduce, err := from(th, "functools", "reduce")
	if err != nil {
		return object.Value{}, err
	}
	or, err := from(th, "operator", "or_")
	if err != nil {
		return object.Value{}, err
	}
	return object.TupleOf(reduce, object.TupleOf(or, args).Value()).Value(), nil
}

func from(th *object.Thread, module, name string) (object.Value, error) {
	m, err := th.Runtime.Import(th, module)
	if err != nil {
		return object.Value{}, err
	}
	return object.GetAttr(th, m.Value(), name)
}
