package itertools

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// selection is the struct of product, permutations and the two combinations:
// they return items of pools by indices that they count up. The header's lock guards indices, cycles and state.
type selection struct {
	object.Instance
	pools   [][]object.Value // one, or one for each place in product
	indices []int
	cycles  []int // of permutations
	state   selectionState
}

type selectionState uint8

const (
	fresh selectionState = iota
	running
	exhausted
)

// next returns the current selection after step has moved to it.
func (s *selection) nextWith(th *object.Thread, step func(*selection) bool) (object.Value, error) {
	locked := s.Lock(th)
	defer s.Unlock(locked)
	switch s.state {
	case fresh:
		s.state = running
	case running:
		if !step(s) {
			s.state = exhausted
		}
	}
	if s.state == exhausted {
		return object.Value{}, nil
	}
	return s.tuple(th), nil
}

func (s *selection) tuple(th *object.Thread) object.Value {
	r := len(s.indices)
	if s.cycles != nil {
		r = len(s.cycles)
	}
	pool := func(i int) []object.Value {
		if len(s.pools) > 1 {
			return s.pools[i]
		}
		return s.pools[0]
	}
	if r == 0 {
		return object.TupleOf().Value()
	}
	t, out := th.TupleRoom(r)
	for i := range out {
		out[i] = pool(i)[s.indices[i]]
	}
	return t.Value()
}

func productClass() *native.Class {
	return iterator(native.Class{
		Slots: object.Slots{Fresh: true},
		Name:  "product", Signature: "product(*iterables, repeat=1)", Doc: "Return the tuples of the Cartesian product.",
	}, newProduct, func(s *selection, th *object.Thread) (object.Value, error) {
		return s.nextWith(th, (*selection).stepProduct)
	})
}

