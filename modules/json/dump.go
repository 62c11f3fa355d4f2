package json

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// dumps is json.dumps. It binds its arguments itself, for most calls have one.
func dumps(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if obj := object.Kwarg(kw, "obj"); len(args) == 0 && obj.IsSet() {
		args, kw = []object.Value{obj}, without(kw, "obj")
	}
	if len(args) != 1 {
		return object.Value{}, wrongCount("dumps", "obj", len(args))
	}
	cls := object.Kwarg(kw, "cls")
	if !cls.IsSet() || cls.IsNone() {
		o := defaults()
		if err := o.setKeywords(th, kw); err != nil {
			return object.Value{}, err
		}
		e := encoder{options: o, th: th}
		return e.document(args[0])
	}
	return callEncoder(th, cls, without(kw, "cls"), "encode", args[0])
}

func defaults() options {
	return options{ensureASCII: true, checkCircular: true, allowNaN: true, itemSep: ", ", keySep: ": "}
}

// callEncoder makes an encoder of a class and calls one of its methods.
func callEncoder(th *object.Thread, cls object.Value, kw []object.Named, method string, obj object.Value) (object.Value, error) {
	given := []object.Named{}
	for _, d := range []object.Named{
		{Name: "skipkeys", Value: object.False}, {Name: "ensure_ascii", Value: object.True}, {Name: "check_circular", Value: object.True},
		{Name: "allow_nan", Value: object.True}, {Name: "indent", Value: object.None}, {Name: "separators", Value: object.None},
		{Name: "default", Value: object.None}, {Name: "sort_keys", Value: object.False},
	} {
		if v := object.Kwarg(kw, d.Name); v.IsSet() {
			d.Value = v
			kw = without(kw, d.Name)
		}
		given = append(given, d)
	}
	enc, err := object.Call(th, cls, nil, append(given, kw...))
	if err != nil {
		return object.Value{}, err
	}
	f, err := object.GetAttr(th, enc, method)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, []object.Value{obj}, nil)
}

// setKeywords applies the keyword arguments of dump and dumps.
func (o *options) setKeywords(th *object.Thread, kw []object.Named) (err error) {
	separated := false
	for _, a := range kw {
		var flag *bool
		switch a.Name {
		case "skipkeys":
			flag = &o.skipKeys
		case "ensure_ascii":
			flag = &o.ensureASCII
		case "check_circular":
			flag = &o.checkCircular
		case "allow_nan":
			flag = &o.allowNaN
		case "sort_keys":
			flag = &o.sortKeys
		case "indent":
			err = o.setIndent(th, a.Value)
		case "separators":
			if !a.Value.IsNone() {
				separated = true
				err = o.setSeparators(th, a.Value)
			}
		case "default":
			if !a.Value.IsNone() {
				o.fallback = a.Value
			}
		case "cls":
		default:
			return object.UnexpectedKeyword("JSONEncoder.__init__", a.Name, "skipkeys", "ensure_ascii", "check_circular", "allow_nan", "sort_keys", "indent", "separators", "default")
		}
		if flag != nil {
			*flag, err = object.Truth(th, a.Value)
		}
		if err != nil {
			return err
		}
	}
	if o.indented && !separated {
		o.itemSep = ","
	}
	return nil
}

func (o *options) setSeparators(th *object.Thread, v object.Value) error {
	pair, err := unpackSeparators(th, v)
	if err != nil {
		return err
	}
	if err := o.separator("item_separator", pair[0], &o.itemSep); err != nil {
		return err
	}
	return o.separator("key_separator", pair[1], &o.keySep)
}

// dump is json.dump; a file of the script's own class gets the pieces one by one.
func dump(th *object.Thread, a []object.Value) (object.Value, error) {
	obj, fp, cls := a[0], a[1], a[6]
	names := [...]string{"skipkeys", "ensure_ascii", "check_circular", "allow_nan", "cls", "indent", "separators", "default", "sort_keys"}
	var kw []object.Named
	for i, name := range names {
		if name != "cls" {
			kw = append(kw, object.Named{Name: name, Value: a[i+2]})
		}
	}
	extra, _ := a[len(names)+2].AsDict()
	for _, it := range extra.Items(th) {
		name, _ := it.Key.AsStr()
		kw = append(kw, object.Named{Name: name, Value: it.Value})
	}
	if cls.IsNone() {
		cls = native.Type(th.Runtime, encoderClass).Value()
		if !fp.Type().IsHeap() {
			text, err := dumps(th, []object.Value{obj}, kw)
			if err != nil {
				return object.Value{}, err
			}
			return object.None, write(th, fp, text)
		}
	}
	pieces, err := callEncoder(th, cls, kw, "iterencode", obj)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.Iterate(th, pieces, func(p object.Value) (bool, error) { return true, write(th, fp, p) })
}

func write(th *object.Thread, fp, text object.Value) error {
	f, err := object.GetAttr(th, fp, "write")
	if err != nil {
		return err
	}
	_, err = object.Call(th, f, []object.Value{text}, nil)
	return err
}
