package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// outputFunctions are print and input.
func outputFunctions() []*object.Native {
	return []*object.Native{
		native.Def("print(*args, sep=' ', end='\\n', file=None, flush=False)", native.Raw(printValues), `
Write values to a text stream, by default the standard output.

sep goes between the values and end behind the last one; flush passes on at once what the stream buffers.

	>>> print("a", 1, sep="-")
	a-1`),
		native.Def("input(prompt='', /)", native.Raw(readInput), `
Read a line from the standard input and return it without its end.

Prints the prompt first; raises EOFError at the end of the input.`),
	}
}

// printOptions are print's keyword arguments.
type printOptions struct {
	sep, end string
	file     object.Value
	flush    bool
}

func parsePrint(th *object.Thread, kw []object.Named) (o printOptions, err error) {
	o.sep, o.end = " ", "\n"
	for _, k := range kw {
		switch k.Name {
		case "sep":
			err = printText(k, &o.sep)
		case "end":
			err = printText(k, &o.end)
		case "file":
			if !k.Value.IsNone() {
				o.file = k.Value
			}
		case "flush":
			o.flush, err = object.Truth(th, k.Value)
		default:
			err = printSignature().Unexpected("print", k.Name, kw)
		}
		if err != nil {
			return o, err
		}
	}
	return o, nil
}

func printSignature() *object.Signature {
	var params []object.Param
	for _, n := range []string{"sep", "end", "file", "flush"} {
		params = append(params, object.Param{Name: n, Kind: object.KeywordOnly})
	}
	return object.NewSignature(params)
}

func printText(k object.Named, to *string) error {
	if k.Value.IsNone() {
		return nil
	}
	s, ok := k.Value.AsStr()
	if !ok {
		return object.Errorf(object.TypeError, "%s must be None or a string, not %s", k.Name, k.Value.Type().Name())
	}
	*to = s
	return nil
}

// printValues is print: it makes one string of everything before it writes, so
// that lines of several threads do not mix.
func printValues(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	o, err := parsePrint(th, kw)
	if err != nil {
		return object.Value{}, err
	}
	if !o.file.IsSet() {
		if o.file, err = CurrentStdout(th); err != nil {
			return object.Value{}, err
		}
		if o.file.IsNone() {
			return object.None, nil
		}
	}
	if err := printTo(th, o, args); err != nil {
		return object.Value{}, err
	}
	if o.flush {
		if _, err := callMethod(th, o.file, "flush"); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

func printTo(th *object.Thread, o printOptions, args []object.Value) error {
	t, ok := o.file.Native().(*TextIO)
	if !ok || o.file.Type().IsHeap() {
		return printPieces(th, o, args)
	}
	var space [128]byte
	line := space[:0]
	for i, v := range args {
		if i > 0 {
			line = append(line, o.sep...)
		}
		if b, ok := v.AsBytes(); ok && th.Dialect.StarlarkBytes() {
			line = append(line, b...)
			continue
		}
		var err error
		if line, err = object.AppendStr(th, line, v); err != nil {
			return err
		}
	}
	return t.writeBytes(th, append(line, o.end...))
}

// printPieces writes to a script's object, in the pieces that CPython does.
func printPieces(th *object.Thread, o printOptions, args []object.Value) error {
	write, err := object.GetAttr(th, o.file, "write")
	if err != nil {
		return err
	}
	put := func(s string) error {
		_, err := object.Call(th, write, []object.Value{object.Str(s)}, nil)
		return err
	}
	for i, v := range args {
		if i > 0 {
			if err := put(o.sep); err != nil {
				return err
			}
		}
		s, err := object.ToStr(th, v)
		if err != nil {
			return err
		}
		if err := put(s); err != nil {
			return err
		}
	}
	return put(o.end)
}
