package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// readInput is input: it writes the prompt, passes on all output, and reads a line.
func readInput(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("input", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("input", len(args), 0, 1); err != nil {
		return object.Value{}, err
	}
	in, err := currentStream(th, "stdin", Stdin)
	if err == nil && in.IsNone() {
		err = object.Errorf(object.RuntimeError, "input(): lost sys.stdin")
	}
	if err != nil {
		return object.Value{}, err
	}
	out, err := CurrentStdout(th)
	if err == nil && out.IsNone() {
		err = object.Errorf(object.RuntimeError, "input(): lost sys.stdout")
	}
	if err != nil {
		return object.Value{}, err
	}
	if err := flushStderr(th); err != nil {
		return object.Value{}, err
	}
	if len(args) == 1 {
		prompt, err := object.ToStr(th, args[0])
		if err != nil {
			return object.Value{}, err
		}
		if err := WriteTo(th, out, prompt); err != nil {
			return object.Value{}, err
		}
	}
	if _, err := callMethod(th, out, "flush"); err != nil {
		return object.Value{}, err
	}
	return inputLine(th, in)
}

func flushStderr(th *object.Thread) error {
	file, err := CurrentStderr(th)
	if err != nil || file.IsNone() {
		return err
	}
	_, err = callMethod(th, file, "flush")
	return err
}

func inputLine(th *object.Thread, in object.Value) (object.Value, error) {
	r, err := callMethod(th, in, "readline")
	if err != nil {
		return object.Value{}, err
	}
	line, ok := r.AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "object.readline() returned non-string")
	}
	if line == "" {
		return object.Value{}, object.Errorf(object.EOFError, "EOF when reading a line")
	}
	return object.Str(strings.TrimSuffix(line, "\n")), nil
}
