package builtins

import "github.com/starling-lang/starling/interp/object"

func builtinIsinstance(th *object.Thread, a []object.Value) (object.Value, error) {
	ok, err := object.IsInstanceOf(th, a[0], a[1])
	return object.Bool(ok), err
}

func builtinIssubclass(th *object.Thread, a []object.Value) (object.Value, error) {
	ok, err := object.IsSubclassOf(th, a[0], a[1])
	return object.Bool(ok), err
}
