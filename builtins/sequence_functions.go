package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// sequenceFunctions are the functions about iterables.
func sequenceFunctions() []*object.Native {
	return []*object.Native{
		native.Def("len(obj, /)", native.Fixed(builtinLen), `
Return the number of elements.

	>>> len([1, 2, 3])
	3`),
		native.Def("iter(object, sentinel=<unset>, /)", native.Raw(builtinIter), `
Return an iterator over an iterable.

With a sentinel, object is a function that is called without arguments until it returns the sentinel.`),
		native.Def("next(iterator, default=<unset>, /)", native.Raw(builtinNext), `
Return the next element of an iterator.

At the end it returns default, or raises StopIteration if there is none.`),
		native.Def("aiter(async_iterable, /)", native.Fixed(builtinAiter), "Return an asynchronous iterator."),
		native.Def("anext(async_iterator, default=<unset>, /)", native.Fixed(builtinAnext), "Return what to await for the next element of an asynchronous iterator."),
		native.Def("sorted(iterable, /, *, key=None, reverse=False)", native.Raw(builtinSorted), `
Return a sorted list of the elements.

	>>> sorted(["bb", "a"], key=len)
	['a', 'bb']`),
		native.Def("min(*args, key=None, default=<unset>)", native.Raw(extremum("min", object.LT)), `
Return the smallest element of an iterable, or of the arguments.

key gives what to compare by; default is returned for an empty iterable.

	>>> min(3, 1, 2)
	1`),
		native.Def("max(*args, key=None, default=<unset>)", native.Raw(extremum("max", object.GT)), `
Return the greatest element of an iterable, or of the arguments.

key gives what to compare by; default is returned for an empty iterable.

	>>> max("abc")
	'c'`),
		native.Def("sum(iterable, /, start=0)", native.Fixed(builtinSum), `
Return the sum of start and the elements of an iterable of numbers.

	>>> sum([1, 2, 3])
	6`),
		native.Def("any(iterable, /)", native.Fixed(builtinAny), "Report whether an element is true."),
		native.Def("all(iterable, /)", native.Fixed(builtinAll), "Report whether every element is true."),
	}
}

func builtinLen(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.Len(th, a[0])
	return object.Int(int64(n)), err
}

func builtinIter(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("iter", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("iter", len(a), 1, 2); err != nil {
		return object.Value{}, err
	}
	if len(a) == 1 {
		return object.Iter(th, a[0])
	}
	if !object.Callable(a[0]) {
		return object.Value{}, object.Errorf(object.TypeError, "iter(v, w): v must be callable")
	}
	return object.NewCallableIterator(a[0], a[1]), nil
}

func builtinNext(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("next", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("next", len(a), 1, 2); err != nil {
		return object.Value{}, err
	}
	x, err := nextOf(th, a[0])
	switch {
	case err != nil && len(a) == 2 && object.IsException(err, object.StopIteration):
		return a[1], nil
	case err != nil || x.IsSet():
		return x, err
	case len(a) == 2:
		return a[1], nil
	}
	return object.Value{}, object.NewException(object.StopIteration)
}

// nextOf advances an iterator, or a list that stands for one in the starlark
// dialect. A generator's StopIteration keeps its value.
func nextOf(th *object.Thread, it object.Value) (object.Value, error) {
	if l, ok := it.AsList(); ok {
		if x, ok := l.CursorNext(th); ok {
			return x, nil
		}
	}
	if g, ok := it.AsGenerator(); ok && g.What == object.PlainGenerator {
		x, done, err := g.Send(th, object.None)
		if err == nil && done {
			return object.Value{}, object.StopIterationOf(x)
		}
		return x, err
	}
	if it.Type().IsHeap() && it.Type().Slots().Next != nil {
		x, _, err := object.CallMethod(th, it, "__next__")
		return x, err
	}
	return object.Next(th, it)
}

func builtinAiter(th *object.Thread, a []object.Value) (object.Value, error) {
	it, ok, err := object.CallMethod(th, a[0], "__aiter__")
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "'%s' object is not an async iterable", a[0].Type().Name())
	}
	if !it.Type().Find("__anext__").IsSet() {
		return object.Value{}, object.Errorf(object.TypeError, "aiter() returned not an async iterator of type '%s'", it.Type().Name())
	}
	return it, nil
}

func builtinAnext(th *object.Thread, a []object.Value) (object.Value, error) {
	step, ok, err := object.CallMethod(th, a[0], "__anext__")
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "'%s' object is not an async iterator", a[0].Type().Name())
	}
	if !a[1].IsSet() {
		return step, nil
	}
	return newAnextDefault(th, step, a[1])
}

// newAnextDefault wraps what anext waits for, so that the end gives a default.
func newAnextDefault(th *object.Thread, step, def object.Value) (object.Value, error) {
	it, ok, err := object.CallMethod(th, step, "__await__")
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		it = step
	}
	return object.NewAnextDefault(it, def), nil
}

// builtinSorted takes key and reverse as positional arguments too, as Starlark does.
func builtinSorted(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if len(a) == 0 || len(a) > 1 && !th.Dialect.SortedPositional() || len(a) > 3 {
		return object.Value{}, object.Errorf(object.TypeError, "sorted expected 1 argument, got %d", len(a))
	}
	for i, name := range []string{"key", "reverse"} {
		if len(a) > i+1 {
			kw = append(kw[:len(kw):len(kw)], object.Named{Name: name, Value: a[i+1]})
		}
	}
	key, reverse, err := sortOptions(th, "sort", kw)
	if err != nil {
		return object.Value{}, err
	}
	elems, err := object.Elements(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if err := object.SortValues(th, elems, key, reverse); err != nil {
		return object.Value{}, err
	}
	return object.NewList(elems).Value(), nil
}

func builtinAny(th *object.Thread, a []object.Value) (object.Value, error) {
	found, err := anyTruth(th, a[0], true)
	return object.Bool(found), err
}

func builtinAll(th *object.Thread, a []object.Value) (object.Value, error) {
	found, err := anyTruth(th, a[0], false)
	return object.Bool(!found), err
}

// anyTruth reports whether an element has the given truth.
func anyTruth(th *object.Thread, v object.Value, want bool) (bool, error) {
	found := false
	other := object.Bool(!want)
	quick := func(x object.Value) bool { return x.Is(other) }
	err := object.IterateFast(th, v, quick, func(x object.Value) (bool, error) {
		t, err := object.Truth(th, x)
		found = t == want
		return !found, err
	})
	return found && err == nil, err
}
