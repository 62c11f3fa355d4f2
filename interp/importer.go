package interp

import (
	"path"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/object"
)

// importModule returns a module by its absolute dotted name, with its packages
// imported first.
func (in *Interp) importModule(th *object.Thread, name string) (*object.Module, error) {
	if v := in.rt.Modules.GetStr(th, name); v.IsSet() {
		m, ok := v.AsModule()
		if !ok {
			return nil, notFound(name)
		}
		if !in.inProgress(th, name) {
			return m, nil
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

// importOne loads a module, or waits for the thread that is loading it. Where
// threads wait for each other's imports it returns a module as far as it is loaded.
func (in *Interp) importOne(th *object.Thread, name string, parent *object.Module) (*object.Module, error) {
	in.mu.Lock()
	if p := in.imports[name]; p != nil {
		wait := in.mayAwait(th, p)
		in.mu.Unlock()
		if wait {
			return in.await(th, p, "import")
		}
		if v := in.rt.Modules.GetStr(th, name); v.IsSet() {
			if m, ok := v.AsModule(); ok {
				return m, nil
			}
		}
		return nil, object.Errorf(object.ImportError, "deadlock while importing module '%s'", name)
	}
	p := &importing{owner: th, done: make(chan struct{})}
	in.imports[name] = p
	in.mu.Unlock()
	defer func() {
		in.mu.Lock()
		delete(in.imports, name)
		in.mu.Unlock()
		close(p.done)
	}()
	p.err = object.Errorf(object.ImportError, "import of module '%s' failed", name) // for those that wait, if loading panics
	p.module, p.err = in.loadModule(th, name, parent)
	return p.module, p.err
}

// loadModule finds and runs a module: a native one that the host lists, or a file.
func (in *Interp) loadModule(th *object.Thread, name string, parent *object.Module) (*object.Module, error) {
	if declare := in.native[name]; declare != nil {
		return in.loadNative(th, in.take(name, declare))
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
	m.Set("__spec__", object.None)
	m.Set("__builtins__", in.rt.Builtins.Value())
	if pkg {
		m.Set("__path__", object.NewList([]object.Value{object.Str(path.Dir(file))}).Value())
		m.Set("__package__", object.Str(name))
	} else {
		m.Set("__package__", object.Str(name[:max(strings.LastIndexByte(name, '.'), 0)]))
	}
	return m, in.runModule(th, name, m, src)
}

func (in *Interp) loadNative(th *object.Thread, e *early) (*object.Module, error) {
	d := e.module
	if d == nil {
		return nil, e.err
	}
	m := object.NewModule(d.Name, strings.TrimSpace(d.Doc))
	in.rt.Modules.SetStr(th, d.Name, m.Value())
	err := d.LoadInto(th, m)
	if err == nil && e.err != nil {
		err = syntaxError(th, e.err)
	}
	if err == nil && e.body != nil {
		err = in.runBody(th, m, e.body)
	}
	if err != nil {
		in.rt.Modules.DeleteStr(th, d.Name)
		return nil, err
	}
	return m, nil
}

// runModule runs a module's file; a module whose body fails is forgotten.
func (in *Interp) runModule(th *object.Thread, name string, m *object.Module, src []byte) error {
	in.rt.Modules.SetStr(th, name, m.Value())
	m.SetLoading(true)
	err := in.runSource(th, m, m.File, src)
	m.SetLoading(false)
	if err != nil {
		in.rt.Modules.DeleteStr(th, name)
	}
	return err
}

func (in *Interp) runSource(th *object.Thread, m *object.Module, file string, src []byte) error {
	fn, err := in.compileSource(th, file, src, compile.Options{})
	if err != nil {
		return err
	}
	return in.runBody(th, m, fn)
}

func (in *Interp) runBody(th *object.Thread, m *object.Module, fn *code.Function) error {
	if fn.HasDoc {
		m.Set("__doc__", object.Str(fn.Doc))
	}
	_, err := object.Call(th, vm.Link(fn, m, in.rt.Builtins).Value(), nil, nil)
	return err
}

// endings are those of script files, in the order in which they are tried.
var endings = [...]string{".star", ".py"}

// findFile finds a module's file beside the main script and on the search path,
// or in its package's folders. In one folder, as in Python, a package goes before a file.
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
	if file, pkg = in.fileIn(folders, last); file == "" {
		return "", false, in.notFound(name, parent)
	}
	return file, pkg, nil
}

// fileIn looks for a module's file in folders; it returns "" if there is none.
func (in *Interp) fileIn(folders []string, name string) (file string, pkg bool) {
	for _, folder := range folders {
		base := path.Join(folder, name)
		if isFolder(in.opts.Files, base) {
			for _, ending := range endings {
				if file := base + "/__init__" + ending; isFile(in.opts.Files, file) {
					return file, true
				}
			}
		}
		for _, ending := range endings {
			if isFile(in.opts.Files, base+ending) {
				return base + ending, false
			}
		}
	}
	return "", false
}

// searchPath is sys.path if the script has imported sys, else the path at the
// start; before it the main script's folder, which a command has in its path already.
func (in *Interp) searchPath(th *object.Thread) []string {
	path := in.rt.Path
	if sys, ok := in.rt.Modules.GetStr(th, "sys").AsModule(); ok {
		if p := sys.Get("path"); p.IsSet() {
			path = stringsOf(th, p)
		}
	}
	if in.opts.Executable != "" {
		return path
	}
	return append([]string{scriptFolder(in.mainFile(th))}, path...)
}

// mainFile is the file of the main script that is importing; in a thread that
// belongs to none, of the last one.
func (in *Interp) mainFile(th *object.Thread) string {
	for _, f := range th.Engine.Frames(th) {
		if m := f.Function.Module; m != nil && m.Name == "__main__" {
			return m.File
		}
	}
	if m, ok := in.rt.Modules.GetStr(th, "__main__").AsModule(); ok {
		return m.File
	}
	return ""
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
	if parent != nil && !parent.Get("__path__").IsSet() && !in.isNativePackage(parent.Name) {
		e := object.Errorf(object.ModuleNotFoundError, "No module named '%s'; '%s' is not a package", name, parent.Name).(*object.Exception)
		e.SetField("name", object.Str(name))
		return e
	}
	return notFound(name)
}

// isNativePackage reports whether there are native modules in a module. The module os, whose os.path is posixpath, is no package
// for that.
func (in *Interp) isNativePackage(name string) bool {
	return name != "os" && slices.ContainsFunc(in.rt.NativeModules, func(n string) bool { return strings.HasPrefix(n, name+".") })
}

func notFound(name string) error {
	e := object.Errorf(object.ModuleNotFoundError, "No module named '%s'", name).(*object.Exception)
	e.SetField("name", object.Str(name))
	return e
}
