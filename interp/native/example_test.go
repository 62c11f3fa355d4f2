package native_test

import (
	"fmt"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// tally is the struct of the example's class: its header lock guards count.
type tally struct {
	object.Instance
	count int64
}

func (t *tally) init(_ *object.Thread, start int64) error {
	t.count = start
	return nil
}

// add is what scripts call as t.add(n).
func (t *tally) add(th *object.Thread, n int64) (int64, error) {
	if n < 0 {
		return 0, object.Errorf(object.ValueError, "n must not be negative")
	}
	locked := t.Lock(th)
	t.count += n
	sum := t.count
	t.Unlock(locked)
	return sum, nil
}

func tallyClass() *native.Class {
	return native.NewClass[tally](native.Class{
		Name: "Tally", Module: "tally", Doc: "A number that only grows.",
		Signature: "Tally(start=0)",
		Init:      native.MethodDo1((*tally).init),
		Methods: []*object.Native{
			native.Def("add(n=1)", native.Method1((*tally).add), `Add n and return the sum.`),
		},
		Attrs: []native.Attr{
			native.Getter("count", func(t *tally, _ *object.Thread) (int64, error) { return t.count, nil }, "The sum."),
		},
	})
}

func tallyModule() *native.Module {
	return &native.Module{
		Name: "tally", Doc: "Tallies.",
		Funcs: []*object.Native{
			native.Def("double(n, /)", native.Func1(func(_ *object.Thread, n int64) (int64, error) { return 2 * n, nil }), `Return 2*n.`),
		},
		Classes: []func() *native.Class{tallyClass},
	}
}

func ExampleClass() {
	object.Setup(func() {})
	rt := &object.Runtime{Dialect: object.Python}
	rt.SetRecursionLimit(1000)
	th := &object.Thread{Runtime: rt, Dialect: object.Python}
	module, err := tallyModule().Load(th)
	if err != nil {
		fmt.Println(err)
		return
	}
	t, _ := object.Call(th, module.Get("Tally"), []object.Value{object.Int(40)}, nil)
	add, _ := object.GetAttr(th, t, "add")
	sum, _ := object.Call(th, add, []object.Value{object.Int(2)}, nil)
	fmt.Println(sum.SmallInt())
	_, err = object.Call(th, add, []object.Value{object.Str("x")}, nil)
	fmt.Println(err)
	// Output:
	// 42 true
	// TypeError: 'str' object cannot be interpreted as an integer
}
