package starlarksuite

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/interp/starlarkgo"
)

// runStarling runs a chunk in the starlark dialect and returns its checks.
func runStarling(t *testing.T, c *chunk) []check {
	t.Helper()
	r := &starlingRun{chunk: c}
	in := interp.New(interp.Options{Dialect: interp.Starlark, Load: r.load})
	defer in.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	err := in.Do(ctx, func(th *object.Thread) error {
		for name, v := range predeclared() {
			if name != "struct" {
				th.Runtime.Builtins.Set(name, starlarkgo.FromStarlark(th, v))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.Exec(ctx, c.path, c.source); err != nil {
		r.checks = append(r.checks, check{line: r.errorLine(in, err), kind: "error", text: err.Error()})
	}
	return r.checks
}

type starlingRun struct {
	chunk  *chunk
	checks []check
}

// errorLine is the line of the innermost call in the chunk.
func (r *starlingRun) errorLine(in *interp.Interp, err error) (line int) {
	var e *interp.Error
	if !errors.As(err, &e) {
		return 0
	}
	err = in.Do(context.Background(), func(th *object.Thread) error {
		if e.Exception.Type().IsSubtype(object.SyntaxError) {
			n, _ := e.Exception.Field(th, "lineno").SmallInt()
			line = int(n)
			return nil
		}
		for t := e.Exception.Traceback(th); t != nil; t = t.Next() {
			if t.Frame.Function.Code.Filename() == r.chunk.path {
				line = t.Frame.Line()
			}
		}
		return nil
	})
	if err != nil {
		return 0
	}
	return line
}

func (r *starlingRun) load(th *object.Thread, name string) (*object.Module, error) {
	if name != "assert.star" {
		return starlarkgo.Load(th, name)
	}
	m := object.NewModule("assert.star", "")
	assert := object.NewModule("assert", "")
	for name, f := range asserts {
		assert.Set(name, native.Def(name+"(*args, msg=None)", native.Fixed(func(th *object.Thread, args []object.Value) (object.Value, error) {
			values, _ := args[0].AsTuple()
			line := th.Engine.Frames(th)[0].Line()
			if endless[fmt.Sprintf("%s:%d", r.chunk.file, line)] {
				r.checks = append(r.checks, check{line, name, false, "not run"})
				return object.None, nil
			}
			ok, text, err := f(th, values.Elems())
			if err == nil {
				r.checks = append(r.checks, check{line, name, ok, text})
			}
			return object.None, err
		}), "").Value())
	}
	m.Set("assert", assert.Value())
	m.Set("freeze", native.Def("freeze(x, /)", native.Func1(func(th *object.Thread, x object.Value) (object.Value, error) {
		object.Freeze(th, x)
		return x, nil
	}), "").Value())
	return m, nil
}

// asserts are the functions of the assert module.
var asserts = map[string]func(th *object.Thread, args []object.Value) (ok bool, text string, err error){
	"eq": func(th *object.Thread, args []object.Value) (bool, string, error) {
		differ, err := object.CompareBool(th, object.NE, args[0], args[1])
		return !differ || closeNumbers(args[0], args[1]), both(th, args), err
	},
	"ne": func(th *object.Thread, args []object.Value) (bool, string, error) {
		same, err := object.CompareBool(th, object.EQ, args[0], args[1])
		return !same, both(th, args), err
	},
	"true": func(th *object.Thread, args []object.Value) (bool, string, error) {
		ok, err := object.Truth(th, args[0])
		return ok, text(th, args[0]), err
	},
	"lt": func(th *object.Thread, args []object.Value) (bool, string, error) {
		less, err := object.CompareBool(th, object.LT, args[0], args[1])
		return less, both(th, args), err
	},
	"contains": func(th *object.Thread, args []object.Value) (bool, string, error) {
		in, err := object.Contains(th, args[0], args[1])
		return in, both(th, args), err
	},
	"fail": func(th *object.Thread, args []object.Value) (bool, string, error) {
		return false, text(th, args[0]), nil
	},
	"fails": func(th *object.Thread, args []object.Value) (bool, string, error) {
		v, err := object.Call(th, args[0], nil, nil)
		if err != nil {
			return true, err.Error(), nil
		}
		return false, "gives " + text(th, v), nil
	},
}

// closeNumbers is closeFloats for our numbers.
func closeNumbers(x, y object.Value) bool {
	a, xFloat := number(x)
	b, yFloat := number(y)
	return (xFloat || yFloat) && within1ULP(a, b)
}

func number(v object.Value) (f float64, isFloat bool) {
	if f, ok := v.AsFloat(); ok {
		return f, true
	}
	small, _, _ := v.AsInt()
	return float64(small), false
}

func both(th *object.Thread, args []object.Value) string {
	return fmt.Sprintf("%s and %s", text(th, args[0]), text(th, args[1]))
}

func text(th *object.Thread, v object.Value) string {
	s, err := object.Repr(th, v)
	if err != nil {
		return err.Error()
	}
	return s
}
