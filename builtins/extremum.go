package builtins

import "github.com/starling-lang/starling/interp/object"

// extremum makes min or max: op says which of two elements wins.
func extremum(name string, op object.CompareOp) object.RawFunc {
	return func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
		if len(args) == 2 && len(kw) == 0 {
			return betterOf(th, op, args[0], args[1])
		}
		if len(args) == 0 {
			return object.Value{}, object.Errorf(object.TypeError, "%s expected at least 1 argument, got 0", name)
		}
		var key, def object.Value
		for _, a := range kw {
			switch a.Name {
			case "key":
				key = a.Value
			case "default":
				def = a.Value
			default:
				return object.Value{}, object.UnexpectedKeyword(name, a.Name, "key", "default")
			}
		}
		iterable := args[0]
		if len(args) > 1 {
			if def.IsSet() {
				return object.Value{}, object.Errorf(object.TypeError, "Cannot specify a default for %s() with multiple positional arguments", name)
			}
			t, err := object.TupleOfLong(th, args)
			if err != nil {
				return object.Value{}, err
			}
			iterable = t.Value()
		}
		best, err := extremumOf(th, op, iterable, key)
		switch {
		case err != nil || best.IsSet():
			return best, err
		case def.IsSet():
			return def, nil
		}
		return object.Value{}, object.Errorf(object.ValueError, "%s() iterable argument is empty", name)
	}
}

func betterOf(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	wins, err := compareFast(th, op, b, a)
	if err != nil {
		return object.Value{}, err
	}
	if wins {
		return b, nil
	}
	return a, nil
}

// compareFast is CompareBool with ints compared on the spot.
func compareFast(th *object.Thread, op object.CompareOp, a, b object.Value) (bool, error) {
	if x, ok := a.SmallInt(); ok {
		if y, ok := b.SmallInt(); ok {
			return x < y == (op == object.LT) && x != y, nil
		}
	}
	return object.CompareBool(th, op, a, b)
}

// extremumOf returns the first extreme element, unset if there is none.
func extremumOf(th *object.Thread, op object.CompareOp, iterable, key object.Value) (object.Value, error) {
	var best, bestKey object.Value
	arg := make([]object.Value, 1)
	quick := func(x object.Value) bool {
		a, ok := x.SmallInt()
		b, ok2 := best.SmallInt()
		if !ok || !ok2 || key.IsSet() {
			return false
		}
		if a != b && a < b == (op == object.LT) {
			best, bestKey = x, x
		}
		return true
	}
	err := object.IterateFast(th, iterable, quick, func(x object.Value) (bool, error) {
		k := x
		if key.IsSet() && !key.IsNone() {
			var err error
			arg[0] = x
			if k, err = object.Call(th, key, arg, nil); err != nil {
				return false, err
			}
		}
		if best.IsSet() {
			wins, err := compareFast(th, op, k, bestKey)
			if err != nil || !wins {
				return err == nil, err
			}
		}
		best, bestKey = x, k
		return true, nil
	})
	if err != nil {
		return object.Value{}, err
	}
	return best, nil
}
