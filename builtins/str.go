package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installStr adds the methods of str.
func installStr() {
	object.StrType.DefineMethods(strSearchMethods()...)
	object.StrType.DefineMethods(strCaseMethods()...)
	object.StrType.DefineMethods(strClassMethods()...)
	object.StrType.DefineMethods(strSplitMethods()...)
	object.StrType.DefineMethods(strPadMethods()...)
	object.StrType.DefineMethods(strOtherMethods()...)
	object.StrType.DefineMethods(strStarlarkMethods()...)
	object.StrType.Define("maketrans", object.NewStaticMethod(native.Def("maketrans(x, y=<unset>, z=<unset>, /)", native.Fixed(strMaketrans),
		"Return a table for translate: of a dict, or of two texts of equal length and the characters to delete.").Value()))
}

func strOtherMethods() []*object.Native {
	return []*object.Native{
		native.Def("encode(encoding='utf-8', errors='strict')", native.Fixed(strEncode), `
Return the text as bytes in an encoding.

	>>> "é".encode()
	b'\xc3\xa9'`),
		native.Def("format(*args, **kwargs)", native.Raw(strFormat), `
Return the text with its {fields} replaced by the arguments.

	>>> "{} is {age:>3}".format("Ann", age=7)
	'Ann is   7'`),
		native.Def("format_map(mapping, /)", native.Fixed(strFormatMap), "Return the text with its {fields} replaced by the mapping's values."),
		native.Def("join(iterable, /)", native.Fixed(strJoin), `
Return the iterable's strings with this text between them.

	>>> ", ".join(["a", "b"])
	'a, b'`),
		native.Def("translate(table, /)", native.Fixed(strTranslate), "Return the text with each character replaced by what the table has for its number."),
		native.Def("__format__(format_spec, /)", native.Fixed(builtinFormat), "Return the text formatted by a specification."),
		native.Def("__getnewargs__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.TupleOf(object.Str(strText(a))).Value(), nil
		}), ""),
	}
}

// strStarlarkMethods are Starlark's ways to iterate over a str.
func strStarlarkMethods() []*object.Native {
	elems := func(name, doc string) *object.Native {
		return native.Def(name+"()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.NewElems(a[0], name), nil
		}), doc)
	}
	return []*object.Native{
		elems("elems", "Return the bytes of the text, each as a str."),
		elems("elem_ords", "Return the bytes of the text as ints."),
		elems("codepoints", "Return the characters of the text."),
		elems("codepoint_ords", "Return the numbers of the text's characters."),
	}
}

// strText returns the receiver of a str method.
func strText(a []object.Value) string {
	s, _ := a[0].AsStr()
	return s
}

// strSelf returns the receiver of a str method as an object.
func strSelf(a []object.Value) *object.String {
	p, _ := a[0].AsString()
	return p
}

// sameStr returns s as a str: v itself if that is its text already.
func sameStr(v object.Value, s string) (object.Value, error) {
	if t, _ := v.AsStr(); len(t) == len(s) && v.Kind() == object.KindStr && t == s {
		return v, nil
	}
	return object.Str(s), nil
}

// strArg returns an argument that must be a str.
func strArg(v object.Value, function, which string) (string, error) {
	if s, ok := v.AsStr(); ok {
		return s, nil
	}
	return "", object.Errorf(object.TypeError, "%s() %s must be str, not %s", function, which, argType(v))
}

// argType is a type's name as argument errors show it.
func argType(v object.Value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().Name()
}

func strEncode(th *object.Thread, a []object.Value) (object.Value, error) {
	enc, err := strArg(a[1], "encode", "argument 'encoding'")
	if err != nil {
		return object.Value{}, err
	}
	handler, err := strArg(a[2], "encode", "argument 'errors'")
	if err != nil {
		return object.Value{}, err
	}
	b, err := object.Encode(th, strText(a), enc, handler)
	if err != nil {
		return object.Value{}, err
	}
	return object.BytesValue(b), nil
}

func strJoin(th *object.Thread, a []object.Value) (object.Value, error) {
	return object.Join(th, strSelf(a), a[1])
}

func isIterable(v object.Value) bool {
	s := v.Type().Slots()
	return s.Iter != nil || s.GetItem != nil
}
