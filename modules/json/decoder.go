package json

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// decoder is a JSONDecoder; conf does not change after __init__.
type decoder struct {
	object.Instance
	conf config
}

func decoderClass() *native.Class {
	return native.NewClass(native.Class{
		Name: "JSONDecoder", Module: "json.decoder", Doc: "A decoder of JSON documents.",
		Signature: "JSONDecoder(*, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None)",
		Init:      native.Fixed(initDecoder),
		Methods: []*object.Native{
			native.Def("decode(s)", native.Fixed(decoderDecode), `Return the value of a document, a str.`),
			native.Def("raw_decode(s, idx=0)", native.Fixed(rawDecode), `Return the value that begins at idx, and the index behind it.`),
		},
	}, func(d *decoder) { d.conf.strict = true })
}

func initDecoder(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*decoder](a[0])
	names := [...]string{"object_hook", "parse_float", "parse_int", "parse_constant", "strict", "object_pairs_hook"}
	for i, name := range names {
		v := a[i+1]
		if err := d.conf.set(th, []object.Named{{Name: name, Value: v}}); err != nil {
			return object.Value{}, err
		}
		if v.IsNone() {
			switch name {
			case "parse_float":
				v = object.FloatType.Value()
			case "parse_int":
				v = object.IntType.Value()
			}
		}
		if err := object.GenericSetAttr(th, a[0], name, v); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

func decoderDecode(th *object.Thread, a []object.Value) (object.Value, error) {
	doc, ok := a[1].AsString()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "expected string or bytes-like object, got '%s'", a[1].Type().Name())
	}
	if !overridden(a[0], "raw_decode") {
		return decodeAll(th, doc, &native.To[*decoder](a[0]).conf)
	}
	if err := doc.Mark(th); err != nil {
		return object.Value{}, err
	}
	p := parser{th: th, doc: doc, s: doc.Text()}
	p.space()
	if p.stopped != nil {
		return object.Value{}, p.stopped
	}
	start, err := units(th, p.s[:p.pos])
	if err != nil {
		return object.Value{}, err
	}
	raw, err := object.GetAttr(th, a[0], "raw_decode")
	if err != nil {
		return object.Value{}, err
	}
	r, err := object.Call(th, raw, []object.Value{a[1]}, []object.Named{{Name: "idx", Value: object.Int(int64(start))}})
	if err != nil {
		return object.Value{}, err
	}
	pair, err := object.Elements(th, r)
	if err != nil {
		return object.Value{}, err
	}
	if len(pair) != 2 {
		return object.Value{}, object.Errorf(object.ValueError, "raw_decode() must return a value and an index")
	}
	end, err := object.IndexInt(th, pair[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	p.pos = offset(th, doc, end)
	p.space()
	if p.pos != len(p.s) {
		return object.Value{}, p.fail("Extra data", p.pos)
	}
	return pair[0], nil
}

// overridden reports whether a script's subclass has its own method of a name.
func overridden(v object.Value, name string) bool {
	n, ok := v.Type().Find(name).AsNative()
	return !ok || n.Owner == nil || n.Owner.IsHeap()
}

func rawDecode(th *object.Thread, a []object.Value) (object.Value, error) {
	doc, ok := a[1].AsString()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "first argument must be a string, not %s", a[1].Type().Name())
	}
	idx, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if idx < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "idx cannot be negative")
	}
	if err := doc.Mark(th); err != nil {
		return object.Value{}, err
	}
	p := parser{th: th, doc: doc, s: doc.Text(), conf: &native.To[*decoder](a[0]).conf}
	p.pos = offset(th, doc, idx)
	if beyond := idx - doc.Units(th.Dialect); beyond > 0 {
		return object.Value{}, p.fail("Expecting value", len(p.s)+beyond)
	}
	v, err := p.value()
	if err != nil {
		return object.Value{}, err
	}
	end, err := units(th, p.s[:p.pos])
	return object.Pair(v, object.Int(int64(end))).Value(), err
}