func newProduct(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	repeat := 1
	for _, a := range kw {
		if a.Name != "repeat" {
			return object.Value{}, object.UnexpectedKeyword("product", a.Name, "repeat")
		}
		n, err := object.IndexInt(th, a.Value, object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		if n < 0 {
			return object.Value{}, object.Errorf(object.ValueError, "repeat argument cannot be negative")
		}
		repeat = n
	}
	v, s := alloc[*selection](cls)
	if repeat == 0 {
		args = nil
	}
	if err := th.Runtime.CheckSize(int64(len(args)), int64(repeat)*32); err != nil {
		return object.Value{}, err
	}
	for _, a := range args {
		pool, err := object.Elements(th, a)
		if err != nil {
			return object.Value{}, err
		}
		if len(pool) == 0 {
			s.state = exhausted
		}
		s.pools = append(s.pools, pool)
	}
	once := s.pools
	for i := 1; i < repeat && len(once) > 0; i++ {
		s.pools = append(s.pools, once...)
	}
	s.indices = make([]int, len(s.pools))
	return v, nil
}

func (s *selection) stepProduct() bool {
	for i := len(s.indices) - 1; i >= 0; i-- {
		if s.indices[i]++; s.indices[i] < len(s.pools[i]) {
			return true
		}
		s.indices[i] = 0
	}
	return false
}

// newSelection reads iterable and r of the classes that choose r items of one pool.
func newSelection(th *object.Thread, cls *object.Type, pool, r object.Value) (object.Value, *selection, int, error) {
	elems, err := object.Elements(th, pool)
	if err != nil {
		return object.Value{}, nil, 0, err
	}
	n := len(elems)
	if r.IsSet() {
		if n, err = object.IndexInt(th, r, object.OverflowError); err != nil {
			return object.Value{}, nil, 0, err
		}
	}
	if n < 0 {
		return object.Value{}, nil, 0, object.Errorf(object.ValueError, "r must be non-negative")
	}
	if err := th.Runtime.CheckSize(int64(n), 8); err != nil {
		return object.Value{}, nil, 0, err
	}
	v, s := alloc[*selection](cls)
	s.pools = [][]object.Value{elems}
	return v, s, n, nil
}

func combinationsClass() *native.Class {
	bind := binder("combinations(iterable, r)")
	return iterator(native.Class{
		Slots: object.Slots{Fresh: true},
		Name:  "combinations", Signature: "combinations(iterable, r)", Doc: "Return the subsequences of length r.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [2]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		v, s, r, err := newSelection(th, cls, a[0], a[1])
		if err != nil {
			return object.Value{}, err
		}
		if r > len(s.pools[0]) {
			s.state = exhausted
			return v, nil
		}
		s.indices = make([]int, r)
		for i := range s.indices {
			s.indices[i] = i
		}
		return v, nil
	}, func(s *selection, th *object.Thread) (object.Value, error) {
		return s.nextWith(th, (*selection).stepCombination)
	})
}

func (s *selection) stepCombination() bool {
	r, n := len(s.indices), len(s.pools[0])
	i := r - 1
	for i >= 0 && s.indices[i] == n-r+i {
		i--
	}
	if i < 0 {
		return false
	}
	s.indices[i]++
	for j := i + 1; j < r; j++ {
		s.indices[j] = s.indices[j-1] + 1
	}
	return true
}

func replacementClass() *native.Class {
	bind := binder("combinations_with_replacement(iterable, r)")
	return iterator(native.Class{
		Slots: object.Slots{Fresh: true},
		Name:  "combinations_with_replacement", Signature: "combinations_with_replacement(iterable, r)",
		Doc: "Return the subsequences of length r in which items may repeat.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [2]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		v, s, r, err := newSelection(th, cls, a[0], a[1])
		if err != nil {
			return object.Value{}, err
		}
		if len(s.pools[0]) == 0 && r > 0 {
			s.state = exhausted
			return v, nil
		}
		s.indices = make([]int, r)
		return v, nil
	}, func(s *selection, th *object.Thread) (object.Value, error) {
		return s.nextWith(th, (*selection).stepReplacement)
	})
}

func (s *selection) stepReplacement() bool {
	n := len(s.pools[0])
	i := len(s.indices) - 1
	for i >= 0 && s.indices[i] == n-1 {
		i--
	}
	if i < 0 {
		return false
	}
	next := s.indices[i] + 1
	for ; i < len(s.indices); i++ {
		s.indices[i] = next
	}
	return true
}

func permutationsClass() *native.Class {
	bind := binder("permutations(iterable, r=None)")
	return iterator(native.Class{
		Slots: object.Slots{Fresh: true},
		Name:  "permutations", Signature: "permutations(iterable, r=None)", Doc: "Return the arrangements of r items.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [2]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		if a[1].IsNone() {
			a[1] = object.Value{}
		} else if _, _, ok := a[1].AsInt(); !ok {
			return object.Value{}, object.Errorf(object.TypeError, "Expected int as r")
		}
		v, s, r, err := newSelection(th, cls, a[0], a[1])
		if err != nil {
			return object.Value{}, err
		}
		n := len(s.pools[0])
		if r > n {
			s.state = exhausted
			return v, nil
		}
		s.indices, s.cycles = make([]int, n), make([]int, r)
		for i := range s.indices {
			s.indices[i] = i
		}
		for i := range s.cycles {
			s.cycles[i] = n - i
		}
		return v, nil
	}, func(s *selection, th *object.Thread) (object.Value, error) {
		return s.nextWith(th, (*selection).stepPermutation)
	})
}

// stepPermutation counts cycles down like the digits of a number; where one
// reaches zero, its place goes back to the original order.
func (s *selection) stepPermutation() bool {
	n := len(s.indices)
	for i := len(s.cycles) - 1; i >= 0; i-- {
		if s.cycles[i]--; s.cycles[i] > 0 {
			j := n - s.cycles[i]
			s.indices[i], s.indices[j] = s.indices[j], s.indices[i]
			return true
		}
		first := s.indices[i]
		copy(s.indices[i:], s.indices[i+1:])
		s.indices[n-1] = first
		s.cycles[i] = n - i
	}
	return false
}
