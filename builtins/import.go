package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// importFunctions are __import__ alone.
func importFunctions() []*object.Native {
	return []*object.Native{
		native.Def("__import__(name, globals=None, locals=None, fromlist=(), level=0)", native.Fixed(builtinImport), `
Import a module, as the import statement does.

Returns the first package of a dotted name, but the module itself if fromlist has names.`),
	}
}

func builtinImport(th *object.Thread, a []object.Value) (object.Value, error) {
	name, ok := a[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "module name must be a string")
	}
	level, err := object.IndexInt(th, a[4], object.OverflowError)
	switch {
	case err != nil:
		return object.Value{}, err
	case level < 0:
		return object.Value{}, object.Errorf(object.ValueError, "level must be >= 0")
	case level == 0 && name == "":
		return object.Value{}, object.Errorf(object.ValueError, "Empty module name")
	}
	from, err := importingModule(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	leaf, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	m, err := object.ImportName(th, from, name, level, !leaf && strings.Contains(name, "."))
	if err != nil || !leaf {
		return m, err
	}
	return m, importSubmodules(th, m, a[3])
}

// importingModule is the module whose globals were given, or whose code runs.
func importingModule(th *object.Thread, globals object.Value) (*object.Module, error) {
	if d, ok := globals.AsDict(); ok {
		m := object.NewModule("", "")
		for _, name := range []string{"__package__", "__name__", "__path__"} {
			if v := d.GetStr(th, name); v.IsSet() {
				m.Set(name, v)
			}
		}
		return m, nil
	}
	return currentModule(th)
}

// importSubmodules imports the names of a package that are modules of their own.
func importSubmodules(th *object.Thread, pkg, names object.Value) error {
	m, ok := pkg.AsModule()
	if !ok || !m.Get("__path__").IsSet() {
		return nil
	}
	return object.Iterate(th, names, func(x object.Value) (bool, error) {
		name, ok := x.AsStr()
		if !ok {
			return false, object.Errorf(object.TypeError, "Item in ``from list'' must be str, not %s", x.Type().Name())
		}
		if name == "*" || m.Get(name).IsSet() {
			return true, nil
		}
		_, err := th.Runtime.Import(th, m.Name+"."+name)
		if err != nil && object.IsException(err, object.ModuleNotFoundError) {
			err = nil
		}
		return err == nil, err
	})
}
