package json

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// encoderObject is a JSONEncoder: its settings are ordinary attributes, which subclasses
// may set as they like.
type encoderObject struct{ object.Instance }

func encoderClass() *native.Class {
	return native.NewClass[encoderObject](native.Class{
		Name: "JSONEncoder", Module: "json.encoder", Doc: "An encoder of JSON documents; subclasses override default.",
		Signature: "JSONEncoder(*, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None)",
		Init:      native.Fixed(initEncoder),
		Methods: []*object.Native{
			native.Def("default(o)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
				return object.Value{}, notSerializable(a[1])
			}), `Return a serializable value for o, or raise TypeError.`),
			native.Def("encode(o)", native.Fixed(encode), `Return o as JSON.`),
			native.Def("iterencode(o, _one_shot=False)", native.Fixed(iterEncode), `Return an iterator over the pieces of o as JSON.`),
		},
		Attrs: []native.Attr{
			native.Const("item_separator", object.Str(", ")),
			native.Const("key_separator", object.Str(": ")),
		},
	})
}

var encoderSettings = [...]string{"skipkeys", "ensure_ascii", "check_circular", "allow_nan", "sort_keys", "indent"}

func initEncoder(th *object.Thread, a []object.Value) (object.Value, error) {
	self := a[0]
	set := func(name string, v object.Value) error { return object.SetAttr(th, self, name, v) }
	for i, name := range encoderSettings {
		if err := set(name, a[i+1]); err != nil {
			return object.Value{}, err
		}
	}
	separators, fallback := a[7], a[8]
	if !separators.IsNone() {
		pair, err := unpackSeparators(th, separators)
		if err != nil {
			return object.Value{}, err
		}
		if err := set("item_separator", pair[0]); err != nil {
			return object.Value{}, err
		}
		if err := set("key_separator", pair[1]); err != nil {
			return object.Value{}, err
		}
	} else if !a[6].IsNone() {
		if err := set("item_separator", object.Str(",")); err != nil {
			return object.Value{}, err
		}
	}
	if !fallback.IsNone() {
		return object.None, set("default", fallback)
	}
	return object.None, nil
}

func unpackSeparators(th *object.Thread, v object.Value) ([]object.Value, error) {
	pair, err := object.Elements(th, v)
	switch {
	case err != nil:
		return nil, err
	case len(pair) < 2:
		return nil, object.Errorf(object.ValueError, "not enough values to unpack (expected 2, got %d)", len(pair))
	case len(pair) > 2:
		return nil, object.Errorf(object.ValueError, "too many values to unpack (expected 2, got %d)", len(pair))
	}
	return pair, nil
}

// readSettings makes options from an encoder's attributes.
func readSettings(th *object.Thread, self object.Value) (options, error) {
	var o options
	for name, p := range map[string]*bool{"skipkeys": &o.skipKeys, "ensure_ascii": &o.ensureASCII, "check_circular": &o.checkCircular,
		"allow_nan": &o.allowNaN, "sort_keys": &o.sortKeys} {
		v, err := object.GetAttr(th, self, name)
		if err != nil {
			return o, err
		}
		if *p, err = object.Truth(th, v); err != nil {
			return o, err
		}
	}
	for name, p := range map[string]*string{"item_separator": &o.itemSep, "key_separator": &o.keySep} {
		v, err := object.GetAttr(th, self, name)
		if err != nil {
			return o, err
		}
		if err := o.separator(name, v, p); err != nil {
			return o, err
		}
	}
	indent, err := object.GetAttr(th, self, "indent")
	if err != nil {
		return o, err
	}
	if err := o.setIndent(th, indent); err != nil {
		return o, err
	}
	if o.fallback, err = object.GetAttr(th, self, "default"); err != nil {
		return o, err
	}
	return o, nil
}

func (o *options) separator(name string, v object.Value, p *string) error {
	s, ok := v.AsStr()
	if !ok {
		return object.Errorf(object.TypeError, "make_encoder() argument must be str, not %s", v.Type().Name())
	}
	*p = s
	return nil
}

func (o *options) setIndent(th *object.Thread, v object.Value) error {
	if v.IsNone() {
		return nil
	}
	o.indented = true
	if s, ok := v.AsStr(); ok {
		o.indent = s
		return nil
	}
	n, err := object.IndexInt(th, v, object.OverflowError)
	if err != nil {
		return object.Errorf(object.TypeError, "can't multiply sequence by non-int of type '%s'", v.Type().Name())
	}
	if err := th.Runtime.CheckSize(int64(max(n, 0)), 1); err != nil {
		return err
	}
	o.indent = strings.Repeat(" ", max(n, 0))
	return nil
}

func encode(th *object.Thread, a []object.Value) (object.Value, error) {
	o, err := readSettings(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if s, ok := a[1].AsStr(); ok {
		return quote(th, s, o.ensureASCII)
	}
	if !overridden(a[0], "iterencode") {
		e := encoder{options: o, th: th}
		return e.document(a[1])
	}
	f, err := object.GetAttr(th, a[0], "iterencode")
	if err != nil {
		return object.Value{}, err
	}
	pieces, err := object.Call(th, f, []object.Value{a[1]}, []object.Named{{Name: "_one_shot", Value: object.True}})
	if err != nil {
		return object.Value{}, err
	}
	var b strings.Builder
	n := 0
	err = object.Iterate(th, pieces, func(v object.Value) (bool, error) {
		s, ok := v.AsStr()
		if !ok {
			return false, object.Errorf(object.TypeError, "sequence item %d: expected str instance, %s found", n, v.Type().Name())
		}
		n++
		b.WriteString(s)
		return true, nil
	})
	return object.Str(b.String()), err
}

func iterEncode(th *object.Thread, a []object.Value) (object.Value, error) {
	o, err := readSettings(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	e := encoder{options: o, th: th, pieces: true}
	if err := e.value(a[1]); err != nil {
		return object.Value{}, err
	}
	pieces, err := e.split()
	return object.NewListIterator(object.NewList(pieces)), err
}

// split returns the pieces of the document.
func (e *encoder) split() ([]object.Value, error) {
	all, start := object.BytesText(e.buf), 0
	out := make([]object.Value, 0, len(e.cuts))
	for i, end := range e.cuts {
		if i%stride == stride-1 {
			if err := e.th.Safepoint(); err != nil {
				return nil, err
			}
		}
		if end > start {
			out = append(out, object.Str(all[start:end]))
			start = end
		}
	}
	return out, nil
}
