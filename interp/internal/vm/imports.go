package vm

import (
	"strings"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// importOp executes the import instructions.
func importOp(th *object.Thread, w code.Word) error {
	p := protoOf(current(th.Base))
	a := at(th.Base, uint64(w.A()))
	switch w.Op() {
	case code.ImportName:
		m, err := importName(th, w, p)
		if err != nil {
			return err
		}
		at(th.Base, uint64(w.A())).set(m)
	case code.ImportFrom:
		v, err := importFrom(th, at(th.Base, uint64(w.B())).value(), constName(th, w.C()))
		return store(th, w, v, err)
	case code.ImportStar:
		return importStar(th, p.module, a.value())
	case code.LoadModule:
		return loadModule(th, w, p)
	}
	return nil
}

// importName imports a module, by what a script put in the place of __import__ if it did.
func importName(th *object.Thread, w code.Word, p *proto) (object.Value, error) {
	name := constName(th, w.C())
	hook := th.Runtime.Builtins.Get("__import__")
	if n, ok := hook.AsNative(); ok && n.ModuleName == "builtins" || !hook.IsSet() {
		return object.ImportName(th, p.module, name, w.B(), w.X() == 1)
	}
	locals, err := th.Engine.Locals(th)
	if err != nil {
		return object.Value{}, err
	}
	args := []object.Value{object.Str(name), p.module.GlobalsDict(th).Value(), locals, importedNames(th, w), object.Int(int64(w.B()))}
	return object.Call(th, hook, args, nil)
}

// importedNames are the names that the instructions behind an ImportName import
// from its module, None if there are none.
func importedNames(th *object.Thread, w code.Word) object.Value {
	var names []object.Value
	for pc := th.PC; ; pc = unsafe.Add(pc, 8) {
		switch next := code.Word(*(*uint64)(pc)); next.Op() {
		case code.ImportFrom:
			names = append(names, object.Str(constName(th, next.C())))
			continue
		case code.ImportStar:
			names = append(names, object.Str("*"))
		case code.SetGlobal, code.SetCell, code.SetFree, code.StoreName, code.Move:
			continue
		}
		if len(names) == 0 {
			return object.None
		}
		return object.NewTuple(names).Value()
	}
}

// importFrom reads a name of a module, or imports a submodule of that name.
func importFrom(th *object.Thread, m object.Value, name string) (object.Value, error) {
	v, err := object.LookupAttr(th, m, name)
	if err != nil || v.IsSet() {
		return v, err
	}
	mod, ok := m.AsModule()
	if !ok {
		return v, object.Errorf(object.ImportError, "cannot import name '%s'", name)
	}
	if mod.Get("__path__").IsSet() {
		sub, err := th.Runtime.Import(th, mod.Name+"."+name)
		if err == nil {
			return sub.Value(), nil
		}
		if !object.IsException(err, object.ModuleNotFoundError) {
			return object.Value{}, err
		}
	}
	where := "unknown location"
	if mod.File != "" {
		where = mod.File
	}
	format := "cannot import name '%s' from '%s' (%s)"
	if mod.Loading() {
		format = "cannot import name '%s' from partially initialized module '%s' (most likely due to a circular import) (%s)"
	}
	e := object.Errorf(object.ImportError, format, name, mod.Name, where).(*object.Exception)
	e.SetField("name", object.Str(mod.Name))
	e.SetField("name_from", object.Str(name))
	return object.Value{}, e
}

// importStar binds a module's public names.
func importStar(th *object.Thread, into *object.Module, v object.Value) error {
	m, ok := v.AsModule()
	if !ok {
		return object.Errorf(object.ImportError, "from-import-* object has no __dict__ and no __all__")
	}
	all := m.Get("__all__")
	if !all.IsSet() {
		for _, n := range m.Names() {
			if !strings.HasPrefix(n, "_") {
				into.Set(n, m.Get(n))
			}
		}
		return nil
	}
	return object.Iterate(th, all, func(x object.Value) (bool, error) {
		n, ok := x.AsStr()
		if !ok {
			return false, object.Errorf(object.TypeError, "Item in %s.__all__ must be str, not %s", m.Name, x.Type().Name())
		}
		val, err := object.GetAttr(th, v, n)
		if err == nil {
			into.Set(n, val)
		}
		return err == nil, err
	})
}

// loadModule executes LoadModule, Starlark's load.
func loadModule(th *object.Thread, w code.Word, p *proto) error {
	i := w.B() / code.RegScale
	path, _ := p.consts[i].AsStr()
	m, err := th.Runtime.Load(th, p.module, path)
	if err != nil {
		return err
	}
	r := regs(unsafe.Add(th.Base, w.A()), w.C())
	for j := range r {
		name, _ := p.consts[i+1+j].AsStr()
		v := m.Exported(name)
		if !v.IsSet() {
			return missingExport(m, path, name)
		}
		r[j] = v
	}
	return nil
}

func missingExport(m *object.Module, path, name string) error {
	if near := object.Nearest(name, m.Names()); near != "" {
		return object.Errorf(object.ImportError, "load: name '%s' not found in module %s (did you mean %s?)", name, path, near)
	}
	return object.Errorf(object.ImportError, "load: name '%s' not found in module %s", name, path)
}
