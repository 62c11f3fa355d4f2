package object

// BinaryOp is a binary operator; the masks of Slots have bit 1<<op.
type BinaryOp uint8

// The binary operators.
const (
	Add BinaryOp = iota
	Sub
	Mul
	MatMul
	TrueDiv
	FloorDiv
	Mod
	Pow
	LShift
	RShift
	And
	Or
	Xor
	DivMod
	numBinaryOps
)

// CompareOp is a comparison operator.
type CompareOp uint8

// The comparison operators.
const (
	LT CompareOp = iota
	LE
	EQ
	NE
	GT
	GE
)

// UnaryOp is a unary operator.
type UnaryOp uint8

// The unary operators.
const (
	Neg UnaryOp = iota
	Pos
	Invert
	Abs
	numUnaryOps
)

var binaryNames = [numBinaryOps]struct{ symbol, method string }{
	{"+", "add"}, {"-", "sub"}, {"*", "mul"}, {"@", "matmul"}, {"/", "truediv"}, {"//", "floordiv"}, {"%", "mod"},
	{"** or pow()", "pow"}, {"<<", "lshift"}, {">>", "rshift"}, {"&", "and"}, {"|", "or"}, {"^", "xor"}, {"divmod()", "divmod"},
}

var unaryNames = [numUnaryOps]struct{ symbol, method string }{
	{"unary -", "neg"}, {"unary +", "pos"}, {"unary ~", "invert"}, {"abs()", "abs"},
}

var compareNames = [...]struct{ symbol, method string }{
	{"<", "__lt__"}, {"<=", "__le__"}, {"==", "__eq__"}, {"!=", "__ne__"}, {">", "__gt__"}, {">=", "__ge__"},
}

// String returns the operator as error messages show it.
func (op BinaryOp) String() string { return binaryNames[op].symbol }

// Method returns the name of the operator's special method.
func (op BinaryOp) Method() string { return "__" + binaryNames[op].method + "__" }

// String returns the operator's symbol.
func (op CompareOp) String() string { return compareNames[op].symbol }

// Swapped returns the operator for the operands the other way round.
func (op CompareOp) Swapped() CompareOp {
	return [...]CompareOp{GT, GE, EQ, NE, LT, LE}[op]
}

// Holds tells the operator's result from a three-way comparison.
func (op CompareOp) Holds(c int) bool {
	switch op {
	case LT:
		return c < 0
	case LE:
		return c <= 0
	case EQ:
		return c == 0
	case NE:
		return c != 0
	case GT:
		return c > 0
	}
	return c >= 0
}

// Binary computes a op b.
func Binary(th *Thread, op BinaryOp, a, b Value) (Value, error) {
	v, err := binary(th, op, a, b)
	if err == nil && v == NotImplemented {
		return Value{}, operandError(op, op.String(), a, b)
	}
	return v, err
}

