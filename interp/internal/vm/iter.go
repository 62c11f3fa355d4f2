package vm

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// rangeState stands in the first register of a loop over a range: the number
// beside it is the next element, the next registers hold the steps left and the step.
var rangeState = header{typ: object.RangeType, kind: object.KindOther}

// getIter executes GetIter: the state of a loop is R[a] to R[a+2]. Loops over
// ranges, lists, tuples and dicts keep it in the registers; any other loop has an iterator in R[a].
func getIter(th *object.Thread, w code.Word) error {
	x := at(th.Base, uint64(w.B())).value()
	r := regs(unsafe.Add(th.Base, w.A()), 3)
	switch x.Kind() {
	case object.KindRange:
		rng := x.Native().(*object.Range)
		start, _, step, small := rng.Bounds()
		if n, err := rng.Len(); err == nil && small {
			s := (*reg)(unsafe.Pointer(&r[0]))
			s.ref, s.bits = unsafe.Pointer(&rangeState), uint64(start)
			r[1], r[2] = object.Int(int64(n)), object.Int(step)
			return nil
		}
	case object.KindList:
		if !x.Native().(*object.List).HasCursor() {
			r[0], r[1], r[2] = x, object.Int(0), object.None
			return nil
		}
	case object.KindTuple:
		r[0], r[1], r[2] = x, object.Int(0), object.None
		return nil
	case object.KindDict:
		r[0], r[1], r[2] = x, object.Int(0), object.Int(int64(x.Native().(*object.Dict).Len(th)))
		return nil
	case object.KindGenerator:
		if g, _ := x.AsGenerator(); g.What == object.PlainGenerator {
			r[0], r[1], r[2] = x, object.None, object.None
			return nil
		}
	}
	it, err := object.Iter(th, x)
	if err != nil {
		return err
	}
	r = regs(unsafe.Add(th.Base, w.A()), 3)
	r[0], r[1], r[2] = it, object.None, object.None
	return nil
}

// forIter executes ForIter in full.
func forIter(th *object.Thread, w code.Word) error {
	if err := safepoint(th); err != nil {
		return err
	}
	r := regs(unsafe.Add(th.Base, w.A()), 3)
	s := at(th.Base, uint64(w.A()))
	var v object.Value
	switch {
	case s.ref == unsafe.Pointer(&rangeState): // only behind a safepoint, as the next but one
		left, _ := r[1].SmallInt()
		if left == 0 {
			return nil
		}
		step, _ := r[2].SmallInt()
		r[1] = object.Int(left - 1)
		v = object.Int(int64(s.bits))
		s.bits += uint64(step)
	case kindOf(s.ref) == object.KindList:
		i, _ := r[1].SmallInt()
		x, ok := r[0].Native().(*object.List).At(th, int(i))
		if !ok {
			r[1] = object.Int(1 << 62) // a list that grows later does not revive the loop
			return nil
		}
		r[1] = object.Int(i + 1)
		v = x
	case kindOf(s.ref) == object.KindTuple:
		i, _ := r[1].SmallInt()
		elems := r[0].Native().(*object.Tuple).Elems()
		if i >= int64(len(elems)) {
			return nil
		}
		r[1] = object.Int(i + 1)
		v = elems[i]
	case kindOf(s.ref) == object.KindDict:
		x, err := nextKey(th, r)
		if err != nil {
			return err
		}
		v = x
	case kindOf(s.ref) == object.KindGenerator:
		g, _ := r[0].AsGenerator()
		_, err := forGenerator(th, g, object.None)
		return err
	default:
		next := code.Word(*(*uint64)(jump(th.PC, uint64(w))))
		if next.Op() == code.Unpack && next.C() == 2 && next.A() == w.B() {
			if done, err := forPair(th, r[0], w, next); done {
				return err
			}
		}
		t := r[0].Type()
		if t.IsHeap() && enterSpecial(th, object.SpecialNext, r[0]) {
			return nil
		}
		slots := t.Slots()
		x, err := slots.Next(th, r[0])
		if err != nil || !x.IsSet() {
			return err
		}
		th.PC = jump(th.PC, uint64(w))
		if !slots.Fresh || !takeApart(th, x, w.B()) {
			at(th.Base, uint64(w.B())).set(x)
		}
		return nil
	}
	if v.IsSet() {
		at(th.Base, uint64(w.B())).set(v)
		th.PC = jump(th.PC, uint64(w))
	}
	return nil
}

// nextKey advances a loop over a dict. The state is the dict, the position in its
// low half with the number of keys so far in its high half, and the size at the start.
func nextKey(th *object.Thread, r []object.Value) (object.Value, error) {
	d, _ := r[0].AsDict()
	state, _ := r[1].SmallInt()
	size, _ := r[2].SmallInt()
	if state < 0 {
		return object.Value{}, nil // a dict that changes later does not revive the loop
	}
	seen := state >> 32
	k, next, same := d.LoopKey(th, int(state&(1<<32-1)), int(size))
	switch {
	case !same:
		r[2] = object.Int(-1)
		return object.Value{}, object.Errorf(object.RuntimeError, "dictionary changed size during iteration")
	case !k.IsSet():
		r[1] = object.Int(-1)
	case seen == size:
		return object.Value{}, object.Errorf(object.RuntimeError, "dictionary keys changed during iteration")
	default:
		r[1] = object.Int((seen+1)<<32 | int64(next))
	}
	return k, nil
}

// forPair executes ForIter together with the Unpack that follows, for iterators
// of pairs: the tuple is never made. It reports false for other iterators.
func forPair(th *object.Thread, it object.Value, w, next code.Word) (bool, error) {
	a, b, ok, err := object.NextPair(th, it)
	if !ok || err != nil || !a.IsSet() {
		return ok, err
	}
	r := regs(unsafe.Add(th.Base, next.B()), 2)
	r[0], r[1] = a, b
	th.PC = unsafe.Add(jump(th.PC, uint64(w)), 8)
	return true, nil
}
