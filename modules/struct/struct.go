// Package structs is Python's struct module: values packed into bytes.
package structs

import (
	"sync"
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const moduleName = "struct"

// Module declares the module.
func Module() *native.Module {
	formats := new(recent)
	return &native.Module{
		Name: moduleName, Doc: "Values packed into bytes, as C's structs have them.",
		Classes: []func() *native.Class{errorClass, structClass},
		Funcs: []*object.Native{
			native.Def("calcsize(format, /)", native.Fixed(formats.calcSize), `
Return how many bytes a format describes.

	>>> struct.calcsize("<hi")
	6`),
			native.Def("pack(format, /, *values)", native.Raw(formats.pack), `
Return the values as bytes.

	>>> struct.pack(">hb", 258, 3)
	b'\x01\x02\x03'`),
			native.Def("pack_into(format, buffer, offset, /, *values)", native.Raw(formats.packInto), `Write the values into a buffer.`),
			native.Def("unpack(format, buffer, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				l, err := formats.layoutOf(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return l.unpackAll(th, a[1])
			}).Fresh(), `
Return a tuple of the values in a buffer.

	>>> struct.unpack("<2h", b"\x01\x00\x02\x00")
	(1, 2)`),
			native.Def("unpack_from(format, /, buffer, offset=0)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				l, err := formats.layoutOf(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return l.unpackFrom(th, a[1], a[2])
			}).Fresh(), `Return a tuple of the values at an offset in a buffer.`),
			native.Def("iter_unpack(format, buffer, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				l, err := formats.layoutOf(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return l.iterUnpack(th, a[1])
			}), `Return an iterator over the tuples of values in a buffer.`),
			native.Def("_clearcache()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
				layouts(th).Clear()
				return object.None, nil
			}), `Forget the formats used so far.`),
		},
	}
}

func errorClass() *native.Class {
	return native.NewException(native.Class{
		Name: "error", Module: moduleName, Base: []*object.Type{object.ExceptionClass}, Doc: "An error of packing or unpacking.",
	})
}

func failure(th *object.Thread, format string, a ...any) error {
	return native.Errorf(th, errorClass, format, a...)
}

type layoutsKey struct{}

// layouts are the interpreter's formats by text.
func layouts(th *object.Thread) *sync.Map {
	return th.Runtime.State(layoutsKey{}, func() any { return new(sync.Map) }).(*sync.Map)
}

// recent are formats that the module's functions used last, by the str itself: a constant of a script is the
// same one each time. Any thread may replace one at any time.
type recent [16]atomic.Pointer[used]

type used struct {
	text object.Value
	*layout
}

// layoutOf is the function layoutOf for a format that may be at hand.
func (r *recent) layoutOf(th *object.Thread, v object.Value) (*layout, error) {
	at := &r[uintptr(v.Ref())/16%uintptr(len(r))]
	if u := at.Load(); u != nil && u.text == v {
		return u.layout, nil
	}
	l, err := layoutOf(th, v)
	if err == nil && v.Kind() == object.KindStr {
		at.Store(&used{v, l})
	}
	return l, err
}

// layoutOf parses a format, or finds it among those parsed before.
func layoutOf(th *object.Thread, v object.Value) (*layout, error) {
	text, ok := v.AsStr()
	if !ok {
		if s, isStruct := native.As[*structObject](v); isStruct {
			return s.layout()
		}
		if text, ok = object.BytesLike(th, v); !ok {
			return nil, object.Errorf(object.TypeError, "Struct() argument 1 must be a str or bytes object, not %s", v.Type().Name())
		}
	} else if !object.IsASCII(text) {
		_, err := object.Encode(th, text, "ascii", "strict")
		return nil, err
	}
	known := layouts(th)
	l, ok := known.Load(text)
	if !ok {
		parsed, err := parse(th, text)
		if err != nil {
			return nil, err
		}
		if len(text) > 1<<10 {
			return parsed, nil
		}
		l, _ = known.LoadOrStore(text, parsed)
	}
	return l.(*layout), nil
}

func (r *recent) calcSize(th *object.Thread, a []object.Value) (object.Value, error) {
	l, err := r.layoutOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(l.size)), nil
}

func (r *recent) pack(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if len(kw) > 0 {
		return object.Value{}, object.NoKeywords("pack", kw)
	}
	if len(a) == 0 {
		return object.Value{}, object.Errorf(object.TypeError, "missing format argument")
	}
	l, err := r.layoutOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return l.packAll(th, a[1:])
}

func (r *recent) packInto(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if len(kw) > 0 {
		return object.Value{}, object.NoKeywords("pack_into", kw)
	}
	if len(a) == 0 {
		return object.Value{}, object.Errorf(object.TypeError, "missing format argument")
	}
	l, err := r.layoutOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, l.packInto(th, a[1:])
}
