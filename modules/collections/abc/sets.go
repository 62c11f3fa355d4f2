package abc

import (
	"github.com/starling-lang/starling/interp/object"
)

func sets() []class {
	return []class{
		{
			name: "Set", doc: "A set: subclasses define __contains__, __iter__ and __len__.", bases: []string{"Collection"},
			register: []*object.Type{object.FrozenSetType},
			class: []*object.Native{def("_from_iterable(cls, it)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.Call(th, a[0], []object.Value{a[1]}, nil)
			})},
			methods: []*object.Native{
				def("__le__(other, /)", compareSets(object.LE)), def("__lt__(other, /)", compareSets(object.LT)),
				def("__ge__(other, /)", compareSets(object.GE)), def("__gt__(other, /)", compareSets(object.GT)),
				def("__eq__(other, /)", compareSets(object.EQ)),
				def("__and__(other, /)", setAnd), def("__rand__(other, /)", setAnd),
				def("__or__(other, /)", setOr), def("__ror__(other, /)", setOr),
				def("__sub__(other, /)", setSub), def("__rsub__(other, /)", setRSub),
				def("__xor__(other, /)", setXor), def("__rxor__(other, /)", setXor),
				def("isdisjoint(other)", setDisjoint), def("_hash()", setHash),
			},
		},
		{
			name: "MutableSet", doc: "A set that can change: subclasses also define add and discard.", bases: []string{"Set"},
			register: []*object.Type{object.SetType}, abstract: []string{"add", "discard"}, fallback: raise(object.NotImplementedError),
			methods: []*object.Native{
				def("remove(value)", setRemove), def("pop()", setPop), def("clear()", setClear),
				def("__ior__(it, /)", updateEach("add")), def("__iand__(it, /)", setIAnd),
				def("__ixor__(it, /)", setIXor), def("__isub__(it, /)", setISub),
			},
		},
	}
}

// compareSets is a comparison operator; the other operand must be a Set.
func compareSets(op object.CompareOp) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		self, other := a[0], a[1]
		if ok, err := Is(th, other, "Set"); err != nil || !ok {
			return object.NotImplemented, err
		}
		n, err := object.Len(th, self)
		if err != nil {
			return object.Value{}, err
		}
		m, err := object.Len(th, other)
		if err != nil {
			return object.Value{}, err
		}
		fits := op.Holds(n - m) // a subset is shorter, a strict one strictly so
		if op == object.LT && n >= m || op == object.GT && n <= m || op == object.EQ && n != m || !fits {
			return object.False, nil
		}
		if op == object.GE || op == object.GT {
			self, other = other, self
		}
		ok, err := containsAll(th, other, self)
		return object.Bool(ok), err
	}
}

// containsAll reports whether every element of part is in whole.
func containsAll(th *object.Thread, whole, part object.Value) (bool, error) {
	all := true
	err := object.Iterate(th, part, func(x object.Value) (bool, error) {
		ok, err := object.Contains(th, whole, x)
		all = ok
		return ok, err
	})
	return all, err
}

// fromIterable makes a set of self's class.
func fromIterable(th *object.Thread, self object.Value, elems []object.Value) (object.Value, error) {
	return call(th, self, "_from_iterable", object.NewListIterator(object.NewList(elems)))
}

// keep returns the elements of v that are in other, or that are not.
func keep(th *object.Thread, v, other object.Value, in bool) ([]object.Value, error) {
	var out []object.Value
	err := object.Iterate(th, v, func(x object.Value) (bool, error) {
		ok, err := object.Contains(th, other, x)
		if ok == in {
			out = append(out, x)
		}
		return true, err
	})
	return out, err
}

func setAnd(th *object.Thread, a []object.Value) (object.Value, error) {
	if ok, err := Is(th, a[1], "Iterable"); err != nil || !ok {
		return object.NotImplemented, err
	}
	elems, err := keep(th, a[1], a[0], true)
	if err != nil {
		return object.Value{}, err
	}
	return fromIterable(th, a[0], elems)
}

