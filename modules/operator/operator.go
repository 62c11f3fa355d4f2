// Package operator is Python's operator module: the operators as functions, and
// callables that fetch items and attributes or call methods.
package operator

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	var funcs []*object.Native
	for _, list := range [][]*object.Native{comparisons(), arithmetic(), inPlace(), containers(), logic()} {
		funcs = append(funcs, list...)
	}
	return &native.Module{
		Name: "operator", Doc: "The operators of the language as functions.",
		Funcs:   funcs,
		Classes: []func() *native.Class{itemGetterClass, attrGetterClass, methodCallerClass},
		Init:    addDunders,
	}
}

type fixed = func(th *object.Thread, a []object.Value) (object.Value, error)

func def(signature, doc string, f fixed) *object.Native {
	return native.Def(signature, native.Fixed(f), doc)
}

func comparisons() []*object.Native {
	compare := func(name, symbol string, op object.CompareOp) *object.Native {
		return def(name+"(a, b, /)", "Same as a "+symbol+" b.", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Compare(th, op, a[0], a[1])
		})
	}
	return []*object.Native{
		compare("lt", "<", object.LT), compare("le", "<=", object.LE), compare("eq", "==", object.EQ),
		compare("ne", "!=", object.NE), compare("ge", ">=", object.GE), compare("gt", ">", object.GT),
	}
}

// binaryOps are the operators with their function's name and symbol.
func binaryOps() []struct {
	name, symbol string
	op           object.BinaryOp
} {
	return []struct {
		name, symbol string
		op           object.BinaryOp
	}{
		{"add", "+", object.Add}, {"and_", "&", object.And}, {"floordiv", "//", object.FloorDiv}, {"lshift", "<<", object.LShift},
		{"matmul", "@", object.MatMul}, {"mod", "%", object.Mod}, {"mul", "*", object.Mul}, {"or_", "|", object.Or},
		{"pow", "**", object.Pow}, {"rshift", ">>", object.RShift}, {"sub", "-", object.Sub}, {"truediv", "/", object.TrueDiv},
		{"xor", "^", object.Xor},
	}
}

func arithmetic() []*object.Native {
	var out []*object.Native
	for _, o := range binaryOps() {
		out = append(out, def(o.name+"(a, b, /)", "Same as a "+o.symbol+" b.", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Binary(th, o.op, a[0], a[1])
		}))
	}
	unary := func(name, symbol string, op object.UnaryOp) *object.Native {
		return def(name+"(a, /)", "Same as "+symbol+".", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Unary(th, op, a[0])
		})
	}
	return append(out,
		unary("abs", "abs(a)", object.Abs), unary("neg", "-a", object.Neg), unary("pos", "+a", object.Pos),
		unary("inv", "~a", object.Invert), unary("invert", "~a", object.Invert),
		def("index(a, /)", "Return a as an int, as an index would be.", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Index(th, a[0])
		}),
	)
}

func inPlace() []*object.Native {
	var out []*object.Native
	for _, o := range binaryOps() {
		name := "i" + o.name
		if n := len(name); name[n-1] == '_' {
			name = name[:n-1]
		}
		out = append(out, def(name+"(a, b, /)", "Same as a "+o.symbol+"= b, returning the new a.", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.InPlace(th, o.op, a[0], a[1])
		}))
	}
	return append(out, def("iconcat(a, b, /)", "Same as a += b for sequences, returning the new a.", func(th *object.Thread, a []object.Value) (object.Value, error) {
		if err := needSequence(a[0]); err != nil {
			return object.Value{}, err
		}
		return object.InPlace(th, object.Add, a[0], a[1])
	}))
}

// needSequence refuses what can't be concatenated.
func needSequence(v object.Value) error {
	if v.Type().Slots().GetItem == nil || v.Layout() == object.KindDict {
		return object.Errorf(object.TypeError, "'%s' object can't be concatenated", v.Type().Name())
	}
	return nil
}

func logic() []*object.Native {
	is := func(want bool) fixed {
		return func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.Bool(a[0].Is(a[1]) == want), nil
		}
	}
	truth := func(want bool) fixed {
		return func(th *object.Thread, a []object.Value) (object.Value, error) {
			t, err := object.Truth(th, a[0])
			return object.Bool(t == want), err
		}
	}
	return []*object.Native{
		def("is_(a, b, /)", "Same as a is b.", is(true)),
		def("is_not(a, b, /)", "Same as a is not b.", is(false)),
		def("truth(a, /)", "Return whether a is true.", truth(true)),
		def("not_(a, /)", "Same as not a.", truth(false)),
		native.Def("call(obj, /, *args, **kwargs)", native.Raw(func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
			if len(args) == 0 {
				return object.Value{}, object.Errorf(object.TypeError, "call expected at least 1 argument, got 0")
			}
			return object.Call(th, args[0], args[1:], kw)
		}), "Same as obj(*args, **kwargs)."),
	}
}

// addDunders gives every operator function its second name: __add__ for add.
func addDunders(l *native.Loader) error {
	names := []string{"lt", "le", "eq", "ne", "ge", "gt", "abs", "neg", "pos", "inv", "invert", "index", "not_", "concat", "contains",
		"delitem", "getitem", "setitem", "iconcat", "call"}
	for _, o := range binaryOps() {
		in := "i" + o.name
		if in[len(in)-1] == '_' {
			in = in[:len(in)-1]
		}
		names = append(names, o.name, in)
	}
	for _, n := range names {
		bare := n
		if bare[len(bare)-1] == '_' {
			bare = bare[:len(bare)-1]
		}
		l.Alias("__"+bare+"__", n)
	}
	return nil
}
