package interp

import (
	"runtime"
	"sync"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/syntax"
	"github.com/starling-lang/starling/interp/native"
)

// ahead declares the host's modules that a file imports, and compiles those that are scripts, while the
// file itself still runs: that takes no thread of the interpreter, and its results are used only if the import
// comes.
type ahead struct {
	work sync.WaitGroup // goroutines under way; started by threads, or by one of them
	mu   sync.Mutex     // guards names
	// names has the modules that were begun, nil those that were loaded.
	names map[string]*early
}

// early is a module made ready to load, by the first who needs it or has time.
type early struct {
	once   sync.Once
	module *native.Module // nil if declaring it failed
	body   *code.Function // nil if the module has no source
	err    error
}

// begin makes the modules ready that a file imports at its top.
func (in *Interp) begin(f *syntax.File) {
	if runtime.GOMAXPROCS(0) == 1 {
		return
	}
	for _, s := range f.Body {
		switch s := s.(type) {
		case *syntax.Import:
			for _, a := range s.Names {
				in.beginPath(a.Name)
			}
		case *syntax.ImportFrom:
			if s.Level > 0 {
				continue
			}
			in.beginPath(s.Module)
			for _, a := range s.Names {
				in.beginModule(s.Module + "." + a.Name)
			}
		}
	}
}

// beginPath is beginModule for a module and those that it is in.
func (in *Interp) beginPath(name string) {
	for i := range len(name) {
		if name[i] == '.' {
			in.beginModule(name[:i])
		}
	}
	in.beginModule(name)
}

func (in *Interp) beginModule(name string) {
	declare := in.native[name]
	if declare == nil {
		return
	}
	a := &in.ahead
	a.mu.Lock()
	_, known := a.names[name]
	e := &early{}
	if !known {
		a.set(name, e)
	}
	a.mu.Unlock()
	if !known {
		a.work.Go(func() { in.ready(e, declare) })
	}
}

// set notes what is known of a module; mu is locked.
func (a *ahead) set(name string, e *early) {
	if a.names == nil {
		a.names = map[string]*early{}
	}
	a.names[name] = e
}

// take returns a module ready to load. Nobody else gets the same.
func (in *Interp) take(name string, declare func() *native.Module) *early {
	a := &in.ahead
	a.mu.Lock()
	e := a.names[name]
	a.set(name, nil)
	a.mu.Unlock()
	if e == nil {
		e = &early{}
	}
	in.ready(e, declare)
	return e
}

// forget drops what was made ready, for the dialect changes.
func (in *Interp) forget() {
	a := &in.ahead
	a.work.Wait()
	a.mu.Lock()
	a.names = nil
	a.mu.Unlock()
}

// ready fills e, or waits for who does. A Go panic is the import's error.
func (in *Interp) ready(e *early, declare func() *native.Module) {
	e.once.Do(func() {
		e.err = guarded(func() (err error) {
			e.module = declare()
			if e.module.Source != "" {
				e.body, err = in.compile("<"+e.module.Name+">", []byte(e.module.Source), compile.Options{})
			}
			return err
		})
	})
}