func setOr(th *object.Thread, a []object.Value) (object.Value, error) {
	if ok, err := Is(th, a[1], "Iterable"); err != nil || !ok {
		return object.NotImplemented, err
	}
	elems, err := object.Elements(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	more, err := object.Elements(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return fromIterable(th, a[0], append(elems, more...))
}

// asSet makes a set of an operand that is only iterable; ok is false if it is not even that.
func asSet(th *object.Thread, self, v object.Value) (set object.Value, ok bool, err error) {
	if ok, err := Is(th, v, "Set"); err != nil || ok {
		return v, ok, err
	}
	if ok, err := Is(th, v, "Iterable"); err != nil || !ok {
		return object.Value{}, false, err
	}
	set, err = call(th, self, "_from_iterable", v)
	return set, true, err
}

func setSub(th *object.Thread, a []object.Value) (object.Value, error) {
	other, ok, err := asSet(th, a[0], a[1])
	if err != nil || !ok {
		return object.NotImplemented, err
	}
	elems, err := keep(th, a[0], other, false)
	if err != nil {
		return object.Value{}, err
	}
	return fromIterable(th, a[0], elems)
}

func setRSub(th *object.Thread, a []object.Value) (object.Value, error) {
	other, ok, err := asSet(th, a[0], a[1])
	if err != nil || !ok {
		return object.NotImplemented, err
	}
	elems, err := keep(th, other, a[0], false)
	if err != nil {
		return object.Value{}, err
	}
	return fromIterable(th, a[0], elems)
}

func setXor(th *object.Thread, a []object.Value) (object.Value, error) {
	other, ok, err := asSet(th, a[0], a[1])
	if err != nil || !ok {
		return object.NotImplemented, err
	}
	left, err := object.Binary(th, object.Sub, a[0], other)
	if err != nil {
		return object.Value{}, err
	}
	right, err := object.Binary(th, object.Sub, other, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.Binary(th, object.Or, left, right)
}

func setDisjoint(th *object.Thread, a []object.Value) (object.Value, error) {
	disjoint := true
	err := object.Iterate(th, a[1], func(x object.Value) (bool, error) {
		in, err := object.Contains(th, a[0], x)
		disjoint = !in
		return disjoint, err
	})
	return object.Bool(disjoint), err
}

// setHash is a hash of the elements that does not depend on their order.
func setHash(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.Len(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	h := 1927868237 * (uint64(n) + 1)
	err = object.Iterate(th, a[0], func(x object.Value) (bool, error) {
		i, err := object.Hash(th, x)
		hx := uint64(i)
		h ^= (hx ^ hx<<16 ^ 89869747) * 3644798167
		return true, err
	})
	h ^= h>>11 ^ h>>25
	h = h*69069 + 907133923
	if h == 1<<64-1 {
		h = 590923713
	}
	return object.Int(int64(h)), err
}

func setRemove(th *object.Thread, a []object.Value) (object.Value, error) {
	in, err := object.Contains(th, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	if !in {
		return object.Value{}, object.NewException(object.KeyError, a[1])
	}
	_, err = call(th, a[0], "discard", a[1])
	return object.None, err
}

func setPop(th *object.Thread, a []object.Value) (object.Value, error) {
	it, err := object.Iter(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	x, err := object.Next(th, it)
	if err != nil {
		return object.Value{}, err
	}
	if !x.IsSet() {
		return object.Value{}, object.NewException(object.KeyError)
	}
	_, err = call(th, a[0], "discard", x)
	return x, err
}

func setClear(th *object.Thread, a []object.Value) (object.Value, error) {
	return untilError(th, a[0], "pop", object.KeyError)
}

// untilError calls a method until it raises the exception that ends the loop.
func untilError(th *object.Thread, v object.Value, method string, end *object.Type) (object.Value, error) {
	for {
		if _, err := call(th, v, method); err != nil {
			if object.IsException(err, end) {
				return object.None, nil
			}
			return object.Value{}, err
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
}

// updateEach calls a method of self with each element of the other operand.
func updateEach(method string) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		self := a[0]
		err := object.Iterate(th, a[1], func(x object.Value) (bool, error) {
			_, err := call(th, self, method, x)
			return true, err
		})
		return self, err
	}
}

func setIAnd(th *object.Thread, a []object.Value) (object.Value, error) {
	rest, err := object.Binary(th, object.Sub, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	return updateEach("discard")(th, []object.Value{a[0], rest})
}

func setISub(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[0].Is(a[1]) {
		_, err := call(th, a[0], "clear")
		return a[0], err
	}
	return updateEach("discard")(th, a)
}

func setIXor(th *object.Thread, a []object.Value) (object.Value, error) {
	self, other := a[0], a[1]
	if self.Is(other) {
		_, err := call(th, self, "clear")
		return self, err
	}
	if ok, err := Is(th, other, "Set"); err != nil {
		return object.Value{}, err
	} else if !ok {
		if other, err = call(th, self, "_from_iterable", other); err != nil {
			return object.Value{}, err
		}
	}
	err := object.Iterate(th, other, func(x object.Value) (bool, error) {
		in, err := object.Contains(th, self, x)
		if err != nil {
			return false, err
		}
		method := "add"
		if in {
			method = "discard"
		}
		_, err = call(th, self, method, x)
		return true, err
	})
	return self, err
}
