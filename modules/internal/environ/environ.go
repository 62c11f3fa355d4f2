// Package environ keeps the environment variables of an interpreter: a copy of the
// process's, so that interpreters do not change each other's, that child processes are started with.
package environ

import (
	"os"
	"strings"
	"sync"

	"github.com/starling-lang/starling/interp/object"
)

// Env is an environment. It is safe for concurrent use.
type Env struct {
	mu    sync.RWMutex // guards the fields below
	names []string     // in order of definition
	vars  map[string]string
}

type key struct{}

// Of returns the interpreter's environment.
func Of(rt *object.Runtime) *Env { return rt.State(key{}, func() any { return fromProcess() }).(*Env) }

func fromProcess() *Env {
	e := &Env{vars: map[string]string{}}
	for _, entry := range os.Environ() {
		if name, value, ok := strings.Cut(entry, "="); ok && name != "" {
			e.Set(name, value)
		}
	}
	return e
}

// Get returns a variable.
func (e *Env) Get(name string) (string, bool) {
	e.mu.RLock()
	defer e.mu.RUnlock()
	v, ok := e.vars[name]
	return v, ok
}

// Set defines a variable.
func (e *Env) Set(name, value string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, ok := e.vars[name]; !ok {
		e.names = append(e.names, name)
	}
	e.vars[name] = value
}

// Unset removes a variable and reports whether it was there.
func (e *Env) Unset(name string) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, ok := e.vars[name]; !ok {
		return false
	}
	delete(e.vars, name)
	for i, n := range e.names {
		if n == name {
			e.names = append(e.names[:i:i], e.names[i+1:]...)
			break
		}
	}
	return true
}

// Names returns the names in order of definition.
func (e *Env) Names() []string {
	e.mu.RLock()
	defer e.mu.RUnlock()
	return append([]string(nil), e.names...)
}

// List returns the variables as "name=value", for a child process.
func (e *Env) List() []string {
	e.mu.RLock()
	defer e.mu.RUnlock()
	out := make([]string, len(e.names))
	for i, n := range e.names {
		out[i] = n + "=" + e.vars[n]
	}
	return out
}
