package starlarkgo

import (
	"sync"

	"go.starlark.net/lib/json"
	"go.starlark.net/lib/math"
	"go.starlark.net/lib/time"
	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares a module, for Options.Modules, that scripts import. A
// *starlarkstruct.Module is declared by its Name and Members.
func Module(name, doc string, members starlark.StringDict) native.ModuleEntry {
	return native.ModuleEntry{Name: name, Declare: func() *native.Module {
		return &native.Module{Name: name, Doc: doc, Init: func(l *native.Loader) error {
			for _, k := range members.Keys() {
				l.Set(k, FromStarlark(l.Thread, members[k]))
			}
			return nil
		}}
	}}
}

// LoadModule makes a module, for Options.Load, that scripts load. Its values are frozen.
func LoadModule(th *object.Thread, name string, members starlark.StringDict) (*object.Module, error) {
	m := object.NewModule(name, "")
	m.Set("__name__", object.Str(name))
	err := linkOf(th).do(object.RuntimeError, func() error {
		members.Freeze()
		for _, k := range members.Keys() {
			m.Set(k, FromStarlark(th, members[k]))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	object.FreezeModule(th, m)
	return m, nil
}

// Load is an Options.Load that has starlark-go's own libraries, json.star,
// math.star and time.star. Each exports one name: json, math or time.
func Load(th *object.Thread, name string) (*object.Module, error) {
	var m *starlarkstruct.Module
	switch name {
	case "json.star":
		m = jsonModule()
	case "math.star":
		m = math.Module
	case "time.star":
		m = time.Module
	default:
		return nil, nil
	}
	l := th.Runtime.State(loadKey{name}, func() any { return new(loadOnce) }).(*loadOnce)
	return l.load(th, m)
}

type loadKey struct{ name string }

// loadOnce is a library that an interpreter has loaded.
type loadOnce struct {
	mu sync.Mutex // guards m
	m  *object.Module
}

func (l *loadOnce) load(th *object.Thread, lib *starlarkstruct.Module) (*object.Module, error) {
	m, err := LoadModule(th, lib.Name, starlark.StringDict{lib.Name: lib})
	l.mu.Lock()
	defer l.mu.Unlock()
	if err == nil && l.m == nil {
		l.m = m
	}
	return l.m, err
}

// jsonModule is the json library with a decode that makes lists and dicts of ours.
func jsonModule() *starlarkstruct.Module {
	members := make(starlark.StringDict, len(json.Module.Members))
	for k, v := range json.Module.Members {
		members[k] = v
	}
	members["decode"] = ByValue(members["decode"].(starlark.Callable))
	return &starlarkstruct.Module{Name: json.Module.Name, Members: members}
}
