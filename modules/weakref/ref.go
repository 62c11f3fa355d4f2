package weakref

import (
	"fmt"
	"weak"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// ref is a weak reference, or what a proxy has one in. Its header's lock guards callback, hash and hashed.
type ref struct {
	object.Instance
	to       target
	calls    bool // a callback was given
	callback object.Value
	hash     int64
	hashed   bool
}

func refClass() *native.Class {
	return native.NewClass[ref](native.Class{
		Name: "ReferenceType", Module: moduleName, Signature: "ReferenceType(object, callback=None, /)", Sealed: true, Qualified: true,
		Doc: "A weak reference: calling it returns the object, or None when that is gone.",
		New: newRef,
		Init: native.Raw(func(_ *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
			if len(kw) > 0 {
				return object.Value{}, object.NoKeywords("ReferenceType", kw)
			}
			return object.None, object.NArgs("__init__", len(a)-1, 1, 2)
		}),
		Slots: object.Slots{
			Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
				if len(args)+len(kw) > 0 {
					return object.Value{}, object.Errorf(object.TypeError, "weakref expected 0 arguments, got %d", len(args)+len(kw))
				}
				return native.To[*ref](v).object(), nil
			},
			Repr: refRepr, Hash: refHash, Compare: refCompare,
		},
		ClassMethods: []*object.Native{native.Def("__class_getitem__(item, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.NewGenericAlias(a[0], a[1]), nil
		}), `Return a generic alias.`)},
		Attrs: []native.Attr{native.Getter("__callback__", func(r *ref, th *object.Thread) (object.Value, error) {
			locked := r.Lock(th)
			defer r.Unlock(locked)
			if !r.callback.IsSet() || r.to.Value() == nil {
				return object.None, nil
			}
			return r.callback, nil
		}, "The function to be called when the object is gone, or None.")},
	})
}

// refOf returns the reference of a ref or a proxy.
func refOf(v object.Value) *ref {
	if p, ok := v.Native().(*proxy); ok {
		return &p.ref
	}
	return native.To[*ref](v)
}

// shownName is a class's name in reprs: with the module unless a script made the class.
func shownName(t *object.Type) string {
	if t.IsHeap() {
		return t.Name()
	}
	return t.FullName()
}

func (r *ref) hasCallback() bool { return r.calls }

// object returns what r refers to, None if it is gone.
func (r *ref) object() object.Value {
	if h := r.to.Value(); h != nil {
		return h.Value()
	}
	return object.None
}

func newRef(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(kw) > 0 && cls == native.Type(th.Runtime, refClass) {
		return object.Value{}, object.NoKeywords("ReferenceType", kw)
	}
	most := 2
	if cls.IsHeap() {
		most = -1 // a subclass may have parameters of its own
	}
	if err := object.NArgs("__new__", len(args), 1, most); err != nil {
		return object.Value{}, err
	}
	callback := object.None
	if len(args) > 1 {
		callback = args[1]
	}
	return makeRef(th, cls, args[0], callback)
}

// makeRef makes a reference of a class; one without callback is shared.
func makeRef(th *object.Thread, cls *object.Type, v, callback object.Value) (object.Value, error) {
	if !referable(th, v) {
		return object.Value{}, object.Errorf(object.TypeError, "cannot create weak reference to '%s' object", v.Type().Name())
	}
	g := registryOf(th)
	if callback.IsNone() && !cls.IsHeap() {
		if r := g.find(v, func(r *ref) bool { return !r.calls && r.Type() == cls }); r != nil {
			return r.Value(), nil
		}
	}
	r := refOf(cls.Alloc().Value())
	r.to, r.callback, r.calls = weak.Make(v.Header()), callback, !callback.IsNone()
	g.add(v, r)
	return r.Value(), nil
}

func refRepr(_ *object.Thread, v object.Value) (string, error) {
	r := native.To[*ref](v)
	obj := r.object()
	if obj.IsNone() {
		return fmt.Sprintf("<weakref at %s; dead>", object.Address(v)), nil
	}
	return fmt.Sprintf("<weakref at %s; to '%s' at %s>", object.Address(v), shownName(obj.Type()), object.Address(obj)), nil
}

func refHash(th *object.Thread, v object.Value) (int64, error) {
	r := native.To[*ref](v)
	locked := r.Lock(th)
	hash, hashed := r.hash, r.hashed
	r.Unlock(locked)
	if hashed {
		return hash, nil
	}
	obj := r.object()
	if obj.IsNone() {
		return 0, object.Errorf(object.TypeError, "weak object has gone away")
	}
	hash, err := object.Hash(th, obj)
	if err != nil {
		return 0, err
	}
	locked = r.Lock(th)
	r.hash, r.hashed = hash, true
	r.Unlock(locked)
	return hash, nil
}

func refCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	x, ok := native.As[*ref](a)
	y, ok2 := native.As[*ref](b)
	if !ok || !ok2 || op != object.EQ && op != object.NE {
		return object.NotImplemented, nil
	}
	p, q := x.object(), y.object()
	if p.IsNone() || q.IsNone() {
		return object.Bool((x == y) == (op == object.EQ)), nil
	}
	return object.Compare(th, op, p, q)
}
