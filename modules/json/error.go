package json

import (
	"fmt"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func decodeErrorClass() *native.Class {
	return native.NewException(native.Class{
		Name: "JSONDecodeError", Module: "json.decoder", Base: []*object.Type{object.ValueError},
		Doc:       "An error in a JSON document: msg, doc, pos, lineno, colno.",
		Signature: "JSONDecodeError(msg, doc, pos)",
		Init:      native.Fixed(initDecodeError),
		Methods: []*object.Native{
			native.Def("__reduce__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				var args [3]object.Value
				for i, name := range []string{"msg", "doc", "pos"} {
					var err error
					if args[i], err = object.GetAttr(th, a[0], name); err != nil {
						return object.Value{}, err
					}
				}
				return object.Pair(a[0].Type().Value(), object.TupleOf(args[:]...).Value()).Value(), nil
			}), `Return what pickle and copy make the error from.`),
		},
	})
}

func initDecodeError(th *object.Thread, a []object.Value) (object.Value, error) {
	msg, err := object.ToStr(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	pos, err := object.IndexInt(th, a[3], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	line, column, err := lineColumn(th, a[2], pos)
	if err != nil {
		return object.Value{}, err
	}
	e, _ := a[0].AsException()
	text := object.Str(fmt.Sprintf("%s: line %d column %d (char %d)", msg, line, column, pos))
	e.SetArgs(th, object.TupleOf(text).Value())
	for _, f := range []object.OwnAttr{
		{Name: "msg", Value: a[1]}, {Name: "doc", Value: a[2]}, {Name: "pos", Value: a[3]},
		{Name: "lineno", Value: object.Int(int64(line))}, {Name: "colno", Value: object.Int(int64(column))},
	} {
		if err := object.GenericSetAttr(th, a[0], f.Name, f.Value); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

// lineColumn tells where in a document the index pos is.
func lineColumn(th *object.Thread, v object.Value, pos int) (line, column int, err error) {
	before := ""
	if doc, ok := v.AsString(); ok {
		if err := doc.Mark(th); err != nil {
			return 0, 0, err
		}
		before = doc.Text()[:offset(th, doc, pos)]
	} else if b, ok := object.BytesLike(th, v); ok {
		before = b[:min(max(pos, 0), len(b))]
	}
	if line, err = object.CountIn(th, before, "\n", len(before)); err != nil {
		return 0, 0, err
	}
	last, err := object.FindLast(th, before, "\n")
	if err != nil {
		return 0, 0, err
	}
	n, err := units(th, before[:last+1])
	return line + 1, pos + 1 - n, err
}

// units is the length of a text as the dialect counts it.
func units(th *object.Thread, s string) (int, error) {
	if th.Dialect.ByteStrings() {
		return len(s), nil
	}
	return object.RuneCountLong(th, s)
}

// offset returns the byte at which the dialect's index i is, clipped to the text.
func offset(th *object.Thread, s *object.String, i int) int {
	text := s.Text()
	switch {
	case i <= 0:
		return 0
	case th.Dialect.ByteStrings() || s.ASCII():
		return min(i, len(text))
	case i >= s.Len():
		return len(text)
	}
	return s.Offset(i)
}

// decodeError makes a JSONDecodeError; pos counts bytes.
func decodeError(th *object.Thread, msg string, doc object.Value, pos int) error {
	text, _ := doc.AsStr()
	at, err := units(th, text[:min(pos, len(text))])
	if err != nil {
		return err
	}
	at += max(pos-len(text), 0)
	v, err := object.Call(th, native.Type(th.Runtime, decodeErrorClass).Value(), []object.Value{object.Str(msg), doc, object.Int(int64(at))}, nil)
	if err != nil {
		return err
	}
	e, _ := v.AsException()
	return e
}
