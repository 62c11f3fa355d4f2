// Package json is Python's json module: its parser makes values straight from
// the text, its encoder appends to one buffer.
package json

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "json", Doc: "JSON encoder and decoder.",
		Funcs: []*object.Native{
			native.Def("dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw)",
				native.Fixed(dump), `Write obj as JSON to fp, an object with a write method.`),
			native.Def("dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw)",
				native.Raw(dumps), `
Return obj as JSON.

	>>> json.dumps([1, None, {"a": 2.5}])
	'[1, null, {"a": 2.5}]'`),
			native.Def("load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw)",
				native.Raw(load), `Read a JSON document from fp, an object with a read method.`),
			native.Def("loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw)",
				native.Raw(loads), `
Return the value of a JSON document, a str, bytes or bytearray.

	>>> json.loads('[1, {"a": null}]')
	[1, {'a': None}]`),
			native.Def("detect_encoding(b)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				b, _ := object.BytesLike(th, a[0])
				return object.Str(detectEncoding(b)), nil
			}), `Return the encoding of a JSON document in bytes.`),
		},
		Classes: []func() *native.Class{decoderClass, decodeErrorClass, encoderClass},
		Init: func(l *native.Loader) error {
			for _, sub := range []*native.Module{decoderModule(), encoderModule()} {
				m, err := sub.Load(l.Thread)
				if err != nil {
					return err
				}
				l.Set(sub.Name[len("json."):], m.Value())
				if loaded := l.Runtime().Modules; loaded != nil {
					loaded.SetStr(l.Thread, sub.Name, m.Value())
				}
			}
			return nil
		},
	}
}

func decoderModule() *native.Module {
	return &native.Module{
		Name: "json.decoder", Doc: "The decoder of module json.",
		Funcs: []*object.Native{
			native.Def("scanstring(string, end, strict=True, /)", native.Fixed(scanStringFunc), `Scan a JSON string that begins before end; return its value and the index behind it.`),
		},
		Classes: []func() *native.Class{decoderClass, decodeErrorClass},
	}
}

func encoderModule() *native.Module {
	quoting := func(ascii bool) native.Func {
		return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s, ok := a[0].AsStr()
			if !ok {
				return object.Value{}, object.Errorf(object.TypeError, "first argument must be a string, not %s", a[0].Type().Name())
			}
			return quote(th, s, ascii)
		})
	}
	return &native.Module{
		Name: "json.encoder", Doc: "The encoder of module json.",
		Funcs: []*object.Native{
			native.Def("encode_basestring(s, /)", quoting(false), `Return s as a JSON string.`),
			native.Def("encode_basestring_ascii(s, /)", quoting(true), `Return s as a JSON string of ASCII only.`),
		},
		Classes: []func() *native.Class{encoderClass},
	}
}

// loadsOptions are the keywords of load and loads.
type loadsOptions struct {
	cls  object.Value
	conf config
	kw   []object.Named // for the class, when there is one
}

func parseLoadsKeywords(name string, kw []object.Named) (o loadsOptions, err error) {
	o.cls = object.None
	o.conf.strict = true
	for _, a := range kw {
		switch {
		case a.Name == "cls":
			o.cls = a.Value
			continue
		case a.Value.IsNone():
			continue
		}
		o.kw = append(o.kw, a)
	}
	return o, nil
}

func loads(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == 1 && len(kw) == 0 {
		doc, err := document(th, args[0])
		if err != nil {
			return object.Value{}, err
		}
		return decodeAll(th, doc, &config{strict: true})
	}
	if len(args) != 1 {
		if s := object.Kwarg(kw, "s"); len(args) == 0 && s.IsSet() {
			return loads(th, []object.Value{s}, without(kw, "s"))
		}
		return object.Value{}, wrongCount("loads", "s", len(args))
	}
	o, err := parseLoadsKeywords("loads", kw)
	if err != nil {
		return object.Value{}, err
	}
	doc, err := document(th, args[0])
	if err != nil {
		return object.Value{}, err
	}
	if o.cls.IsNone() {
		if err := o.conf.set(th, o.kw); err != nil {
			return object.Value{}, err
		}
		return decodeAll(th, doc, &o.conf)
	}
	d, err := object.Call(th, o.cls, nil, o.kw)
	if err != nil {
		return object.Value{}, err
	}
	decode, err := object.GetAttr(th, d, "decode")
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, decode, []object.Value{doc.Value()}, nil)
}

func without(kw []object.Named, name string) []object.Named {
	var out []object.Named
	for _, a := range kw {
		if a.Name != name {
			out = append(out, a)
		}
	}
	return out
}

func wrongCount(name, param string, given int) error {
	if given == 0 {
		return object.MissingArguments(name, "positional", []string{param})
	}
	return object.Errorf(object.TypeError, "%s() takes 1 positional argument but %d were given", name, given)
}

func load(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if fp := object.Kwarg(kw, "fp"); len(args) == 0 && fp.IsSet() {
		args, kw = []object.Value{fp}, without(kw, "fp")
	}
	if len(args) != 1 {
		return object.Value{}, wrongCount("load", "fp", len(args))
	}
	read, err := object.GetAttr(th, args[0], "read")
	if err != nil {
		return object.Value{}, err
	}
	text, err := object.Call(th, read, nil, nil)
	if err != nil {
		return object.Value{}, err
	}
	return loads(th, []object.Value{text}, kw)
}

// document returns the text of a document given as str or bytes.
func document(th *object.Thread, v object.Value) (*object.String, error) {
	if s, ok := v.AsString(); ok {
		if text := s.Text(); len(text) >= 3 && text[:3] == "\ufeff" {
			return nil, decodeError(th, "Unexpected UTF-8 BOM (decode using utf-8-sig)", v, 0)
		}
		return s, nil
	}
	b, ok := object.BytesLike(th, v)
	if !ok {
		return nil, object.Errorf(object.TypeError, "the JSON object must be str, bytes or bytearray, not %s", v.Type().Name())
	}
	encoding := detectEncoding(b)
	if encoding == "utf-8-sig" {
		b, encoding = b[3:], "utf-8"
	}
	text, err := object.Decode(th, b, encoding, "surrogatepass")
	if err != nil {
		return nil, err
	}
	s, _ := object.Str(text).AsString()
	return s, nil
}

// detectEncoding tells the encoding from the byte order mark or from where the
// zero bytes are: a document begins with two ASCII characters.
func detectEncoding(b string) string {
	switch {
	case hasPrefix(b, "\x00\x00\xfe\xff") || hasPrefix(b, "\xff\xfe\x00\x00"):
		return "utf-32"
	case hasPrefix(b, "\xfe\xff") || hasPrefix(b, "\xff\xfe"):
		return "utf-16"
	case hasPrefix(b, "\xef\xbb\xbf"):
		return "utf-8-sig"
	case len(b) >= 4 && b[0] == 0:
		if b[1] != 0 {
			return "utf-16-be"
		}
		return "utf-32-be"
	case len(b) >= 4 && b[1] == 0:
		if b[2] != 0 || b[3] != 0 {
			return "utf-16-le"
		}
		return "utf-32-le"
	case len(b) == 2 && b[0] == 0:
		return "utf-16-be"
	case len(b) == 2 && b[1] == 0:
		return "utf-16-le"
	}
	return "utf-8"
}

func hasPrefix(s, p string) bool { return len(s) >= len(p) && s[:len(p)] == p }
