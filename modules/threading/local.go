package threading

import (
	"weak"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// local is an object whose attributes each thread has for itself.
type local struct {
	object.Instance
	key  *localKey // identifies it in the threads' tables
	args []object.Value
	kw   []object.Named // of the constructor, for __init__ in every thread
}

// localKey is what threads find their attributes by: it does not keep the local alive.
type localKey struct{ owner weak.Pointer[local] }

// locals are a thread's attributes of local objects. Only the thread uses it.
type locals struct {
	attrs map[*localKey]*object.Dict
	sweep int // size at which to look for locals that are gone
	// The local that was used last, and its attributes.
	lastKey *localKey
	last    *object.Dict
}

type localsKey struct{}

// LocalClass declares threading.local.
func LocalClass() *native.Class {
	return native.NewClass[local](native.Class{
		Name: "local", Module: "_thread", Signature: "local(*args, **kwargs)",
		Doc: `
An object whose attributes each thread sets and sees for itself.

A subclass's __init__ is called, with the same arguments, in each thread that uses the object.

	>>> mine = threading.local()
	>>> mine.x = 1`,
		New:     newLocal,
		Methods: []*object.Native{native.Def("__dir__()", native.Fixed(localDir), `Return the names of the attributes, the calling thread's among them.`)},
		Slots: object.Slots{
			Init:    func(*object.Thread, object.Value, []object.Value, []object.Named) error { return nil },
			GetAttr: localGetAttr,
			SetAttr: localSetAttr,
		},
	})
}

func newLocal(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args)+len(kw) > 0 && !overridesInit(th, cls) {
		return object.Value{}, object.Errorf(object.TypeError, "Initialization arguments are not supported")
	}
	v := cls.Alloc().Value()
	l := native.To[*local](v)
	l.args = append([]object.Value(nil), args...)
	l.kw = append([]object.Named(nil), kw...)
	l.key = &localKey{weak.Make(l)}
	tableOf(th).attrs[l.key] = object.NewDict(0) // this thread's __init__ is the constructor's
	return v, nil
}

func localDir(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := native.To[*local](a[0]).attributes(th)
	if err != nil {
		return object.Value{}, err
	}
	names, err := object.Call(th, object.ObjectType.Lookup("__dir__").Load(), a, nil)
	if err != nil {
		return object.Value{}, err
	}
	list, err := object.Elements(th, names)
	for _, it := range d.Items(th) {
		list = append(list, it.Key)
	}
	return object.NewList(list).Value(), err
}

func overridesInit(th *object.Thread, cls *object.Type) bool {
	return cls.Lookup("__init__") != native.Type(th.Runtime, LocalClass).Lookup("__init__")
}

func tableOf(th *object.Thread) *locals {
	if t, ok := th.Local[localsKey{}].(*locals); ok {
		return t
	}
	if th.Local == nil {
		th.Local = map[any]any{}
	}
	t := &locals{attrs: map[*localKey]*object.Dict{}, sweep: 16}
	th.Local[localsKey{}] = t
	return t
}

// attributes returns the thread's attributes of l, initialised the first time.
func (l *local) attributes(th *object.Thread) (*object.Dict, error) {
	t := tableOf(th)
	if t.lastKey == l.key {
		return t.last, nil
	}
	if d := t.attrs[l.key]; d != nil {
		t.lastKey, t.last = l.key, d
		return d, nil
	}
	t.dropDead()
	d := object.NewDict(0)
	t.attrs[l.key] = d
	if v := l.Value(); overridesInit(th, v.Type()) {
		if err := v.Type().Slots().Init(th, v, l.args, l.kw); err != nil {
			delete(t.attrs, l.key)
			return nil, err
		}
	}
	return d, nil
}

// dropDead forgets the attributes of locals that no longer exist.
func (t *locals) dropDead() {
	if len(t.attrs) < t.sweep {
		return
	}
	for k := range t.attrs {
		if k.owner.Value() == nil {
			delete(t.attrs, k)
		}
	}
	t.lastKey, t.last = nil, nil
	t.sweep = 2*len(t.attrs) + 16
}

func localGetAttr(th *object.Thread, v object.Value, name string) (object.Value, error) {
	d, err := native.To[*local](v).attributes(th)
	if err != nil {
		return object.Value{}, err
	}
	if name == "__dict__" {
		return d.Value(), nil
	}
	t := v.Type()
	found := t.Find(name)
	var get func(th *object.Thread, d, obj object.Value, t *object.Type) (object.Value, error)
	if found.IsSet() {
		s := found.Type().Slots()
		if get = s.Get; get != nil && s.Set != nil {
			return get(th, found, v, t)
		}
	}
	if x := d.GetStr(th, name); x.IsSet() {
		return x, nil
	}
	switch {
	case get != nil:
		return get(th, found, v, t)
	case found.IsSet():
		return found, nil
	}
	return object.Value{}, noLocalAttr(v, name)
}

// noLocalAttr is the AttributeError with the name that CPython's class has there.
func noLocalAttr(v object.Value, name string) error {
	return object.Errorf(object.AttributeError, "'%s' object has no attribute '%s'", localName(v), name)
}

func localName(v object.Value) string {
	if t := v.Type(); t.IsHeap() {
		return t.Name()
	}
	return "_thread._local"
}

func localSetAttr(th *object.Thread, v object.Value, name string, x object.Value) error {
	d, err := native.To[*local](v).attributes(th)
	if err != nil {
		return err
	}
	if name == "__dict__" {
		return object.Errorf(object.AttributeError, "'%s' object attribute '__dict__' is read-only", localName(v))
	}
	if found := v.Type().Find(name); found.IsSet() {
		if set := found.Type().Slots().Set; set != nil {
			return set(th, found, v, x)
		}
	}
	if x.IsSet() {
		d.SetStr(th, name, x)
		return nil
	}
	if !d.DeleteStr(th, name) {
		return noLocalAttr(v, name)
	}
	return nil
}
