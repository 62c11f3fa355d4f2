// Package string is the native part of Python's string module, named _string.
package string

import (
	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// LowLevelModule declares _string.
func LowLevelModule() *native.Module {
	return &native.Module{
		Name: "_string", Doc: "How str.format takes its format apart.",
		Funcs: []*object.Native{
			native.Def("formatter_parser(format_string, /)", native.Fixed(parse), `
Return an iterator of the literal text, field name, format and conversion of each part.`),
			native.Def("formatter_field_name_split(field_name, /)", native.Fixed(split), `
Return the argument that a field's name begins with, and an iterator of what follows: whether it is an attribute, and its key.`),
		},
	}
}

func text(v object.Value) (string, error) {
	s, ok := v.AsStr()
	if !ok {
		return "", object.Errorf(object.TypeError, "expected str, got %s", v.Type().Name())
	}
	return s, nil
}

func parse(th *object.Thread, a []object.Value) (object.Value, error) {
	s, err := text(a[0])
	if err != nil {
		return object.Value{}, err
	}
	parts := object.NewLongList(th)
	for s != "" {
		p, rest, err := builtins.CutFormat(th, s)
		if err != nil {
			return object.Value{}, err
		}
		name, spec, conversion := object.None, object.None, object.None
		if p.Field {
			name, spec = object.Str(p.Name), object.Str(p.Spec)
			if p.Conversion != 0 {
				conversion = object.Str(string(p.Conversion))
			}
		}
		if err := parts.Add([]object.Value{object.TupleOf(object.Str(p.Literal), name, spec, conversion).Value()}); err != nil {
			return object.Value{}, err
		}
		s = rest
	}
	return object.Iter(th, object.NewList(parts.Elems()).Value())
}

func split(th *object.Thread, a []object.Value) (object.Value, error) {
	s, err := text(a[0])
	if err != nil {
		return object.Value{}, err
	}
	first, keys, err := builtins.SplitField(th, s)
	if err != nil {
		return object.Value{}, err
	}
	rest := make([]object.Value, len(keys))
	for i, k := range keys {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		rest[i] = object.TupleOf(object.Bool(k.Attribute), k.Key).Value()
	}
	it, err := object.Iter(th, object.NewList(rest).Value())
	return object.TupleOf(first, it).Value(), err
}
