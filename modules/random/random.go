// Package random is Python's random module: the Mersenne Twister with CPython's
// seeding and algorithms, so that the same seed gives the same numbers.
package random

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const moduleName = "random"

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: moduleName, Doc: "Pseudo-random numbers.",
		Classes: []func() *native.Class{randomClass, systemRandomClass},
		Init: func(l *native.Loader) error {
			g := native.New[*generator](l.Runtime(), randomClass)
			l.Set("_inst", g.Value())
			for _, name := range functionNames {
				f, err := object.GetAttr(l.Thread, g.Value(), name)
				if err != nil {
					return err
				}
				l.Set(name, f)
			}
			for name, x := range map[string]float64{
				"NV_MAGICCONST": normalFactor, "TWOPI": 2 * math.Pi, "LOG4": log4, "SG_MAGICCONST": gammaOffset, "RECIP_BPF": 1.0 / (1 << 53),
			} {
				l.Set(name, object.Float(x))
			}
			l.Set("BPF", object.Int(53))
			return nil
		},
	}
}

// functionNames are the methods of the hidden instance that the module shows as functions.
var functionNames = [...]string{"seed", "random", "uniform", "triangular", "randint", "choice", "randrange", "sample", "shuffle", "choices",
	"normalvariate", "lognormvariate", "expovariate", "vonmisesvariate", "gammavariate", "gauss", "betavariate", "binomialvariate",
	"paretovariate", "weibullvariate", "getstate", "setstate", "getrandbits", "randbytes"}

// generator is an instance of Random. The header's lock guards state and gaussNext.
type generator struct {
	object.Instance
	state     twister
	seeded    bool
	system    bool         // SystemRandom: every number comes from the operating system
	gaussNext object.Value // the second of a pair of numbers that gauss made; unset if there is none
}

func def(signature string, f object.NativeFunc, doc string) *object.Native {
	return native.Def(signature, native.Fixed(f), doc)
}

func randomClass() *native.Class {
	return native.NewClass[generator](native.Class{
		Name: "Random", Module: moduleName, Signature: "Random(x=None)",
		Doc: "A generator of pseudo-random numbers with a state of its own.",
		Init: native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			f, err := object.GetAttr(th, a[0], "seed")
			if err != nil {
				return object.Value{}, err
			}
			_, err = object.Call(th, f, a[1:2], nil)
			return object.None, err
		}),
		Methods: append(append(stateMethods(), integerMethods()...), distributionMethods()...),
		Attrs: []native.Attr{
			native.Const("VERSION", object.Int(3)),
			native.Computed("gauss_next", func(th *object.Thread, v object.Value) (object.Value, error) {
				g := native.To[*generator](v)
				locked := g.Lock(th)
				defer g.Unlock(locked)
				return orNone(g.gaussNext), nil
			}, func(th *object.Thread, v, x object.Value) error {
				native.To[*generator](v).setGauss(th, x)
				return nil
			}, "The second of the pair of numbers that gauss made last, or None."),
		},
	})
}

func systemRandomClass() *native.Class {
	stateless := func(*object.Thread, []object.Value) (object.Value, error) {
		return object.Value{}, object.Errorf(object.NotImplementedError, "System entropy source does not have state.")
	}
	return native.NewClass(native.Class{
		Name: "SystemRandom", Module: moduleName, Signature: "SystemRandom(x=None)", Extends: []func() *native.Class{randomClass},
		Doc: "A generator that takes its numbers from the operating system.",
		Methods: []*object.Native{
			native.Def("seed(*args, **kwds)", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.None, nil }), `Do nothing.`),
			native.Def("getstate(*args, **kwds)", native.Fixed(stateless), `Not possible.`),
			native.Def("setstate(*args, **kwds)", native.Fixed(stateless), `Not possible.`),
		},
	}, func(g *generator) { g.system = true })
}

func orNone(v object.Value) object.Value {
	if v.IsSet() {
		return v
	}
	return object.None
}

func (g *generator) setGauss(th *object.Thread, x object.Value) {
	if x.IsSet() && x.IsNone() {
		x = object.Value{}
	}
	locked := g.Lock(th)
	g.gaussNext = x
	g.Unlock(locked)
}
