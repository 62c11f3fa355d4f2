package vm

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// matchOp executes the instructions of match statements.
func matchOp(th *object.Thread, w code.Word) error {
	fail := func(matched bool, err error) error {
		if err == nil && !matched {
			th.PC = jump(th.PC, uint64(w))
		}
		return err
	}
	a := at(th.Base, uint64(w.A())).value()
	switch w.Op() {
	case code.MatchSequence:
		return fail(object.IsMatchSequence(a), nil)
	case code.MatchMapping:
		return fail(object.IsMatchMapping(a), nil)
	case code.MatchLength:
		n, err := object.Len(th, a)
		return fail(n == w.B() || w.X() == 1 && n > w.B(), err)
	case code.MatchKeys:
		return fail(matchKeys(th, w))
	case code.MatchRest:
		return matchRest(th, w)
	case code.MatchClass:
		return fail(matchClass(th, w))
	}
	return subSequence(th, w)
}

// matchKeys executes MatchKeys.
func matchKeys(th *object.Thread, w code.Word) (bool, error) {
	keys, _ := at(th.Base, uint64(w.A())).value().AsTuple()
	m := at(th.Base, uint64(w.B())).value()
	seen := object.NewDict(0)
	var out []object.Value
	for _, k := range keys.Elems() {
		if _, dup, err := seen.Get(th, k); err != nil {
			return false, err
		} else if dup {
			r, _ := object.Repr(th, k)
			return false, object.Errorf(object.ValueError, "mapping pattern checks duplicate key (%s)", r)
		}
		if err := seen.Set(th, k, object.None); err != nil {
			return false, err
		}
		v, ok, err := mappingGet(th, m, k)
		if err != nil || !ok {
			return false, err
		}
		out = append(out, v)
	}
	copy(regs(unsafe.Add(th.Base, w.A()), len(out)), out)
	return true, nil
}

// mappingGet looks a key up by get, so that no default is made.
func mappingGet(th *object.Thread, m, k object.Value) (object.Value, bool, error) {
	if d, ok := m.AsDict(); ok {
		return d.Get(th, k)
	}
	get, err := object.GetAttr(th, m, "get")
	if err != nil {
		return object.Value{}, false, err
	}
	missing := object.NewInstance(object.ObjectType).Value()
	v, err := object.Call(th, get, []object.Value{k, missing}, nil)
	return v, v != missing, err
}

// matchRest executes MatchRest.
func matchRest(th *object.Thread, w code.Word) error {
	d := object.NewDict(0)
	if err := dictMerge(th, d, at(th.Base, uint64(w.B())).value()); err != nil {
		return err
	}
	keys, _ := at(th.Base, uint64(w.C())).value().AsTuple()
	for _, k := range keys.Elems() {
		if _, err := d.Delete(th, k); err != nil {
			return err
		}
	}
	at(th.Base, uint64(w.A())).set(d.Value())
	return nil
}

// matchClass executes MatchClass.
func matchClass(th *object.Thread, w code.Word) (bool, error) {
	r := regs(unsafe.Add(th.Base, w.A()), 2)
	cls, ok := r[0].AsType()
	if !ok {
		return false, object.Errorf(object.TypeError, "called match pattern must be a class")
	}
	x := at(th.Base, uint64(w.B())).value()
	if is, err := object.IsInstanceOf(th, x, r[0]); err != nil || !is {
		return false, err
	}
	names, _ := r[1].AsTuple()
	var out []object.Value
	seen := map[string]bool{}
	if n := int(w.X()); n > 0 {
		pos, ok, err := positional(th, cls, x, n, seen)
		if err != nil || !ok {
			return false, err
		}
		out = append(out, pos...)
	}
	for _, nv := range names.Elems() {
		name, _ := nv.AsStr()
		v, ok, err := matchAttr(th, cls, x, name, seen)
		if err != nil || !ok {
			return false, err
		}
		out = append(out, v)
	}
	copy(regs(unsafe.Add(th.Base, w.A()), len(out)), out)
	return true, nil
}

// matchSelf are the built-in classes whose one positional subpattern matches the subject itself.
var matchSelf = map[object.Kind]bool{
	object.KindBool: true, object.KindByteArray: true, object.KindBytes: true, object.KindDict: true, object.KindFloat: true,
	object.KindFrozenSet: true, object.KindInt: true, object.KindList: true, object.KindSet: true, object.KindStr: true, object.KindTuple: true,
}

// positional gets what a class pattern's n positional subpatterns match.
func positional(th *object.Thread, cls *object.Type, x object.Value, n int, seen map[string]bool) ([]object.Value, bool, error) {
	args := cls.Find("__match_args__")
	if !args.IsSet() {
		if matchSelf[cls.Layout()] && n == 1 {
			return []object.Value{x}, true, nil
		}
		allowed := 0
		if matchSelf[cls.Layout()] {
			allowed = 1
		}
		return nil, false, tooManyPositional(cls, allowed, n)
	}
	names, ok := args.AsTuple()
	if !ok {
		return nil, false, object.Errorf(object.TypeError, "%s.__match_args__ must be a tuple (got %s)", cls.Name(), args.Type().Name())
	}
	if names.Len() < n {
		return nil, false, tooManyPositional(cls, names.Len(), n)
	}
	var out []object.Value
	for _, nv := range names.Elems()[:n] {
		name, ok := nv.AsStr()
		if !ok {
			return nil, false, object.Errorf(object.TypeError, "__match_args__ elements must be strings (got %s)", nv.Type().Name())
		}
		v, ok, err := matchAttr(th, cls, x, name, seen)
		if err != nil || !ok {
			return nil, false, err
		}
		out = append(out, v)
	}
	return out, true, nil
}

func tooManyPositional(cls *object.Type, allowed, n int) error {
	s := "s"
	if allowed == 1 {
		s = ""
	}
	return object.Errorf(object.TypeError, "%s() accepts %d positional sub-pattern%s (%d given)", cls.Name(), allowed, s, n)
}

func matchAttr(th *object.Thread, cls *object.Type, x object.Value, name string, seen map[string]bool) (object.Value, bool, error) {
	if seen[name] {
		return object.Value{}, false, object.Errorf(object.TypeError, "%s() got multiple sub-patterns for attribute '%s'", cls.Name(), name)
	}
	seen[name] = true
	v, err := object.LookupAttr(th, x, name)
	return v, v.IsSet(), err
}

// subSequence executes SubSequence.
func subSequence(th *object.Thread, w code.Word) error {
	x := at(th.Base, uint64(w.B())).value()
	n, err := object.Len(th, x)
	if err != nil {
		return err
	}
	var out []object.Value
	for i := w.C() & 0xff; i < n-w.C()>>8; i++ {
		v, err := object.GetItem(th, x, object.Int(int64(i)))
		if err != nil {
			return err
		}
		out = append(out, v)
	}
	at(th.Base, uint64(w.A())).set(object.NewList(out).Value())
	return nil
}
