package object

import (
	"fmt"
	"sync/atomic"
)

// The lazy iterators enumerate, zip, map, filter and reversed. What they go
// through may run script code, so nothing is locked meanwhile.

func setupLazy() {
	subclassable[Enumerate](EnumerateType)
	subclassable[Zip](ZipType)
	subclassable[Map](MapType)
	subclassable[Filter](FilterType)
	subclassable[Reversed](ReversedType)
	iteratorSlots(EnumerateType, enumerateNext).New = newEnumerate
	zip := iteratorSlots(ZipType, zipNext)
	zip.New, zip.Fresh = newZip, true
	iteratorSlots(MapType, mapNext).New = newMap
	iteratorSlots(FilterType, filterNext).New = newFilter
	iteratorSlots(ReversedType, reversedNext).New = func(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
		if err := NoKeywords("reversed", kw); err != nil {
			return Value{}, err
		}
		if len(args) != 1 {
			return Value{}, Errorf(TypeError, "reversed expected 1 argument, got %d", len(args))
		}
		return newReversed(th, t, args[0])
	}
}

// eagerIterable reports whether enumerate, zip and reversed make a list of v in
// the starlark dialect: v is of a type that Starlark has.
func eagerIterable(th *Thread, v Value) bool {
	if !th.Dialect.EagerViews() {
		return false
	}
	switch v.Kind() {
	case KindList, KindTuple, KindDict, KindSet, KindRange, KindBytes:
		return true
	case KindOther:
		t := v.Type()
		s := t.Slots()
		return !t.heap && t.solid == t && t.module == "" && s.Iter != nil && s.Next == nil
	}
	return false
}

// Enumerate is an enumerate object.
type Enumerate struct {
	Header
	it Value
	n  int64 // of the next element; guarded by the lock
	// big is the next number once it no longer fits n; guarded by the lock.
	big Value
}

func newEnumerate(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	var iterable, start Value
	if len(args)+len(kw) > 2 {
		return Value{}, Errorf(TypeError, "enumerate() takes at most 2 arguments (%d given)", len(args)+len(kw))
	}
	for i, a := range args {
		if i == 0 {
			iterable = a
		} else {
			start = a
		}
	}
	for _, a := range kw {
		switch {
		case a.Name == "iterable" && !iterable.IsSet():
			iterable = a.Value
		case a.Name == "start" && !start.IsSet():
			start = a.Value
		default:
			return Value{}, Errorf(TypeError, "'%s' is an invalid keyword argument for enumerate()", a.Name)
		}
	}
	if !iterable.IsSet() {
		return Value{}, Errorf(TypeError, "enumerate() missing required argument 'iterable'")
	}
	first := Int(0)
	if start.IsSet() {
		var err error
		if first, err = Index(th, start); err != nil {
			return Value{}, err
		}
	}
	return makeEnumerate(th, t, iterable, first)
}

func makeEnumerate(th *Thread, t *Type, iterable, first Value) (Value, error) {
	n, small := first.SmallInt()
	if t == EnumerateType && small && eagerIterable(th, iterable) {
		return enumerateList(th, iterable, n)
	}
	it, err := Iter(th, iterable)
	if err != nil {
		return Value{}, err
	}
	v := newLazy(t, EnumerateType, func() *Header { return &new(Enumerate).Header })
	e := (*Enumerate)(v.ref)
	e.it, e.n = it, n
	if !small {
		e.big = first
	}
	return v, nil
}

// newLazy makes an instance of the built-in type or of a subclass.
func newLazy(t, builtin *Type, plain func() *Header) Value {
	if t != builtin {
		return t.Alloc().Value()
	}
	h := plain()
	h.Init(t, KindOther)
	return h.Value()
}

func enumerateList(th *Thread, v Value, n int64) (Value, error) {
	elems, err := Elements(th, v)
	if err != nil {
		return Value{}, err
	}
	pairs := make([]tuple2, len(elems))
	for i, x := range elems {
		p := &pairs[i]
		p.in = [2]Value{Int(n + int64(i)), x}
		p.elems = p.in[:]
		p.Init(TupleType, KindTuple)
		elems[i] = p.Tuple.Header.Value()
	}
	return NewCursorList(elems).Value(), nil
}

func enumerateNext(th *Thread, v Value) (Value, error) {
	n, x, err := (*Enumerate)(v.ref).nextPair(th)
	if err != nil || !n.IsSet() {
		return Value{}, err
	}
	return Pair(n, x).Value(), nil
}

func (e *Enumerate) nextPair(th *Thread) (n, x Value, err error) {
	x, err = Next(th, e.it)
	if err != nil || !x.IsSet() {
		return Value{}, Value{}, err
	}
	locked := e.Lock(th)
	n = Int(e.n)
	switch {
	case e.big.IsSet():
		n = e.big
		e.big = addOne(n)
	case e.n == 1<<63-1:
		e.big = addOne(n)
	default:
		e.n++
	}
	e.Unlock(locked)
	return n, x, nil
}

func addOne(v Value) Value {
	r, err := intBinary(nil, Add, v, Int(1), false)
	if err != nil {
		return v
	}
	return r
}

// Zip is a zip object.
type Zip struct {
	Header
	its    []Value
	strict bool
	done   atomic.Bool
}

func newZip(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	strict := false
	for _, a := range kw {
		if a.Name != "strict" {
			return Value{}, UnexpectedKeyword("zip", a.Name, "strict")
		}
		var err error
		if strict, err = Truth(th, a.Value); err != nil {
			return Value{}, err
		}
	}
	eager := t == ZipType && th.Dialect.EagerViews()
	its := make([]Value, len(args))
	for i, a := range args {
		eager = eager && eagerIterable(th, a)
		var err error
		if its[i], err = Iter(th, a); err != nil {
			return Value{}, err
		}
	}
	v := newLazy(t, ZipType, func() *Header { return &new(Zip).Header })
	z := (*Zip)(v.ref)
	z.its, z.strict = its, strict
	if !eager {
		return v, nil
	}
	elems, err := Elements(th, v)
	return NewCursorList(elems).Value(), err
}

func zipNext(th *Thread, v Value) (Value, error) {
	z := (*Zip)(v.ref)
	if len(z.its) == 0 || z.done.Load() {
		return Value{}, nil
	}
	t, elems := th.TupleRoom(len(z.its))
	for i, it := range z.its {
		x, err := Next(th, it)
		if err == nil && !x.IsSet() {
			z.done.Store(true)
			if z.strict {
				err = z.checkStrict(th, i)
			}
		}
		if err != nil || !x.IsSet() {
			return Value{}, err
		}
		elems[i] = x
	}
	return t.Value(), nil
}

// checkStrict returns the error if the iterables do not all end with the i-th.
func (z *Zip) checkStrict(th *Thread, i int) error {
	if i > 0 {
		return Errorf(ValueError, "zip() argument %d is shorter than argument%s", i+1, upTo(i))
	}
	for j := 1; j < len(z.its); j++ {
		x, err := Next(th, z.its[j])
		if err != nil {
			return err
		}
		if x.IsSet() {
			return Errorf(ValueError, "zip() argument %d is longer than argument%s", j+1, upTo(j))
		}
	}
	return nil
}

func upTo(n int) string {
	if n == 1 {
		return " 1"
	}
	return fmt.Sprintf("s 1-%d", n)
}
