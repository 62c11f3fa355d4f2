package starlarksuite

import (
	"errors"
	"fmt"
	"math"
	"regexp"

	"go.starlark.net/lib/json"
	starlarkmath "go.starlark.net/lib/math"
	"go.starlark.net/lib/time"
	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
	"go.starlark.net/syntax"
)

// allOptions switches on everything that starlark-go's language can be told to allow.
var allOptions = &syntax.FileOptions{
	Set: true, While: true, TopLevelControl: true, GlobalReassign: true, LoadBindsGlobally: true, Recursion: true,
}

// maxSteps ends programs that recurse without end, now that recursion is allowed.
const maxSteps = 1_000_000

// judge runs a chunk with starlark-go and returns its checks.
func judge(c *chunk) []check {
	j := &judging{chunk: c}
	thread := &starlark.Thread{Load: j.load, Print: func(*starlark.Thread, string) {}}
	thread.SetMaxExecutionSteps(maxSteps)
	_, err := starlark.ExecFileOptions(allOptions, thread, c.path, c.source, predeclared())
	if err != nil {
		j.checks = append(j.checks, check{line: j.errorLine(err), kind: "error", text: err.Error()})
	}
	return j.checks
}

// predeclared are the names that the test data expects.
func predeclared() starlark.StringDict {
	return starlark.StringDict{
		"hasfields": starlark.NewBuiltin("hasfields", newFields),
		"fibonacci": fibonacci{},
		"struct":    starlark.NewBuiltin("struct", starlarkstruct.Make),
	}
}

type judging struct {
	chunk  *chunk
	checks []check
}

// errorLine is the line of the innermost call in the chunk.
func (j *judging) errorLine(err error) int {
	var eval *starlark.EvalError
	var list resolve.ErrorList
	var syn syntax.Error
	switch {
	case errors.As(err, &eval):
		for i := range eval.CallStack {
			if pos := eval.CallStack.At(i).Pos; pos.Filename() == j.chunk.path {
				return int(pos.Line)
			}
		}
	case errors.As(err, &list):
		return int(list[0].Pos.Line)
	case errors.As(err, &syn):
		return int(syn.Pos.Line)
	}
	return 0
}

func (j *judging) load(_ *starlark.Thread, name string) (starlark.StringDict, error) {
	switch name {
	case "assert.star":
		return j.assertModule(), nil
	case "json.star":
		return starlark.StringDict{"json": json.Module}, nil
	case "math.star":
		return starlark.StringDict{"math": starlarkmath.Module}, nil
	case "time.star":
		return starlark.StringDict{"time": time.Module}, nil
	}
	return nil, fmt.Errorf("no module %s", name)
}

// assertModule is the assert module of the test data: its functions note what they find.
func (j *judging) assertModule() starlark.StringDict {
	members := starlark.StringDict{}
	for name, f := range judgeAsserts {
		members[name] = starlark.NewBuiltin("assert."+name, func(st *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
			for _, kw := range kwargs {
				args = append(args, kw[1])
			}
			ok, text, err := f(st, args)
			if err != nil {
				return nil, err
			}
			j.checks = append(j.checks, check{int(st.CallFrame(1).Pos.Line), name, ok, text})
			return starlark.None, nil
		})
	}
	return starlark.StringDict{
		"assert": &starlarkstruct.Module{Name: "assert", Members: members},
		"freeze": starlark.NewBuiltin("freeze", func(_ *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, _ []starlark.Tuple) (starlark.Value, error) {
			args[0].Freeze()
			return args[0], nil
		}),
	}
}

var judgeAsserts = map[string]func(st *starlark.Thread, args starlark.Tuple) (ok bool, text string, err error){
	"eq": func(_ *starlark.Thread, args starlark.Tuple) (bool, string, error) {
		same, err := starlark.Equal(args[0], args[1])
		return same || closeFloats(args[0], args[1]), fmt.Sprintf("%s != %s", args[0], args[1]), err
	},
	"ne": func(_ *starlark.Thread, args starlark.Tuple) (bool, string, error) {
		same, err := starlark.Equal(args[0], args[1])
		return !same, fmt.Sprintf("%s == %s", args[0], args[1]), err
	},
	"true": func(_ *starlark.Thread, args starlark.Tuple) (bool, string, error) {
		return bool(args[0].Truth()), args[0].String(), nil
	},
	"lt": func(_ *starlark.Thread, args starlark.Tuple) (bool, string, error) {
		less, err := starlark.Compare(syntax.LT, args[0], args[1])
		return less, fmt.Sprintf("%s >= %s", args[0], args[1]), err
	},
	"contains": func(_ *starlark.Thread, args starlark.Tuple) (bool, string, error) {
		in, err := starlark.Binary(syntax.IN, args[1], args[0])
		return in == starlark.True, fmt.Sprintf("%s not in %s", args[1], args[0]), err
	},
	"fail": func(_ *starlark.Thread, args starlark.Tuple) (bool, string, error) {
		return false, args[0].String(), nil
	},
	"fails": func(st *starlark.Thread, args starlark.Tuple) (bool, string, error) {
		v, err := starlark.Call(st, args[0], nil, nil)
		if err == nil {
			return false, "gives " + v.String(), nil
		}
		pattern, _ := starlark.AsString(args[1])
		matched, badPattern := regexp.MatchString(pattern, err.Error())
		if badPattern != nil || !matched {
			return true, "other error: " + err.Error(), badPattern
		}
		return true, err.Error(), nil
	},
}

// closeFloats reports whether two numbers, one of them a float, are at most one
// unit in the last place apart.
func closeFloats(x, y starlark.Value) bool {
	_, xFloat := x.(starlark.Float)
	_, yFloat := y.(starlark.Float)
	a, ok := starlark.AsFloat(x)
	b, ok2 := starlark.AsFloat(y)
	return ok && ok2 && (xFloat || yFloat) && within1ULP(a, b)
}

func within1ULP(a, b float64) bool {
	if math.IsNaN(a) || math.IsNaN(b) {
		return math.IsNaN(a) && math.IsNaN(b)
	}
	x, y := math.Float64bits(a), math.Float64bits(b)
	return a == b || x == y+1 || y == x+1
}
