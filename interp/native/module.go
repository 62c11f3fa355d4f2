package native

import (
	"fmt"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// Module declares a module. Like a class it is declared by a function, so that
// nothing is built before a script imports it.
type Module struct {
	Name, Doc string
	Funcs     []*object.Native
	Consts    []Constant
	// Classes are the functions that declare the module's classes, in the order of Python's documentation.
	Classes []func() *Class
	// Init does the rest, after everything above is in place.
	Init func(l *Loader) error
	// Source is the part of the module written in the language itself, run in the module's
	// namespace after Init. Its docstring, if it has one, is the module's instead of Doc.
	Source string
}

// Script declares a module that is all Source: the parts one behind the other, through which a traceback counts
// the lines.
func Script(name string, parts ...string) *Module {
	return &Module{Name: name, Source: strings.Join(parts, "\n\n")}
}

// Constant is a module's named value.
type Constant struct {
	Name  string
	Value object.Value
}

// ModuleEntry names a module that a host offers to its scripts.
type ModuleEntry struct {
	Name    string
	Declare func() *Module
}

// Loader is what a module's Init works with.
type Loader struct {
	Thread *object.Thread
	Module *object.Module
}

// Runtime returns the interpreter.
func (l *Loader) Runtime() *object.Runtime { return l.Thread.Runtime }

// Set adds a name to the module.
func (l *Loader) Set(name string, v object.Value) { l.Module.Set(name, v) }

// Import returns another module, loaded if needed.
func (l *Loader) Import(name string) (*object.Module, error) {
	return l.Thread.Runtime.Import(l.Thread, name)
}

// Alias gives names of the module to another of its values.
func (l *Loader) Alias(name string, of string) { l.Module.Set(name, l.Module.Get(of)) }

// Load makes the module in the thread's interpreter, all but its Source, which
// package interp runs.
func (m *Module) Load(th *object.Thread) (*object.Module, error) {
	mod := object.NewModule(m.Name, strings.TrimSpace(m.Doc))
	return mod, m.LoadInto(th, mod)
}

// LoadInto is Load into a module object that exists, so that modules can import each other.
func (m *Module) LoadInto(th *object.Thread, mod *object.Module) error {
	mod.Set("__name__", object.Str(m.Name))
	mod.Set("__doc__", object.Str(strings.TrimSpace(m.Doc)))
	for _, n := range m.Funcs {
		if n.Only != nil && n.Only != th.Dialect {
			continue
		}
		if n.ModuleName == "" {
			n.ModuleName = m.Name
		}
		mod.Set(n.Name, n.Value())
	}
	for _, c := range m.Consts {
		mod.Set(c.Name, c.Value)
	}
	for _, declare := range m.Classes {
		t := Type(th.Runtime, declare)
		mod.Set(t.Name(), t.Value())
	}
	if m.Init == nil {
		return nil
	}
	return m.Init(&Loader{Thread: th, Module: mod})
}

// CheckAll parses every signature of the modules, which is otherwise done at the
// first call, and compares it with its Go function: for tests.
func CheckAll(modules []ModuleEntry) error {
	for _, e := range modules {
		m := e.Declare()
		if m.Name != e.Name {
			return fmt.Errorf("module %s is listed as %s", m.Name, e.Name)
		}
		if err := m.check(); err != nil {
			return fmt.Errorf("module %s: %w", m.Name, err)
		}
	}
	return nil
}

func (m *Module) check() error {
	for _, n := range m.Funcs {
		if err := checkFunction(n); err != nil {
			return err
		}
	}
	for _, c := range m.Classes {
		if err := c().check(); err != nil {
			return err
		}
	}
	return nil
}
