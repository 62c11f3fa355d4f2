package interp

import (
	"path"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// load returns the module that a load statement names: the host's, or a file
// beside the loading one. It runs once, and its values are frozen.
func (in *Interp) load(th *object.Thread, from *object.Module, name string) (*object.Module, error) {
	key := name
	if in.opts.Load != nil {
		m, err := in.opts.Load(th, name)
		if m != nil || err != nil {
			return m, err
		}
	}
	if in.opts.Files == nil {
		return nil, object.Errorf(object.ImportError, "cannot load %s: no such module", name)
	}
	if !path.IsAbs(name) {
		key = path.Join(scriptFolder(from.File), strings.TrimPrefix(name, ":"))
	}
	in.mu.Lock()
	p := in.loads[key]
	if p == nil {
		p = &importing{owner: th, done: make(chan struct{})}
		in.loads[key] = p
		in.mu.Unlock()
		defer close(p.done)
		p.err = object.Errorf(object.ImportError, "cannot load %s", name) // for those that wait, if loading panics
		p.module, p.err = in.loadFile(th, key, name)
		return p.module, p.err
	}
	wait := in.mayAwait(th, p)
	in.mu.Unlock()
	if !wait {
		return nil, object.Errorf(object.ImportError, "cannot load %s: cycle in load graph", name)
	}
	return in.await(th, p, "load")
}

func (in *Interp) loadFile(th *object.Thread, file, name string) (*object.Module, error) {
	src, err := readFile(in.opts.Files, file)
	if err != nil {
		return nil, object.Errorf(object.ImportError, "cannot load %s: %v", name, err)
	}
	m := object.NewModule(strings.TrimSuffix(path.Base(file), path.Ext(file)), "")
	m.File = file
	m.Set("__name__", object.Str(m.Name))
	m.Set("__file__", object.Str(file))
	if err := in.runSource(th, m, file, src); err != nil {
		return nil, err
	}
	object.FreezeModule(th, m)
	return m, nil
}
