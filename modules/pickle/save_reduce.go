package pickle

import (
	"encoding/binary"
	"errors"
	"strings"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/copyreg"
)

// saveReduce writes what __reduce__ returned: a call that makes the object, and what is done to it then. v is
// the object, unset if that is not to be remembered.
func (e *encoder) saveReduce(r, v object.Value) error {
	t, _ := r.AsTuple()
	if t.Len() < 2 || t.Len() > 6 {
		return e.fail("tuple returned by __reduce__ must contain 2 through 6 elements")
	}
	var parts [6]object.Value
	copy(parts[:], t.Elems())
	for i := 2; i < 6; i++ {
		if parts[i].IsSet() && parts[i].IsNone() {
			parts[i] = object.Value{}
		}
	}
	if err := e.checkReduced(parts); err != nil {
		return err
	}
	args, _ := parts[1].AsTuple()
	if err := e.saveCall(parts[0], args, v); err != nil {
		return err
	}
	if v.IsSet() {
		if i, ok := e.memoized(v); ok { // a tuple that contains itself: it is there already
			e.op(opPop)
			e.get(i)
			return nil
		}
		e.memoize(v)
	}
	if parts[3].IsSet() {
		if err := e.appendAll(parts[3]); err != nil {
			return err
		}
	}
	if parts[4].IsSet() {
		if err := e.setAll(parts[4]); err != nil {
			return err
		}
	}
	return e.saveState(parts[2], parts[5], v)
}

func (e *encoder) checkReduced(parts [6]object.Value) error {
	if !object.Callable(parts[0]) {
		return e.fail("first item of the tuple returned by __reduce__ must be callable")
	}
	if _, ok := parts[1].AsTuple(); !ok {
		return e.fail("second item of the tuple returned by __reduce__ must be a tuple")
	}
	for i, name := range [...]string{3: "fourth", 4: "fifth"} {
		if name == "" || !parts[i].IsSet() {
			continue
		}
		if t := parts[i].Type(); t.Slots().Next == nil {
			return e.fail("%s element of the tuple returned by __reduce__ must be an iterator, not %s", name, t.Name())
		}
	}
	if parts[5].IsSet() && !object.Callable(parts[5]) {
		return e.fail("sixth element of the tuple returned by __reduce__ must be a function, not %s", parts[5].Type().Name())
	}
	return nil
}

// saveState writes that the object gets its state: by its own __setstate__, or by a function.
func (e *encoder) saveState(state, setter, v object.Value) error {
	if !state.IsSet() {
		return nil
	}
	if !setter.IsSet() {
		e.noteState(state)
		if err := e.save(state); err != nil {
			return err
		}
		e.op(opBuild)
		return nil
	}
	for _, x := range [...]object.Value{setter, v, state} {
		if err := e.save(x); err != nil {
			return err
		}
	}
	e.put(opTuple2, opReduce, opPop)
	return nil
}

// noteState sets states for what is about to be saved.
func (e *encoder) noteState(state object.Value) {
	e.states = [2]*object.Header{}
	if t, ok := state.AsTuple(); ok && t.Len() == 2 {
		for i, x := range t.Elems() {
			e.states[i] = x.Header()
		}
	} else {
		e.states[0] = state.Header()
	}
}

// attribute returns the one str for a name of an attribute.
func (e *encoder) attribute(k object.Value) object.Value {
	name, ok := k.AsStr()
	if !ok || k.Kind() != object.KindStr {
		return k
	}
	if one, ok := e.keys[name]; ok {
		return one
	}
	if e.keys == nil {
		e.keys = map[string]object.Value{}
	}
	e.keys[name] = k
	return k
}

// saveCall writes the call f(*args).
func (e *encoder) saveCall(f object.Value, args *object.Tuple, v object.Value) error {
	if e.proto >= 2 {
		name, err := object.LookupAttr(e.th, f, "__name__")
		if err != nil {
			return err
		}
		if name.IsSet() {
			switch s, _ := name.AsStr(); s {
			case "__newobj__":
				return e.saveNew(args, v)
			case "__newobj_ex__":
				return e.saveNewEx(args)
			}
		}
	}
	if err := e.savePair(f, args.Value()); err != nil {
		return err
	}
	e.op(opReduce)
	return nil
}

// saveNew writes the call cls.__new__(cls, *args).
func (e *encoder) saveNew(args *object.Tuple, v object.Value) error {
	if args.Len() < 1 {
		return e.fail("__newobj__ arglist is empty")
	}
	cls := args.Elems()[0]
	has, err := object.LookupAttr(e.th, cls, "__new__")
	if err != nil {
		return err
	}
	if !has.IsSet() {
		return e.fail("args[0] from __newobj__ args does not have __new__")
	}
	if v.IsSet() {
		c, err := object.GetAttr(e.th, v, "__class__")
		if err != nil {
			return err
		}
		if !c.Is(cls) {
			return e.fail("args[0] from __newobj__ args has the wrong class")
		}
	}
	if err := e.savePair(cls, object.NewTuple(args.Elems()[1:]).Value()); err != nil {
		return err
	}
	e.op(opNewobj)
	return nil
}

