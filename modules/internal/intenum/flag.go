package intenum

import (
	"math/bits"
	"strconv"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// flagNew is cls(value) of flags: a combination of members is a member too.
func flagNew(th *object.Thread, a []object.Value) (object.Value, error) {
	v, ok, err := find(th, a[0], a[1])
	if ok || err != nil {
		return v, err
	}
	n, big, isInt := a[1].AsInt()
	if !isInt || big != nil {
		return object.Value{}, invalid(th, a[0], a[1])
	}
	cls, _ := a[0].AsType()
	return combination(th, cls, n)
}

// combination makes the member for several flags, once.
func combination(th *object.Thread, cls *object.Type, n int64) (object.Value, error) {
	members := canonical(th, cls.Value())
	if n < 0 {
		n += max(allBits(members)+1, 1<<bits.Len64(uint64(-n)))
	}
	if v, ok, err := find(th, cls.Value(), object.Int(n)); ok || err != nil {
		return v, err
	}
	v, err := newMember(th, cls, object.Int(n), combinedName(th, members, n))
	if err != nil {
		return object.Value{}, err
	}
	d, ok := cls.Find(byValue).AsDict()
	if !ok {
		return v, nil
	}
	return d.SetDefault(th, object.Int(n), v)
}

// allBits has every bit up to the highest of the members.
func allBits(members []object.Value) int64 {
	var mask uint64
	for _, m := range members {
		mask |= uint64(number(m))
	}
	return 1<<bits.Len64(mask) - 1
}

// combinedName joins the names of the flags in n; bits without a name come last, as a number.
func combinedName(th *object.Thread, members []object.Value, n int64) object.Value {
	var names []string
	rest := n
	for _, m := range members {
		if bit := number(m); bit != 0 && bit&(bit-1) == 0 && n&bit != 0 {
			if name, ok := attr(th, m, "_name_").AsStr(); ok {
				names = append(names, name)
			}
			rest &^= bit
		}
	}
	if len(names) == 0 {
		return object.None
	}
	if rest != 0 {
		names = append(names, strconv.FormatInt(rest, 10))
	}
	return object.Str(strings.Join(names, "|"))
}

func flagMethods() []*object.Native {
	both := func(name string, op func(x, y int64) int64) []*object.Native {
		f := native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			y, big, ok := a[1].AsInt()
			if !ok || big != nil {
				return object.NotImplemented, nil
			}
			return flagOf(th, a[0], op(number(a[0]), y))
		})
		return []*object.Native{native.Def("__"+name+"__(other, /)", f, ``), native.Def("__r"+name+"__(other, /)", f, ``)}
	}
	list := both("or", func(x, y int64) int64 { return x | y })
	list = append(list, both("and", func(x, y int64) int64 { return x & y })...)
	list = append(list, both("xor", func(x, y int64) int64 { return x ^ y })...)
	return append(list,
		native.Def("__invert__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return flagOf(th, a[0], ^number(a[0]))
		}), ``),
		native.Def("__contains__(other, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.Bool(number(a[0])&number(a[1]) == number(a[1])), nil
		}), ``),
		native.Def("__iter__()", native.Fixed(flagIter), ``),
		native.Def("__len__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.Int(int64(bits.OnesCount64(uint64(number(a[0]))))), nil
		}), ``),
		native.Def("__bool__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.Bool(number(a[0]) != 0), nil
		}), ``),
	)
}

// flagOf returns the member of v's class for n.
func flagOf(th *object.Thread, v object.Value, n int64) (object.Value, error) {
	return flagNew(th, []object.Value{v.Type().Value(), object.Int(n)})
}

// flagIter goes through the single flags of a combination.
func flagIter(th *object.Thread, a []object.Value) (object.Value, error) {
	var list []object.Value
	for _, m := range canonical(th, a[0].Type().Value()) {
		if bit := number(m); bit != 0 && bit&(bit-1) == 0 && number(a[0])&bit != 0 {
			list = append(list, m)
		}
	}
	return object.Iter(th, object.NewList(list).Value())
}
