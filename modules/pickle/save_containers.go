package pickle

import "github.com/starling-lang/starling/interp/object"

func (e *encoder) saveTuple(v object.Value) error {
	t, _ := v.AsTuple()
	elems := t.Elems()
	if len(elems) == 0 {
		if e.proto > 0 {
			e.op(opEmptyTuple)
		} else {
			e.put(opMark, opTuple)
		}
		return nil
	}
	short := len(elems) <= 3 && e.proto >= 2
	if !short {
		e.op(opMark)
	}
	for _, x := range elems {
		if err := e.save(x); err != nil {
			return err
		}
	}
	if i, ok := e.memoized(v); ok { // it contains itself, by way of a list: drop the elements
		e.drop(len(elems), short)
		e.get(i)
		return nil
	}
	if short {
		e.op(opTuple1 + byte(len(elems)) - 1)
	} else {
		e.op(opTuple)
	}
	e.memoize(v)
	return nil
}

// drop takes n objects off the stack, and the mark below unless there is none.
func (e *encoder) drop(n int, noMark bool) {
	if !noMark && e.proto > 0 {
		e.op(opPopMark)
		return
	}
	if !noMark {
		n++
	}
	for range n {
		e.op(opPop)
	}
}

func (e *encoder) saveList(v object.Value) error {
	l, _ := v.AsList()
	if e.proto > 0 {
		e.op(opEmptyList)
	} else {
		e.put(opMark, opList)
	}
	e.memoize(v)
	n := l.Len(e.th)
	switch {
	case n == 0:
		return nil
	case e.proto == 0:
		for i := 0; ; i++ {
			x, ok := l.At(e.th, i)
			if !ok {
				return nil
			}
			if err := e.save(x); err != nil {
				return err
			}
			e.op(opAppend)
		}
	case n == 1:
		x, _ := l.At(e.th, 0)
		if err := e.save(x); err != nil {
			return err
		}
		e.op(opAppend)
		return nil
	}
	return e.appendList(l)
}

// appendList writes the elements of a list in batches.
func (e *encoder) appendList(l *object.List) error {
	for i := 0; ; {
		e.op(opMark)
		for batch := 0; batch < batchSize; batch++ {
			x, ok := l.At(e.th, i)
			if !ok {
				break
			}
			if err := e.save(x); err != nil {
				return err
			}
			i++
		}
		e.op(opAppends)
		if i >= l.Len(e.th) {
			return nil
		}
		if err := e.th.Safepoint(); err != nil {
			return err
		}
	}
}

// appendAll writes the elements of an iterator in batches: one alone needs no mark.
func (e *encoder) appendAll(it object.Value) error {
	return e.batches(it, opAppend, opAppends, e.save)
}

// setAll is appendAll for pairs.
func (e *encoder) setAll(it object.Value) error {
	return e.batches(it, opSetitem, opSetitems, func(pair object.Value) error {
		t, ok := pair.AsTuple()
		if !ok || t.Len() != 2 {
			return object.Errorf(object.TypeError, "dict items iterator must return 2-tuples")
		}
		return e.savePair(t.Elems()[0], t.Elems()[1])
	})
}

func (e *encoder) savePair(k, v object.Value) error {
	if err := e.save(k); err != nil {
		return err
	}
	return e.save(v)
}

func (e *encoder) batches(it object.Value, one, many byte, save func(object.Value) error) error {
	first, err := object.Next(e.th, it)
	for err == nil && first.IsSet() {
		var x object.Value
		if e.proto > 0 {
			if x, err = object.Next(e.th, it); err != nil {
				return err
			}
		}
		if !x.IsSet() {
			if err := save(first); err != nil {
				return err
			}
			e.put(one)
			if e.proto > 0 {
				return nil
			}
			first, err = object.Next(e.th, it)
			continue
		}
		e.op(opMark)
		if err := save(first); err != nil {
			return err
		}
		n := 1
		for x.IsSet() {
			if err := save(x); err != nil {
				return err
			}
			if n++; n == batchSize {
				break
			}
			if x, err = object.Next(e.th, it); err != nil {
				return err
			}
		}
		e.put(many)
		if n < batchSize {
			return nil
		}
		first, err = object.Next(e.th, it)
	}
	return err
}

func (e *encoder) saveDict(v object.Value) error {
	d, _ := v.AsDict()
	h := v.Header()
	isState := h == e.states[0] || h == e.states[1]
	if e.proto > 0 {
		e.op(opEmptyDict)
	} else {
		e.put(opMark, opDict)
	}
	e.memoize(v)
	n := d.Len(e.th)
	pos := 0
	switch {
	case n == 0:
		return nil
	case e.proto == 0 || n == 1:
		for {
			k, x, ok := d.Next(e.th, &pos)
			if !ok {
				return nil
			}
			if isState {
				k = e.attribute(k)
			}
			if err := e.savePair(k, x); err != nil {
				return err
			}
			e.op(opSetitem)
		}
	}
	for i := batchSize; i == batchSize; {
		e.op(opMark)
		for i = 0; i < batchSize; i++ {
			k, x, ok := d.Next(e.th, &pos)
			if !ok {
				break
			}
			if isState {
				k = e.attribute(k)
			}
			if err := e.savePair(k, x); err != nil {
				return err
			}
		}
		e.op(opSetitems)
		if d.Len(e.th) != n {
			return object.Errorf(object.RuntimeError, "dictionary changed size during iteration")
		}
		if err := e.th.Safepoint(); err != nil {
			return err
		}
	}
	return nil
}

func (e *encoder) saveSet(v object.Value) error {
	s, _ := v.AsSet()
	elems := s.Elems(e.th)
	if e.proto < 4 {
		return e.saveOldSet(v, object.SetType, elems)
	}
	e.op(opEmptySet)
	e.memoize(v)
	for len(elems) > 0 {
		n := min(len(elems), batchSize)
		e.op(opMark)
		for _, x := range elems[:n] {
			if err := e.save(x); err != nil {
				return err
			}
		}
		e.op(opAdditems)
		if err := e.th.Safepoint(); err != nil {
			return err
		}
		if elems = elems[n:]; n == batchSize && len(elems) == 0 {
			e.put(opMark, opAdditems)
		}
	}
	return nil
}

// saveOldSet is for protocols without sets.
func (e *encoder) saveOldSet(v object.Value, t *object.Type, elems []object.Value) error {
	args := object.TupleOf(object.NewList(elems).Value()).Value()
	return e.saveReduce(object.TupleOf(t.Value(), args).Value(), v)
}

func (e *encoder) saveFrozenSet(v object.Value) error {
	s, _ := v.AsSet()
	elems := s.Elems(e.th)
	if e.proto < 4 {
		return e.saveOldSet(v, object.FrozenSetType, elems)
	}
	e.op(opMark)
	for _, x := range elems {
		if err := e.save(x); err != nil {
			return err
		}
	}
	if i, ok := e.memoized(v); ok { // it contains itself
		e.op(opPopMark)
		e.get(i)
		return nil
	}
	e.op(opFrozenset)
	e.memoize(v)
	return nil
}
