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
		m, err := importName(th, p.module, constName(th, w.C()), w.B(), w.X() == 1)
		if err != nil {
			return err
		}
		at(th.Base, uint64(w.A())).set(m)
	case code.ImportFrom:
		v, err := importFrom(th, at(th.Base, uint64(w.B())).value(), constName(th, w.C()))
		at(th.Base, uint64(w.A())).set(v)
		return err
	case code.ImportStar:
		return importStar(th, p.module, a.value())
	case code.LoadModule:
		return loadModule(th, w, p)
	}
	return nil
}

// ImportName is __import__: it imports a module by its name and the number of
// leading dots, and returns the first package of a dotted name when top is true.
func ImportName(th *object.Thread, from *object.Module, name string, dots int, top bool) (object.Value, error) {
	return importName(th, from, name, dots, top)
}

// importName imports a module by its name and the number of leading dots.
func importName(th *object.Thread, from *object.Module, name string, dots int, top bool) (object.Value, error) {
	full := name
	if dots > 0 {
		var err error
		if full, err = resolveRelative(th, from, name, dots); err != nil {
			return object.Value{}, err
		}
	}
	m, err := th.Runtime.Import(th, full)
	if err != nil {
		return object.Value{}, err
	}
	if top {
		if i := strings.IndexByte(full, '.'); i >= 0 {
			return moduleValue(th.Runtime.Import(th, full[:i]))
		}
	}
	return moduleValue(m, nil)
}

func resolveRelative(_ *object.Thread, from *object.Module, name string, dots int) (string, error) {
	pkg, _ := from.Get("__package__").AsStr()
	if pkg == "" {
		return "", object.Errorf(object.ImportError, "attempted relative import with no known parent package")
	}
	for i := 1; i < dots; i++ {
		j := strings.LastIndexByte(pkg, '.')
		if j < 0 {
			return "", object.Errorf(object.ImportError, "attempted relative import beyond top-level package")
		}
		pkg = pkg[:j]
	}
	if name == "" {
		return pkg, nil
	}
	return pkg + "." + name, nil
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
	e := object.Errorf(object.ImportError, "cannot import name '%s' from '%s' (%s)", name, mod.Name, where).(*object.Exception)
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

func moduleValue(m *object.Module, err error) (object.Value, error) {
	if err != nil {
		return object.Value{}, err
	}
	return m.Value(), nil
}