// saveNewEx writes the call cls.__new__(cls, *args, **kwargs).
func (e *encoder) saveNewEx(args *object.Tuple) error {
	if args.Len() != 3 {
		return e.fail("length of the NEWOBJ_EX argument tuple must be exactly 3, not %d", args.Len())
	}
	cls, pos, kw := args.Elems()[0], args.Elems()[1], args.Elems()[2]
	t, ok := pos.AsTuple()
	if !ok {
		return e.fail("second item from NEWOBJ_EX argument tuple must be a tuple, not %s", pos.Type().Name())
	}
	d, ok := kw.AsDict()
	if !ok {
		return e.fail("third item from NEWOBJ_EX argument tuple must be a dict, not %s", kw.Type().Name())
	}
	if e.proto >= 4 {
		for _, x := range args.Elems() {
			if err := e.save(x); err != nil {
				return err
			}
		}
		e.op(opNewobjEx)
		return nil
	}
	return e.savePartial(cls, t, d)
}

// savePartial writes a call with keyword arguments for protocols that have none.
func (e *encoder) savePartial(cls object.Value, args *object.Tuple, kw *object.Dict) error {
	partial, err := e.global("functools", "partial")
	if err != nil {
		return err
	}
	f, err := object.GetAttr(e.th, cls, "__new__")
	if err != nil {
		return err
	}
	var named []object.Named
	for _, it := range kw.Items(e.th) {
		name, _ := it.Key.AsStr()
		named = append(named, object.Named{Name: name, Value: it.Value})
	}
	call, err := object.Call(e.th, partial, append([]object.Value{f, cls}, args.Elems()...), named)
	if err != nil {
		return err
	}
	if err := e.savePair(call, object.NewTuple(nil).Value()); err != nil {
		return err
	}
	e.op(opReduce)
	return nil
}

// saveClass writes a class; those that have no name are the classes of something that has.
func (e *encoder) saveClass(v object.Value) error {
	var of object.Value
	switch {
	case v.Is(object.NoneType.Value()):
		of = object.None
	case v.Is(object.EllipsisType.Value()):
		of = e.th.Runtime.Builtins.Get("Ellipsis")
	case v.Is(object.NotImplementedType.Value()):
		of = object.NotImplemented
	default:
		return e.saveGlobal(v, "")
	}
	return e.saveReduce(object.TupleOf(object.TypeType.Value(), object.TupleOf(of).Value()).Value(), v)
}

// saveGlobal writes where v is found: name is a dotted one, v's own if that is empty.
func (e *encoder) saveGlobal(v object.Value, name string) error {
	if t, ok := v.AsType(); ok && name == "" {
		name = t.Qualname()
	} else if name == "" {
		n, err := object.LookupAttr(e.th, v, "__qualname__")
		if err == nil && !n.IsSet() {
			n, err = object.GetAttr(e.th, v, "__name__")
		}
		if err != nil {
			return err
		}
		name, _ = n.AsStr()
	}
	path := strings.Split(name, ".")
	for _, p := range path {
		if p == "<locals>" {
			return object.Errorf(object.AttributeError, "Can't get local object '%s'", name)
		}
	}
	module, err := e.moduleOf(v, path)
	if err != nil {
		return err
	}
	if err := e.find(v, module, name, path); err != nil {
		return err
	}
	if e.proto >= 2 {
		if done, err := e.saveExtension(module, name); done || err != nil {
			return err
		}
	}
	return e.saveName(v, module, name, path)
}

// find checks that v is where it says it is.
func (e *encoder) find(v, module object.Value, name string, path []string) error {
	moduleName, err := object.ToStr(e.th, module)
	if err != nil {
		return err
	}
	quoted := object.QuoteString(moduleName, e.th.Dialect)
	x, err := object.ImportName(e.th, nil, moduleName, 0, false)
	if err != nil {
		if !object.IsException(err, object.ImportError) && !object.IsException(err, object.ValueError) {
			return err
		}
		return e.because(err, e.failRepr(v, "Can't pickle %s: import of module %s failed", quoted))
	}
	for _, p := range path {
		next, err := object.GetAttr(e.th, x, p)
		if err != nil {
			if !object.IsException(err, object.AttributeError) {
				return err
			}
			return e.because(err, e.failRepr(v, "Can't pickle %s: attribute lookup %s on %s failed", name, moduleName))
		}
		x = next
	}
	if !x.Is(v) && !sameBuiltin(x, v) {
		return e.failRepr(v, "Can't pickle %s: it's not the same object as %s.%s", moduleName, name)
	}
	return nil
}

