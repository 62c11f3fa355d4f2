package threading

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/warn"
)

// The attributes of a Thread, and its repr.

func assertInit(t *Thread) error {
	if t.phase == phaseNew {
		return object.Errorf(object.AssertionError, "Thread.__init__() not called")
	}
	return nil
}

// deprecatedMethods are those that attributes have replaced.
func deprecatedMethods() []*object.Native {
	use := func(signature, advice, attr string, f func(th *object.Thread, a []object.Value) (object.Value, error)) *object.Native {
		return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			if err := warn.Deprecated(th, advice); err != nil {
				return object.Value{}, err
			}
			return f(th, a)
		}), "Deprecated: use the attribute "+attr+".")
	}
	get := func(name string) func(th *object.Thread, a []object.Value) (object.Value, error) {
		return func(th *object.Thread, a []object.Value) (object.Value, error) { return object.GetAttr(th, a[0], name) }
	}
	set := func(name string) func(th *object.Thread, a []object.Value) (object.Value, error) {
		return func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, object.SetAttr(th, a[0], name, a[1])
		}
	}
	return []*object.Native{
		use("getName()", "getName() is deprecated, get the name attribute instead", "name", get("name")),
		use("setName(name)", "setName() is deprecated, set the name attribute instead", "name", set("name")),
		use("isDaemon()", "isDaemon() is deprecated, get the daemon attribute instead", "daemon", get("daemon")),
		use("setDaemon(daemonic)", "setDaemon() is deprecated, set the daemon attribute instead", "daemon", set("daemon")),
	}
}

func getName(_ *object.Thread, v object.Value) (object.Value, error) {
	t := native.To[*Thread](v)
	t.mu.Lock()
	defer t.mu.Unlock()
	return object.Str(t.name), assertInit(t)
}

func setName(th *object.Thread, v, x object.Value) error {
	if !x.IsSet() {
		return object.Errorf(object.AttributeError, "property 'name' of '%s' object has no deleter", v.Type().Name())
	}
	name, err := object.ToStr(th, x)
	if err != nil {
		return err
	}
	t := native.To[*Thread](v)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.name = name
	if t.thread != nil {
		t.thread.SetName(name)
	}
	return assertInit(t)
}

func (t *Thread) isDaemon() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.daemon
}

func getDaemon(_ *object.Thread, v object.Value) (object.Value, error) {
	t := native.To[*Thread](v)
	t.mu.Lock()
	defer t.mu.Unlock()
	return object.Bool(t.daemon), assertInit(t)
}

func setDaemon(th *object.Thread, v, x object.Value) error {
	if !x.IsSet() {
		return object.Errorf(object.AttributeError, "property 'daemon' of '%s' object has no deleter", v.Type().Name())
	}
	daemon, err := object.Truth(th, x)
	if err != nil {
		return err
	}
	t := native.To[*Thread](v)
	t.mu.Lock()
	defer t.mu.Unlock()
	switch t.phase {
	case phaseNew:
		return object.Errorf(object.RuntimeError, "Thread.__init__() not called")
	case phaseInitial:
		t.daemon = daemon
		return nil
	}
	return object.Errorf(object.RuntimeError, "cannot set daemon status of active thread")
}

func (t *Thread) ident(*object.Thread) (object.Value, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.thread == nil {
		return object.None, assertInit(t)
	}
	return object.Int(t.thread.ID), nil
}

func (t *Thread) nativeID(*object.Thread) (object.Value, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.thread == nil {
		return object.None, assertInit(t)
	}
	return object.Int(nativeID(t.thread)), nil
}

func (t *Thread) isAlive(*object.Thread) (bool, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.phase == phaseStarted, assertInit(t)
}

// callAttr is an attribute for what the constructor was given, which subclasses'
// run methods use.
func callAttr(name string, field func(*call) *object.Value) native.Attr {
	return native.Computed(name, func(th *object.Thread, v object.Value) (object.Value, error) {
		t := native.To[*Thread](v)
		t.mu.Lock()
		x := *field(&t.call)
		t.mu.Unlock()
		if !x.IsSet() {
			return object.Value{}, object.NoAttribute(th, v, name)
		}
		return x, nil
	}, func(_ *object.Thread, v, x object.Value) error {
		t := native.To[*Thread](v)
		t.mu.Lock()
		*field(&t.call) = x
		t.mu.Unlock()
		return nil
	}, "What the constructor was given, until run has used it.")
}

func threadRepr(_ *object.Thread, v object.Value) (string, error) {
	t := native.To[*Thread](v)
	t.mu.Lock()
	defer t.mu.Unlock()
	status := "initial"
	switch t.phase {
	case phaseNew:
		return "", object.Errorf(object.AssertionError, "Thread.__init__() was not called")
	case phaseStarted:
		status = "started"
	case phaseStopped:
		status = "stopped"
	}
	if t.daemon {
		status += " daemon"
	}
	if t.thread != nil {
		status += " " + itoa(t.thread.ID)
	}
	return "<" + v.Type().Name() + "(" + t.name + ", " + status + ")>", nil
}
