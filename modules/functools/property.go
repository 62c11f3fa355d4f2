package functools

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// cachedProperty computes an attribute once for each instance, which then has it
// as its own. The header's lock guards name.
type cachedProperty struct {
	object.Instance
	f    object.Value
	name object.Value
	doc  object.Value
}

func cachedPropertyClass() *native.Class {
	return native.NewClass[cachedProperty](native.Class{
		Name: "cached_property", Module: moduleName, Signature: "cached_property(func)",
		Doc: "A property whose value is computed once for each instance.",
		Init: native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			p := native.To[*cachedProperty](a[0])
			doc, err := object.LookupAttr(th, a[1], "__doc__")
			if err != nil {
				return object.Value{}, err
			}
			if !doc.IsSet() {
				doc = object.None
			}
			p.f, p.name, p.doc = a[1], object.None, doc
			return object.None, nil
		}),
		Slots: object.Slots{Get: cachedPropertyGet},
		Methods: []*object.Native{
			native.Def("__set_name__(owner, name)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				p := native.To[*cachedProperty](a[0])
				locked := p.Lock(th)
				old := p.name
				if old.IsNone() {
					p.name = a[2]
				}
				p.Unlock(locked)
				if old.IsNone() {
					return object.None, nil
				}
				if same, err := object.Equal(th, old, a[2]); err != nil || same {
					return object.None, err
				}
				was, err := object.Repr(th, old)
				if err != nil {
					return object.Value{}, err
				}
				is, err := object.Repr(th, a[2])
				if err != nil {
					return object.Value{}, err
				}
				return object.Value{}, object.Errorf(object.TypeError, "Cannot assign the same cached_property to two different names (%s and %s).", was, is)
			}), `Learn the attribute's name.`),
		},
		ClassMethods: []*object.Native{getItemClass()},
		Attrs: []native.Attr{
			native.Getter("func", func(p *cachedProperty, _ *object.Thread) (object.Value, error) { return p.f, nil }, "The function."),
			native.Getter("attrname", func(p *cachedProperty, th *object.Thread) (object.Value, error) {
				locked := p.Lock(th)
				defer p.Unlock(locked)
				return p.name, nil
			}, "The attribute's name."),
			native.Getter("__doc__", func(p *cachedProperty, _ *object.Thread) (object.Value, error) { return p.doc, nil }, ""),
		},
	}, func(p *cachedProperty) { p.f, p.name, p.doc = object.None, object.None, object.None })
}

func cachedPropertyGet(th *object.Thread, d, obj object.Value, _ *object.Type) (object.Value, error) {
	if !obj.IsSet() {
		return d, nil
	}
	p := native.To[*cachedProperty](d)
	locked := p.Lock(th)
	n := p.name
	p.Unlock(locked)
	name, ok := n.AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "Cannot use cached_property instance without calling __set_name__ on it.")
	}
	for _, a := range object.OwnAttrs(th, obj) {
		if a.Name == name {
			return a.Value, nil
		}
	}
	v, err := object.Call(th, p.f, []object.Value{obj}, nil)
	if err != nil {
		return object.Value{}, err
	}
	if err := object.GenericSetAttr(th, obj, name, v); err != nil {
		if !object.IsException(err, object.AttributeError) {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.TypeError, "No '__dict__' attribute on '%s' instance to cache %s property.",
			obj.Type().Name(), object.QuoteString(name, object.Python))
	}
	return v, nil
}
