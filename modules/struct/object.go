package structs

import (
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// structObject is a Struct: a format made ready.
type structObject struct {
	object.Instance
	l atomic.Pointer[layout] // set by __init__
}

func structClass() *native.Class {
	method := func(signature string, f func(l *layout, th *object.Thread, a []object.Value) (object.Value, error), doc string) *object.Native {
		return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			l, err := native.To[*structObject](a[0]).layout()
			if err != nil {
				return object.Value{}, err
			}
			return f(l, th, a[1:])
		}).Fresh(), doc)
	}
	raw := func(signature, name string, f func(l *layout, th *object.Thread, a []object.Value) (object.Value, error), doc string) *object.Native {
		return native.Def(signature, native.Raw(func(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
			if len(kw) > 0 {
				return object.Value{}, object.NoKeywords("Struct."+name, kw)
			}
			l, err := native.To[*structObject](a[0]).layout()
			if err != nil {
				return object.Value{}, err
			}
			return f(l, th, a[1:])
		}), doc)
	}
	return native.NewClass[structObject](native.Class{
		Name: "Struct", Module: moduleName, Signature: "Struct(format)", Doc: "A format made ready to pack and unpack.", Qualified: true,
		Init: native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			l, err := layoutOf(th, a[1])
			if err != nil {
				return object.Value{}, err
			}
			s := native.To[*structObject](a[0])
			s.l.Store(l)
			return object.None, nil
		}),
		Slots: object.Slots{Repr: func(th *object.Thread, v object.Value) (string, error) {
			l, err := native.To[*structObject](v).layout()
			if err != nil {
				return "", err
			}
			return v.Type().Name() + "(" + object.QuoteString(l.text, object.Python) + ")", nil
		}},
		Methods: []*object.Native{
			raw("pack(*values)", "pack", (*layout).packAll, `Return the values as bytes.`),
			raw("pack_into(buffer, offset, /, *values)", "pack_into", func(l *layout, th *object.Thread, a []object.Value) (object.Value, error) {
				return object.None, l.packInto(th, a)
			}, `Write the values into a buffer.`),
			method("unpack(buffer, /)", func(l *layout, th *object.Thread, a []object.Value) (object.Value, error) {
				return l.unpackAll(th, a[0])
			}, `Return a tuple of the values in a buffer.`),
			method("unpack_from(buffer, offset=0)", func(l *layout, th *object.Thread, a []object.Value) (object.Value, error) {
				return l.unpackFrom(th, a[0], a[1])
			}, `Return a tuple of the values at an offset in a buffer.`),
			method("iter_unpack(buffer, /)", func(l *layout, th *object.Thread, a []object.Value) (object.Value, error) {
				return l.iterUnpack(th, a[0])
			}, `Return an iterator over the tuples of values in a buffer.`),
		},
		Attrs: []native.Attr{
			native.Getter("format", func(s *structObject, _ *object.Thread) (object.Value, error) {
				l, err := s.layout()
				if err != nil {
					return object.Value{}, err
				}
				return object.Str(l.text), nil
			}, "The format."),
			native.Getter("size", func(s *structObject, _ *object.Thread) (object.Value, error) {
				l, err := s.layout()
				if err != nil {
					return object.Value{}, err
				}
				return object.Int(int64(l.size)), nil
			}, "How many bytes the format describes."),
		},
	})
}

func (s *structObject) layout() (*layout, error) {
	if l := s.l.Load(); l != nil {
		return l, nil
	}
	return nil, object.Errorf(object.RuntimeError, "Struct object is not initialized")
}
