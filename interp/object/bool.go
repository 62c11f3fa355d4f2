package object

func boolInt(v Value) int {
	if v == True {
		return 1
	}
	return 0
}

// setupBool fills in the behaviours of bool that differ from int's.
func setupBool() {
	BoolType.Doc = "bool(object=False, /)\n\nWhether the object is true."
	s := BoolType.MutableSlots()
	s.Repr = func(_ *Thread, v Value) (string, error) {
		if v == True {
			return "True", nil
		}
		return "False", nil
	}
	s.Bool = func(_ *Thread, v Value) (bool, error) { return v == True, nil }
	s.New = func(th *Thread, _ *Type, args []Value, kw []Named) (Value, error) {
		if err := NoKeywords("bool", kw); err != nil {
			return Value{}, err
		}
		if err := NArgs("bool", len(args), 0, 1); err != nil || len(args) == 0 {
			return False, err
		}
		b, err := Truth(th, args[0])
		return Bool(b), err
	}
	s.Binary = boolBinary
	s.BinaryOps = 1<<And | 1<<Or | 1<<Xor
	s.ReflectedOps = s.BinaryOps
}

// boolBinary keeps &, | and ^ of two bools a bool; everything else is int's.
func boolBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	if self.Kind() == KindBool && other.Kind() == KindBool {
		x, y := self == True, other == True
		switch op {
		case And:
			return Bool(x && y), nil
		case Or:
			return Bool(x || y), nil
		case Xor:
			return Bool(x != y), nil
		}
	}
	return intBinary(th, op, self, other, reflected)
}