func binary(th *Thread, op BinaryOp, a, b Value) (Value, error) {
	ta, tb := a.Type(), b.Type()
	sa, sb := ta.Slots(), tb.Slots()
	first := true
	if ta != tb && sb.Binary != nil && (tb.heap || tb.layout == KindDict) && tb.IsSubtype(ta) && overridesReflected(ta, tb, op) {
		v, err := sb.Binary(th, op, b, a, true)
		if err != nil || v != NotImplemented {
			return v, err
		}
		first = false
	}
	if sa.Binary != nil {
		v, err := sa.Binary(th, op, a, b, false)
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	if first && sb.Binary != nil && (ta != tb || !ta.heap) {
		return sb.Binary(th, op, b, a, true)
	}
	return NotImplemented, nil
}

// BinaryRest is Binary after a's own method has returned NotImplemented; inPlace
// is for the message.
func BinaryRest(th *Thread, op BinaryOp, a, b Value, inPlace bool) (Value, error) {
	ta, tb := a.Type(), b.Type()
	if f := tb.Slots().Binary; f != nil && (ta != tb || !ta.heap) {
		if v, err := f(th, op, b, a, true); err != nil || v != NotImplemented {
			return v, err
		}
	}
	if inPlace {
		return Value{}, inPlaceError(op, a, b)
	}
	return Value{}, operandError(op, op.String(), a, b)
}

func inPlaceError(op BinaryOp, a, b Value) error {
	symbol := op.String()
	if op == Pow {
		symbol = "**"
	}
	return operandError(op, symbol+"=", a, b)
}

// overridesReflected reports whether tb has a reflected method other than ta's.
func overridesReflected(ta, tb *Type, op BinaryOp) bool {
	name := reflectedNames[op]
	return tb.Lookup(name) != ta.Lookup(name)
}

func operandError(op BinaryOp, symbol string, a, b Value) error {
	if op == Add {
		if a.Layout() == KindStr || a.Layout() == KindList || a.Layout() == KindTuple {
			return Errorf(TypeError, "can only concatenate %s (not \"%s\") to %s", a.Type().solid.name, b.Type().Name(), a.Type().solid.name)
		}
		if a.Layout() == KindBytes || a.Layout() == KindByteArray {
			return Errorf(TypeError, "can't concat %s to %s", b.Type().Name(), a.Type().solid.name)
		}
	}
	if op == Mul {
		if isSequence(a) && !isInt(b) {
			return Errorf(TypeError, "can't multiply sequence by non-int of type '%s'", b.Type().Name())
		}
		if isSequence(b) && !isInt(a) {
			return Errorf(TypeError, "can't multiply sequence by non-int of type '%s'", a.Type().Name())
		}
	}
	return Errorf(TypeError, "unsupported operand type(s) for %s: '%s' and '%s'", symbol, a.Type().errorName(), b.Type().errorName())
}

func isInt(v Value) bool { _, _, ok := v.AsInt(); return ok }

func isSequence(v Value) bool {
	switch v.Layout() {
	case KindStr, KindList, KindTuple, KindBytes, KindByteArray:
		return true
	}
	return false
}

// InPlace computes a op= b: the new value of the target.
func InPlace(th *Thread, op BinaryOp, a, b Value) (Value, error) {
	if f := a.Type().Slots().InPlace; f != nil {
		v, err := f(th, op, a, b)
		if err != nil || v != NotImplemented {
			return v, err
		}
	}
	v, err := binary(th, op, a, b)
	if err == nil && v == NotImplemented {
		return Value{}, inPlaceError(op, a, b)
	}
	return v, err
}

// Unary computes op v.
func Unary(th *Thread, op UnaryOp, v Value) (Value, error) {
	if f := v.Type().Slots().Unary; f != nil {
		r, err := f(th, op, v)
		if err != nil || r != NotImplemented {
			return r, err
		}
	}
	return Value{}, Errorf(TypeError, "bad operand type for %s: '%s'", unaryNames[op].symbol, v.Type().errorName())
}

// Compare computes a op b, whatever the operands' methods return.
func Compare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	ta, tb := a.Type(), b.Type()
	fa, fb := ta.Slots().Compare, tb.Slots().Compare
	swapped := false
	if ta != tb && fb != nil && tb.IsSubtype(ta) {
		swapped = true
		if v, err := fb(th, op.Swapped(), b, a); err != nil || v != NotImplemented {
			return v, err
		}
	}
	if fa != nil {
		if v, err := fa(th, op, a, b); err != nil || v != NotImplemented {
			return v, err
		}
	}
	if swapped {
		fb = nil
	}
	return compareRest(th, op, a, b, fb)
}

// CompareRest is Compare after a's own method has returned NotImplemented.
func CompareRest(th *Thread, op CompareOp, a, b Value) (Value, error) {
	return compareRest(th, op, a, b, b.Type().Slots().Compare)
}

// compareRest asks b's type, if it is still to be asked, and decides if that can't.
func compareRest(th *Thread, op CompareOp, a, b Value, fb func(*Thread, CompareOp, Value, Value) (Value, error)) (Value, error) {
	if fb != nil {
		if v, err := fb(th, op.Swapped(), b, a); err != nil || v != NotImplemented {
			return v, err
		}
	}
	switch op {
	case EQ:
		return Bool(a == b), nil
	case NE:
		return Bool(a != b), nil
	}
	return Value{}, Errorf(TypeError, "'%s' not supported between instances of '%s' and '%s'", op, a.Type().errorName(), b.Type().errorName())
}

// CompareBool is Compare with the truth of the result.
func CompareBool(th *Thread, op CompareOp, a, b Value) (bool, error) {
	v, err := Compare(th, op, a, b)
	if err != nil {
		return false, err
	}
	return Truth(th, v)
}

// Equal reports a == b as containers do: identical values are equal.
func Equal(th *Thread, a, b Value) (bool, error) {
	if a == b {
		return true, nil
	}
	return CompareBool(th, EQ, a, b)
}
