package starlarkgo

import (
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"github.com/starling-lang/starling/interp/object"
)

// isContainer reports whether v is a foreign list, dict or set.
func isContainer(v object.Value) bool {
	if f, ok := v.Native().(*foreign); ok {
		switch f.v.(type) {
		case *starlark.List, *starlark.Dict, *starlark.Set:
			return true
		}
	}
	return false
}

// plain returns a Starling list, dict or set with the elements of a foreign one,
// for an operation that makes a new object; other values as they are.
func plain(th *object.Thread, v object.Value) (object.Value, error) {
	if !isContainer(v) {
		return v, nil
	}
	var elems, values []object.Value
	o := valueOf(v)
	err := linkOf(th).do(object.RuntimeError, func() error {
		if d, ok := o.(*starlark.Dict); ok {
			for k, x := range d.Entries() {
				elems, values = append(elems, FromStarlark(th, k)), append(values, FromStarlark(th, x))
			}
			return nil
		}
		for x := range starlark.Elements(o.(starlark.Iterable)) {
			elems = append(elems, FromStarlark(th, x))
		}
		return nil
	})
	if err != nil {
		return object.Value{}, err
	}
	switch o.(type) {
	case *starlark.List:
		return object.NewList(elems).Value(), nil
	case *starlark.Set:
		s, err := object.NewSet(th, elems...)
		if err != nil {
			return object.Value{}, err
		}
		return s.Value(), nil
	}
	d := object.NewDict(len(elems))
	for i, k := range elems {
		if err := d.Set(th, k, values[i]); err != nil {
			return object.Value{}, err
		}
	}
	return d.Value(), nil
}

var compareTokens = [...]syntax.Token{
	object.LT: syntax.LT, object.LE: syntax.LE, object.EQ: syntax.EQL, object.NE: syntax.NEQ, object.GT: syntax.GT, object.GE: syntax.GE,
}

// foreignCompare compares two foreign values as starlark-go does, and a foreign
// container with one of ours element by element.
func foreignCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	if isContainer(a) {
		return compareContainers(th, op, a, b)
	}
	x, y := a.Native().(*foreign), (*foreign)(nil)
	if f, ok := b.Native().(*foreign); ok {
		y = f
	}
	if y == nil || a.Type() != b.Type() && x.v.Type() != y.v.Type() {
		return object.NotImplemented, nil
	}
	var result bool
	err := linkOf(th).do(object.TypeError, func() (err error) {
		result, err = starlark.Compare(compareTokens[op], x.v, y.v)
		return err
	})
	return object.Bool(result), err
}

func compareContainers(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	if a == b && (op == object.EQ || op == object.NE) {
		return object.Bool(op == object.EQ), nil
	}
	if _, other := b.Native().(*foreign); other && !isContainer(b) {
		return object.NotImplemented, nil
	}
	if err := th.Enter(" in comparison"); err != nil {
		return object.Value{}, err
	}
	defer th.Leave()
	x, err := plain(th, a)
	if err != nil {
		return object.Value{}, err
	}
	y, err := plain(th, b)
	if err != nil {
		return object.Value{}, err
	}
	f := x.Type().Slots().Compare
	if f == nil || x == a {
		return object.NotImplemented, nil
	}
	return f(th, op, x, y)
}

func foreignContains(th *object.Thread, v, x object.Value) (found bool, err error) {
	y := ToStarlark(th, x)
	err = linkOf(th).do(object.TypeError, func() error {
		r, err := starlark.Binary(syntax.IN, y, valueOf(v))
		found = r == starlark.True
		return err
	})
	return found, err
}

// tokens are starlark-go's names of the operators, ILLEGAL where it has none.
func tokenOf(op object.BinaryOp) syntax.Token {
	for token, o := range binaryOps {
		if o == op {
			return token
		}
	}
	return syntax.ILLEGAL
}

func foreignBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	token := tokenOf(op)
	if token == syntax.ILLEGAL {
		return object.NotImplemented, nil
	}
	if isContainer(self) {
		return containerBinary(th, op, self, other, reflected)
	}
	x, y := valueOf(self), ToStarlark(th, other)
	if o, ok := other.Native().(*foreign); ok && o.v.Type() == x.Type() || isNumber(other) {
		return starlarkBinary(th, token, x, y, reflected)
	}
	h, ok := x.(starlark.HasBinary)
	if !ok {
		return starlarkBinary(th, token, x, y, reflected)
	}
	var r starlark.Value
	err := linkOf(th).do(object.TypeError, func() (err error) {
		r, err = h.Binary(token, y, starlark.Side(reflected))
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	if r == nil {
		return object.NotImplemented, nil
	}
	return FromStarlark(th, r), nil
}

func isNumber(v object.Value) bool {
	_, _, isInt := v.AsInt()
	_, isFloat := v.AsFloat()
	return isInt || isFloat
}

// starlarkBinary has starlark-go's evaluator apply the operator.
func starlarkBinary(th *object.Thread, token syntax.Token, x, y starlark.Value, reflected bool) (object.Value, error) {
	if reflected {
		x, y = y, x
	}
	var r starlark.Value
	err := linkOf(th).do(object.TypeError, func() (err error) {
		r, err = starlark.Binary(token, x, y)
		return err
	})
	if err != nil && strings.Contains(err.Error(), "unknown binary op: ") {
		return object.NotImplemented, nil
	}
	if err != nil {
		return object.Value{}, err
	}
	return FromStarlark(th, r), nil
}

// containerBinary makes a new object of ours.
func containerBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	x, err := plain(th, self)
	if err != nil {
		return object.Value{}, err
	}
	y, err := plain(th, other)
	if err != nil {
		return object.Value{}, err
	}
	if reflected {
		x, y = y, x
	}
	if f := x.Type().Slots().Binary; f != nil {
		if v, err := f(th, op, x, y, false); err != nil || v != object.NotImplemented {
			return v, err
		}
	}
	if f := y.Type().Slots().Binary; f != nil && !(y == other) {
		return f(th, op, y, x, true)
	}
	return object.NotImplemented, nil
}

// foreignInPlace changes the containers that can be changed.
func foreignInPlace(th *object.Thread, op object.BinaryOp, self, other object.Value) (object.Value, error) {
	switch x := valueOf(self).(type) {
	case *starlark.List:
		if op != object.Add {
			break
		}
		elems, err := object.Elements(th, other)
		if err != nil {
			return object.Value{}, err
		}
		items := make([]starlark.Value, len(elems))
		for i, e := range elems {
			items[i] = ToStarlark(th, e)
		}
		return self, linkOf(th).do(object.TypeError, func() error { return appendAll(x, items) })
	case *starlark.Dict:
		y, err := plain(th, other)
		if err != nil {
			return object.Value{}, err
		}
		d, ok := y.AsDict()
		if op != object.Or || !ok {
			break
		}
		var items []starlark.Tuple
		for _, it := range d.Items(th) {
			items = append(items, starlark.Tuple{ToStarlark(th, it.Key), ToStarlark(th, it.Value)})
		}
		return self, linkOf(th).do(object.TypeError, func() error { return setAll(x, items) })
	}
	return object.NotImplemented, nil
}

func appendAll(l *starlark.List, items []starlark.Value) error {
	for _, x := range items {
		if err := l.Append(x); err != nil {
			return err
		}
	}
	return nil
}

func setAll(d *starlark.Dict, items []starlark.Tuple) error {
	for _, it := range items {
		if err := d.SetKey(it[0], it[1]); err != nil {
			return err
		}
	}
	return nil
}

func foreignUnary(th *object.Thread, op object.UnaryOp, v object.Value) (object.Value, error) {
	x, ok := valueOf(v).(starlark.HasUnary)
	if !ok {
		return object.NotImplemented, nil
	}
	for token, o := range unaryOps {
		if o != op {
			continue
		}
		var r starlark.Value
		err := linkOf(th).do(object.TypeError, func() (err error) {
			r, err = x.Unary(token)
			return err
		})
		if err != nil || r == nil {
			return object.NotImplemented, err
		}
		return FromStarlark(th, r), nil
	}
	return object.NotImplemented, nil
}
