package interp

import (
	"path"
	"strings"

	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// importing is a module that is being loaded.
type importing struct {
	owner  *object.Thread
	module *object.Module
	err    error
	done   chan struct{}
}

// importModule returns a module by its absolute dotted name, with its packages
// imported first.
func (in *Interp) importModule(th *object.Thread, name string) (*object.Module, error) {
	if v := in.rt.Modules.GetStr(th, name); v.IsSet() {
		if m, ok := v.AsModule(); ok && !in.inProgress(th, name) {
			return m, nil
		} else if !ok {
			return nil, notFound(name)
		}
	}
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return in.importOne(th, name, nil)
	}
	parent, err := in.importModule(th, name[:i])
	if err != nil {
		return nil, err
	}
	if v := in.rt.Modules.GetStr(th, name); v.IsSet() {
		if m, ok := v.AsModule(); ok {
			return m, nil
		}
	}
	m, err := in.importOne(th, name, parent)
	if err == nil {
		parent.Set(name[i+1:], m.Value())
	}
	return m, err
}

// inProgress reports whether another thread is loading the module.
func (in *Interp) inProgress(th *object.Thread, name string) bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	p := in.imports[name]
	return p != nil && p.owner != th
}

// importOne loads a module, or waits for the thread that is loading it.
func (in *Interp) importOne(th *object.Thread, name string, parent *object.Module) (*object.Module, error) {
	in.mu.Lock()
	if p := in.imports[name]; p != nil {
		in.mu.Unlock()
		return p.wait(th)
	}
	p := &importing{owner: th, done: make(chan struct{})}
	in.imports[name] = p
	in.mu.Unlock()
	p.module, p.err = in.loadModule(th, name, parent, p)
	in.mu.Lock()
	delete(in.imports, name)
	in.mu.Unlock()
	close(p.done)
	return p.module, p.err
}

// wait returns the module when it is loaded; to its own loader, as far as it is.
func (p *importing) wait(th *object.Thread) (*object.Module, error) {
	if p.owner == th {
		if p.module != nil {
			return p.module, nil
		}
		return nil, object.Errorf(object.ImportError, "module is being imported")
	}
	wake := make(chan struct{}, 1)
	th.SetWake(func() {
		select {
		case wake <- struct{}{}:
		default:
		}
	})
	defer th.SetWake(nil)
	for {
		select {
		case <-p.done:
			return p.module, p.err
		case <-wake:
			if err := th.Safepoint(); err != nil {
				return nil, err
			}
		}
	}
}

// loadModule finds and runs a module: a native one that the host lists, or a file.
func (in *Interp) loadModule(th *object.Thread, name string, parent *object.Module, p *importing) (*object.Module, error) {
	if declare := in.native[name]; declare != nil {
		return in.loadNative(th, declare(), p)
	}
	file, pkg, err := in.findFile(th, name, parent)
	if err != nil {
		return nil, err
	}
	src, err := readFile(in.opts.Files, file)
	if err != nil {
		return nil, object.OSErrorFrom(err, file)
	}
	m := object.NewModule(name, "")
	m.File = file
	m.Set("__name__", object.Str(name))
	m.Set("__file__", object.Str(file))
	m.Set("__doc__", object.None)
	m.Set("__builtins__", in.rt.Builtins.Value())
	if pkg {
		m.Set("__path__", object.NewList([]object.Value{object.Str(path.Dir(file))}).Value())
		m.Set("__package__", object.Str(name))
	} else {
		m.Set("__package__", object.Str(name[:max(strings.LastIndexByte(name, '.'), 0)]))
	}
	return m, in.runModule(th, name, m, src, p)
}

func (in *Interp) loadNative(th *object.Thread, d *native.Module, p *importing) (*object.Module, error) {
	m := object.NewModule(d.Name, strings.TrimSpace(d.Doc))
	p.module = m
	in.rt.Modules.SetStr(th, d.Name, m.Value())
	err := d.LoadInto(th, m)
	if err == nil && d.Source != "" {
		err = in.runSource(th, m, d.File, []byte(d.Source))
	}
	if err != nil {
		in.rt.Modules.DeleteStr(th, d.Name)
		return nil, err
	}
	return m, nil
}

// runModule runs a module's file; a module whose body fails is forgotten.
func (in *Interp) runModule(th *object.Thread, name string, m *object.Module, src []byte, p *importing) error {
	p.module = m
	in.rt.Modules.SetStr(th, name, m.Value())
	err := in.runSource(th, m, m.File, src)
	if err != nil {
		in.rt.Modules.DeleteStr(th, name)
	}
	return err
}

func (in *Interp) runSource(th *object.Thread, m *object.Module, file string, src []byte) error {
	fn, err := compileSource(th, file, src, compile.Options{})
	if err != nil {
		return err
	}
	if fn.HasDoc {
		m.Set("__doc__", object.Str(fn.Doc))
	}
	_, err = object.Call(th, vm.Link(fn, m, in.rt.Builtins).Value(), nil, nil)
	return err
}

// findFile finds a module's file beside the main script and on the search path,
// or in its package's folders.
func (in *Interp) findFile(th *object.Thread, name string, parent *object.Module) (file string, pkg bool, err error) {
	if in.opts.Files == nil {
		return "", false, in.notFound(name, parent)
	}
	folders := in.searchPath(th)
	last := name
	if parent != nil {
		last = name[strings.LastIndexByte(name, '.')+1:]
		folders = stringsOf(th, parent.Get("__path__"))
	}
	for _, folder := range folders {
		base := path.Join(folder, last)
		for _, ending := range []string{".star", ".py"} {
			if isFile(in.opts.Files, base+ending) {
				return base + ending, false, nil
			}
		}
		for _, ending := range []string{"/__init__.star", "/__init__.py"} {
			if isFolder(in.opts.Files, base) && isFile(in.opts.Files, base+ending) {
				return base + ending, true, nil
			}
		}
	}
	return "", false, in.notFound(name, parent)
}

// searchPath is sys.path if the script has imported sys, else the path at the start.
func (in *Interp) searchPath(th *object.Thread) []string {
	if sys, ok := in.rt.Modules.GetStr(th, "sys").AsModule(); ok {
		if p := sys.Get("path"); p.IsSet() {
			return stringsOf(th, p)
		}
	}
	return in.rt.Path
}

func stringsOf(th *object.Thread, v object.Value) []string {
	if !v.IsSet() {
		return nil
	}
	var out []string
	_ = object.Iterate(th, v, func(x object.Value) (bool, error) { // a bad entry is no folder
		if s, ok := x.AsStr(); ok {
			if s == "" {
				s = "."
			}
			out = append(out, s)
		}
		return true, nil
	})
	return out
}

func (in *Interp) notFound(name string, parent *object.Module) error {
	if parent != nil && !parent.Get("__path__").IsSet() {
		e := object.Errorf(object.ModuleNotFoundError, "No module named '%s'; '%s' is not a package", name, parent.Name).(*object.Exception)
		e.SetField("name", object.Str(name))
		return e
	}
	return notFound(name)
}

func notFound(name string) error {
	e := object.Errorf(object.ModuleNotFoundError, "No module named '%s'", name).(*object.Exception)
	e.SetField("name", object.Str(name))
	return e
}
