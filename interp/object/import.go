package object

import "strings"

// ImportName imports a module by its name and the number of leading dots, seen
// from another; of a dotted name it returns the first package if top is true.
func ImportName(th *Thread, from *Module, name string, dots int, top bool) (Value, error) {
	full := name
	if dots > 0 {
		var err error
		if full, err = resolveRelative(th, from, name, dots); err != nil {
			return Value{}, err
		}
	}
	if v := th.Runtime.Modules.GetStr(th, full); v.IsSet() && v.Layout() != KindModule {
		return importedObject(full, v)
	}
	m, err := th.Runtime.Import(th, full)
	if err != nil {
		return Value{}, err
	}
	if top {
		if i := strings.IndexByte(full, '.'); i >= 0 {
			return moduleValue(th.Runtime.Import(th, full[:i]))
		}
	}
	return moduleValue(m, nil)
}

// importedObject is what a script put in sys.modules in the place of a module.
func importedObject(name string, v Value) (Value, error) {
	if !v.IsNone() {
		return v, nil
	}
	e := Errorf(ModuleNotFoundError, "import of %s halted; None in sys.modules", name).(*Exception)
	e.SetField("name", Str(name))
	return Value{}, e
}

func resolveRelative(_ *Thread, from *Module, name string, dots int) (string, error) {
	pkg, _ := from.Get("__package__").AsStr()
	if pkg == "" {
		return "", Errorf(ImportError, "attempted relative import with no known parent package")
	}
	for i := 1; i < dots; i++ {
		j := strings.LastIndexByte(pkg, '.')
		if j < 0 {
			return "", Errorf(ImportError, "attempted relative import beyond top-level package")
		}
		pkg = pkg[:j]
	}
	if name == "" {
		return pkg, nil
	}
	return pkg + "." + name, nil
}

func moduleValue(m *Module, err error) (Value, error) {
	if err != nil {
		return Value{}, err
	}
	return m.Value(), nil
}
