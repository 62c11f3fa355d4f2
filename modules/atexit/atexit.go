// Package atexit is Python's atexit module.
package atexit

import (
	"slices"
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/unraisable"
)

// call is a registered function.
type call struct {
	f    object.Value
	args []object.Value
	kw   []object.Named
}

// calls are those registered and not yet made; mu guards them.
type calls struct {
	mu     sync.Mutex
	list   []*call
	hooked bool
}

type callsKey struct{}

func callsOf(th *object.Thread) *calls {
	return th.Runtime.State(callsKey{}, func() any { return &calls{} }).(*calls)
}

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "atexit", Doc: "Functions to be called when the program ends.",
		Funcs: []*object.Native{
			native.Def("register(func, /, *args, **kwargs)", native.Raw(register), `
Have func called with the arguments when the program ends; return func. The last registered is called first.`),
			native.Def("unregister(func, /)", native.Fixed(unregister), `Forget func, however often it was registered.`),
			native.Def("_clear()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
				c := callsOf(th)
				c.mu.Lock()
				c.list = nil
				c.mu.Unlock()
				return object.None, nil
			}), `Forget all functions.`),
			native.Def("_run_exitfuncs()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
				return object.None, callsOf(th).run(th)
			}), `Call all functions.`),
			native.Def("_ncallbacks()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
				c := callsOf(th)
				c.mu.Lock()
				defer c.mu.Unlock()
				return object.Int(int64(len(c.list))), nil
			}), `Return how many functions are registered.`),
		},
	}
}

func register(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if len(a) == 0 {
		return object.Value{}, object.Errorf(object.TypeError, "register() takes at least 1 argument (0 given)")
	}
	if a[0].Type().Slots().Call == nil {
		return object.Value{}, object.Errorf(object.TypeError, "the first argument must be callable")
	}
	c := callsOf(th)
	c.mu.Lock()
	c.list = append(c.list, &call{a[0], slices.Clone(a[1:]), slices.Clone(kw)})
	first := !c.hooked
	c.hooked = true
	c.mu.Unlock()
	if first {
		th.Runtime.AtExit(c.run)
	}
	return a[0], nil
}

// run makes the calls, the last registered first, and forgets all: also what one of them registers.
func (c *calls) run(th *object.Thread) error {
	c.mu.Lock()
	list := slices.Clone(c.list)
	c.mu.Unlock()
	for _, next := range slices.Backward(list) {
		if !c.has(next) {
			continue
		}
		if _, err := object.Call(th, next.f, next.args, next.kw); err != nil {
			name, reprErr := object.Repr(th, next.f)
			if reprErr != nil {
				name = "<" + next.f.Type().Name() + " object>"
			}
			unraisable.Report(th, "Exception ignored in atexit callback "+name, object.None, err)
		}
	}
	c.mu.Lock()
	c.list, c.hooked = nil, false
	c.mu.Unlock()
	return nil
}

// has reports whether a call is still registered.
func (c *calls) has(x *call) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Contains(c.list, x)
}

func unregister(th *object.Thread, a []object.Value) (object.Value, error) {
	c := callsOf(th)
	c.mu.Lock()
	list := slices.Clone(c.list)
	c.mu.Unlock()
	for _, x := range list {
		same, err := object.Equal(th, x.f, a[0])
		if err != nil {
			return object.Value{}, err
		}
		if same {
			c.mu.Lock()
			c.list = slices.DeleteFunc(c.list, func(y *call) bool { return y == x })
			c.mu.Unlock()
		}
	}
	return object.None, nil
}