// sameBuiltin reports whether x and v are one native function: a method is bound anew by each look-up.
func sameBuiltin(x, v object.Value) bool {
	a, ok := x.AsNative()
	b, ok2 := v.AsNative()
	return ok && ok2 && a == b
}

// because gives an exception its __context__.
func (e *encoder) because(cause, err error) error {
	var c, x *object.Exception
	if errors.As(cause, &c) && errors.As(err, &x) && c != x {
		x.SetContext(e.th, c)
	}
	return err
}

// moduleOf returns the name of the module that has v as path.
func (e *encoder) moduleOf(v object.Value, path []string) (object.Value, error) {
	if t, ok := v.AsType(); ok {
		return e.moduleName(t.Module(), false), nil
	}
	m, err := object.LookupAttr(e.th, v, "__module__")
	if err != nil {
		return m, err
	}
	if m.IsSet() && !m.IsNone() {
		if name, ok := m.AsStr(); ok && m.Kind() == object.KindStr {
			_, isNative := v.AsNative()
			return e.moduleName(name, isNative), nil
		}
		return m, nil
	}
	for _, it := range e.th.Runtime.Modules.Items(e.th) {
		if name, _ := it.Key.AsStr(); name == "__main__" || name == "__mp_main__" || it.Value.IsNone() {
			continue
		}
		x := it.Value
		for _, p := range path {
			if x, err = object.LookupAttr(e.th, x, p); err != nil {
				return m, err
			}
			if !x.IsSet() {
				break
			}
		}
		if x.IsSet() && x.Is(v) {
			name, _ := it.Key.AsStr()
			return e.moduleName(name, false), nil
		}
	}
	return e.moduleName("__main__", false), nil
}

// moduleName returns a module's name, always the same object, so that it is written once. CPython has another one for
// native functions.
func (e *encoder) moduleName(name string, isNative bool) object.Value {
	key := global{module: name}
	if isNative {
		key.name = "native"
	}
	v, ok := e.modules[key]
	if !ok {
		if e.modules == nil {
			e.modules = map[global]object.Value{}
		}
		v = object.Str(name)
		e.modules[key] = v
	}
	return v
}

// saveExtension writes a global that copyreg has a number for.
func (e *encoder) saveExtension(module object.Value, name string) (done bool, err error) {
	registry, err := copyreg.Dict(e.th, copyreg.Registry)
	if err != nil {
		return false, err
	}
	code, ok, err := registry.Get(e.th, object.Pair(module, object.Str(name)).Value())
	if err != nil || !ok {
		return false, err
	}
	n, ok := code.SmallInt()
	switch {
	case !ok:
		return true, e.failRepr(code, "Can't pickle: extension code %s isn't an integer")
	case n <= 0 || n > 0x7fffffff:
		return true, e.fail("Can't pickle: extension code %d is out of range", n)
	case n < 1<<8:
		e.put(opExt1, byte(n))
	case n < 1<<16:
		e.put(opExt2, byte(n), byte(n>>8))
	default:
		e.room()
		e.out = binary.LittleEndian.AppendUint32(append(e.out, opExt4), uint32(n))
	}
	return true, nil
}

// saveName writes a global by its name.
func (e *encoder) saveName(v, module object.Value, name string, path []string) error {
	if e.proto >= 4 {
		if err := e.savePair(module, object.Str(name)); err != nil {
			return err
		}
		e.op(opStackGlobal)
		e.memoize(v)
		return nil
	}
	moduleName, err := object.ToStr(e.th, module)
	if err != nil {
		return err
	}
	getattr := e.th.Runtime.Builtins.Get("getattr")
	for range path[1:] {
		if err := e.save(getattr); err != nil {
			return err
		}
		if e.proto < 2 {
			e.op(opMark)
		}
	}
	if err := e.saveTop(v, moduleName, path[0]); err != nil {
		return err
	}
	for _, p := range path[1:] {
		if err := e.save(object.Str(p)); err != nil {
			return err
		}
		if e.proto < 2 {
			e.put(opTuple, opReduce)
		} else {
			e.put(opTuple2, opReduce)
		}
	}
	e.memoize(v)
	return nil
}

// saveTop writes a global that is in the module itself.
func (e *encoder) saveTop(v object.Value, module, name string) error {
	g := global{module, name}
	if e.python2 {
		if old, ok := globalsThen[g]; ok {
			g = old
		} else if old, ok := modulesThen[g.module]; ok {
			g.module = old
		}
	}
	if e.proto < 3 && !object.IsASCII(g.module+g.name) {
		return e.failRepr(v, "can't pickle global identifier '%[2]s.%[3]s' using pickle protocol %[4]d", g.module, g.name, e.proto)
	}
	e.puts(opGlobal, g.module+"\n"+g.name+"\n")
	return nil
}
