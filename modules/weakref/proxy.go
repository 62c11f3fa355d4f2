package weakref

import (
	"fmt"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// proxy behaves as the object that it refers to weakly.
type proxy struct{ ref }

func proxyClass() *native.Class { return declareProxy("ProxyType", object.Slots{}) }

func callableProxyClass() *native.Class {
	return declareProxy("CallableProxyType", object.Slots{
		Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
			obj, err := referent(v)
			if err != nil {
				return object.Value{}, err
			}
			return object.Call(th, obj, args, kw)
		},
	})
}

// referent returns what a proxy stands for.
func referent(v object.Value) (object.Value, error) {
	obj := native.To[*proxy](v).object()
	if obj.IsNone() {
		return obj, object.Errorf(object.ReferenceError, "weakly-referenced object no longer exists")
	}
	return obj, nil
}

// operand returns what v stands for, if it is a proxy, else v.
func operand(v object.Value) (object.Value, error) {
	if _, ok := native.As[*proxy](v); ok {
		return referent(v)
	}
	return v, nil
}

// forward makes a behaviour that is the object's.
func forward[X any](f func(th *object.Thread, v object.Value) (X, error)) func(*object.Thread, object.Value) (X, error) {
	return func(th *object.Thread, v object.Value) (X, error) {
		obj, err := referent(v)
		if err != nil {
			var none X
			return none, err
		}
		return f(th, obj)
	}
}

const allOps = 1<<32 - 1

func declareProxy(name string, s object.Slots) *native.Class {
	s.Repr = func(_ *object.Thread, v object.Value) (string, error) {
		obj := native.To[*proxy](v).object()
		if obj.IsNone() {
			return fmt.Sprintf("<weakproxy at %s; dead>", object.Address(v)), nil
		}
		return fmt.Sprintf("<weakproxy at %s; to '%s' at %s>", object.Address(v), shownName(obj.Type()), object.Address(obj)), nil
	}
	s.Str, s.Bool, s.Len = forward(object.ToStr), forward(object.Truth), forward(object.Len)
	s.Iter, s.Next = forward(object.Iter), forward(object.Next)
	s.Hash = func(_ *object.Thread, v object.Value) (int64, error) {
		return 0, object.Errorf(object.TypeError, "unhashable type: '%s'", v.Type().FullName())
	}
	proxyAttributes(&s)
	proxyItems(&s)
	proxyOperators(&s)
	return native.NewClass[proxy](native.Class{
		Name: name, Module: moduleName, Sealed: true, Final: true, Qualified: true, New: object.Uninstantiable,
		Doc: "A proxy of an object that it refers to weakly.", Slots: s,
	})
}

func proxyAttributes(s *object.Slots) {
	s.GetAttr = func(th *object.Thread, v object.Value, name string) (object.Value, error) {
		obj, err := referent(v)
		if err != nil {
			return object.Value{}, err
		}
		return object.GetAttr(th, obj, name)
	}
	s.SetAttr = func(th *object.Thread, v object.Value, name string, x object.Value) error {
		obj, err := referent(v)
		switch {
		case err != nil:
			return err
		case x.IsSet():
			return object.SetAttr(th, obj, name, x)
		}
		return object.DelAttr(th, obj, name)
	}
}

func proxyItems(s *object.Slots) {
	s.GetItem = func(th *object.Thread, v, key object.Value) (object.Value, error) {
		obj, err := referent(v)
		if err != nil {
			return object.Value{}, err
		}
		return object.GetItem(th, obj, key)
	}
	s.SetItem = func(th *object.Thread, v, key, x object.Value) error {
		obj, err := referent(v)
		switch {
		case err != nil:
			return err
		case x.IsSet():
			return object.SetItem(th, obj, key, x)
		}
		return object.DelItem(th, obj, key)
	}
	s.Contains = func(th *object.Thread, v, x object.Value) (bool, error) {
		obj, err := referent(v)
		if err != nil {
			return false, err
		}
		return object.Contains(th, obj, x)
	}
}

func proxyOperators(s *object.Slots) {
	both := func(a, b object.Value) (object.Value, object.Value, error) {
		a, err := operand(a)
		if err != nil {
			return a, b, err
		}
		b, err = operand(b)
		return a, b, err
	}
	s.Binary = func(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
		a, b, err := both(self, other)
		if err != nil {
			return object.Value{}, err
		}
		if reflected {
			a, b = b, a
		}
		return object.Binary(th, op, a, b)
	}
	s.InPlace = func(th *object.Thread, op object.BinaryOp, self, other object.Value) (object.Value, error) {
		a, b, err := both(self, other)
		if err != nil {
			return object.Value{}, err
		}
		return object.InPlace(th, op, a, b)
	}
	s.Compare = func(th *object.Thread, op object.CompareOp, self, other object.Value) (object.Value, error) {
		a, b, err := both(self, other)
		if err != nil {
			return object.Value{}, err
		}
		return object.Compare(th, op, a, b)
	}
	s.Unary = func(th *object.Thread, op object.UnaryOp, v object.Value) (object.Value, error) {
		obj, err := referent(v)
		if err != nil {
			return object.Value{}, err
		}
		return object.Unary(th, op, obj)
	}
	s.BinaryOps, s.ReflectedOps, s.InPlaceOps, s.UnaryOps = allOps, allOps, allOps, allOps
}

func newProxy(th *object.Thread, a []object.Value) (object.Value, error) {
	v := a[0]
	cls := native.Type(th.Runtime, proxyClass)
	if v.Type().Slots().Call != nil {
		cls = native.Type(th.Runtime, callableProxyClass)
	}
	if !referable(th, v) {
		return object.Value{}, object.Errorf(object.TypeError, "cannot create weak reference to '%s' object", v.Type().Name())
	}
	return makeRef(th, cls, v, a[1])
}
