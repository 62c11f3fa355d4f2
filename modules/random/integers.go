package random

import (
	"math"
	"math/big"
	"sort"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections/abc"
)

func integerMethods() []*object.Native {
	return []*object.Native{
		def("randrange(start, stop=None, step=1)", randRange, `Return a random element of range(start, stop, step).`),
		def("randint(a, b)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			b, err := object.Binary(th, object.Add, a[2], object.Int(1))
			if err != nil {
				return object.Value{}, err
			}
			return randRange(th, []object.Value{a[0], a[1], b, object.Int(1)})
		}, `Return a random int n with a <= n <= b.`),
		def("choice(seq)", choice, `Return a random element of a sequence that is not empty.`),
		def("shuffle(x)", shuffle, `Shuffle a list in place.`),
		def("sample(population, k, *, counts=None)", sample, `Return k different elements of a sequence in random order.`),
		def("choices(population, weights=None, *, cum_weights=None, k=1)", choices, `Return k elements, chosen with replacement, by their weights.`),
	}
}

func toBig(th *object.Thread, v object.Value) (*big.Int, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return nil, err
	}
	small, b, _ := i.AsInt()
	if b == nil {
		b = big.NewInt(small)
	}
	return b, nil
}

func randRange(th *object.Thread, a []object.Value) (object.Value, error) {
	s := sourceOf(th, a[0])
	start, ok := a[1].SmallInt()
	stop, ok2 := a[2].SmallInt()
	if a[2].IsNone() {
		start, stop, ok2 = 0, start, true
	}
	if step, one := a[3].SmallInt(); ok && ok2 && one && step == 1 && stop > start && stop-start > 0 {
		n, err := s.below(uint64(stop - start))
		return object.Int(start + int64(n)), err
	}
	return s.rangeSlow(a[1], a[2], a[3])
}

// rangeSlow is randrange for big numbers, other steps, and mistakes.
func (s *source) rangeSlow(startV, stopV, stepV object.Value) (object.Value, error) {
	start, err := toBig(s.th, startV)
	if err != nil {
		return object.Value{}, err
	}
	if stopV.IsNone() {
		if one, ok := stepV.SmallInt(); !ok || one != 1 {
			return object.Value{}, object.Errorf(object.TypeError, "Missing a non-None stop argument")
		}
		if start.Sign() <= 0 {
			return object.Value{}, object.Errorf(object.ValueError, "empty range for randrange()")
		}
		n, err := s.belowBig(start)
		return bigOr(n, err)
	}
	stop, err := toBig(s.th, stopV)
	if err != nil {
		return object.Value{}, err
	}
	step, err := toBig(s.th, stepV)
	if err != nil {
		return object.Value{}, err
	}
	width := new(big.Int).Sub(stop, start)
	if step.IsInt64() && step.Int64() == 1 {
		if width.Sign() <= 0 {
			return object.Value{}, object.Errorf(object.ValueError, "empty range in randrange(%s, %s)", start, stop)
		}
	} else {
		if step.Sign() == 0 {
			return object.Value{}, object.Errorf(object.ValueError, "zero step for randrange()")
		}
		// The number of elements: width / step, rounded up.
		width.Add(width, step)
		width.Sub(width, big.NewInt(int64(step.Sign())))
		width.Quo(width, step)
		if width.Sign() <= 0 {
			return object.Value{}, object.Errorf(object.ValueError, "empty range in randrange(%s, %s, %s)", start, stop, step)
		}
	}
	n, err := s.belowBig(width)
	if err != nil {
		return object.Value{}, err
	}
	return object.BigInt(n.Add(start, n.Mul(n, step))), nil
}

func bigOr(n *big.Int, err error) (object.Value, error) {
	if err != nil {
		return object.Value{}, err
	}
	return object.BigInt(n), nil
}

func choice(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.Len(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if n == 0 {
		return object.Value{}, object.Errorf(object.IndexError, "Cannot choose from an empty sequence")
	}
	s := sourceOf(th, a[0])
	i, err := s.index(n)
	if err != nil {
		return object.Value{}, err
	}
	return object.GetItem(th, a[1], object.Int(int64(i)))
}

func shuffle(th *object.Thread, a []object.Value) (object.Value, error) {
	x := a[1]
	n, err := object.Len(th, x)
	if err != nil {
		return object.Value{}, err
	}
	s := sourceOf(th, a[0])
	for i := n - 1; i > 0; i-- {
		j, err := s.index(i + 1)
		if err != nil {
			return object.Value{}, err
		}
		if err := swap(th, x, i, j); err != nil {
			return object.Value{}, err
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

func swap(th *object.Thread, x object.Value, i, j int) error {
	iv, jv := object.Int(int64(i)), object.Int(int64(j))
	p, err := object.GetItem(th, x, iv)
	if err != nil {
		return err
	}
	q, err := object.GetItem(th, x, jv)
	if err != nil {
		return err
	}
	if err := object.SetItem(th, x, iv, q); err != nil {
		return err
	}
	return object.SetItem(th, x, jv, p)
}

func sample(th *object.Thread, a []object.Value) (object.Value, error) {
	population, kv, counts := a[1], a[2], a[3]
	ok, err := abc.Is(th, population, "Sequence")
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "Population must be a sequence.  For dicts or sets, use sorted(d).")
	}
	n, err := object.Len(th, population)
	if err != nil {
		return object.Value{}, err
	}
	k, err := object.IndexInt(th, kv, object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	s := sourceOf(th, a[0])
	if !counts.IsNone() {
		return s.sampleCounts(population, n, k, counts)
	}
	chosen, err := s.sampleIndices(n, k)
	if err != nil {
		return object.Value{}, err
	}
	out := make([]object.Value, len(chosen))
	for i, j := range chosen {
		if out[i], err = object.GetItem(th, population, object.Int(int64(j))); err != nil {
			return object.Value{}, err
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.NewList(out).Value(), nil
}

// sampleIndices returns k different numbers below n: from a pool that shrinks, or
// for a small part of many from a set that grows.
func (s *source) sampleIndices(n, k int) ([]int, error) {
	if k < 0 || k > n {
		return nil, object.Errorf(object.ValueError, "Sample larger than population or is negative")
	}
	if err := s.th.Runtime.CheckSize(int64(k), 16); err != nil {
		return nil, err
	}
	out := make([]int, k)
	size := 21.0
	if k > 5 {
		size += math.Pow(4, math.Ceil(math.Log(float64(k)*3)/math.Log(4)))
	}
	if float64(n) > size {
		seen := make(map[int]bool, k)
		for i := range out {
			if err := s.th.Safepoint(); err != nil {
				return nil, err
			}
			for {
				j, err := s.index(n)
				if err != nil {
					return nil, err
				}
				if !seen[j] {
					seen[j], out[i] = true, j
					break
				}
			}
		}
		return out, nil
	}
	if err := s.th.Runtime.CheckSize(int64(n), 8); err != nil {
		return nil, err
	}
	pool := make([]int, n)
	for i := range pool {
		pool[i] = i
		if i%stride == stride-1 {
			if err := s.th.Safepoint(); err != nil {
				return nil, err
			}
		}
	}
	for i := range out {
		if err := s.th.Safepoint(); err != nil {
			return nil, err
		}
		j, err := s.index(n - i)
		if err != nil {
			return nil, err
		}
		out[i], pool[j] = pool[j], pool[n-i-1]
	}
	return out, nil
}

// sampleCounts is sample where each element occurs several times.
func (s *source) sampleCounts(population object.Value, n, k int, counts object.Value) (object.Value, error) {
	list, err := object.Elements(s.th, counts)
	if err != nil {
		return object.Value{}, err
	}
	if len(list) != n {
		return object.Value{}, object.Errorf(object.ValueError, "The number of counts does not match the population")
	}
	ends, total := make([]int, len(list)), 0
	for i, c := range list {
		if i%stride == stride-1 {
			if err := s.th.Safepoint(); err != nil {
				return object.Value{}, err
			}
		}
		m, _, ok := c.AsInt()
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "Counts must be integers")
		}
		total += int(m)
		ends[i] = total
	}
	if total <= 0 {
		return object.Value{}, object.Errorf(object.ValueError, "Total of counts must be greater than zero")
	}
	chosen, err := s.sampleIndices(total, k)
	if err != nil {
		return object.Value{}, err
	}
	out := make([]object.Value, len(chosen))
	for i, j := range chosen {
		at := sort.Search(len(ends)-1, func(m int) bool { return ends[m] > j })
		if out[i], err = object.GetItem(s.th, population, object.Int(int64(at))); err != nil {
			return object.Value{}, err
		}
		if err := s.th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.NewList(out).Value(), nil
}

func choices(th *object.Thread, a []object.Value) (object.Value, error) {
	population, weights, cumulative := a[1], a[2], a[3]
	n, err := object.Len(th, population)
	if err != nil {
		return object.Value{}, err
	}
	k, err := object.IndexInt(th, a[4], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	k = max(k, 0)
	if err := th.Runtime.CheckSize(int64(k), 16); err != nil {
		return object.Value{}, err
	}
	s := sourceOf(th, a[0])
	pick := func(f float64) int { return int(math.Floor(f * float64(n))) }
	if !weights.IsNone() || !cumulative.IsNone() {
		sums, err := cumulate(th, weights, cumulative, n)
		if err != nil {
			return object.Value{}, err
		}
		total := sums[n-1]
		pick = func(f float64) int {
			x := f * total
			return sort.Search(n-1, func(i int) bool { return sums[i] > x })
		}
	}
	out := make([]object.Value, k)
	for i := range out {
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
		f, err := s.float()
		if err != nil {
			return object.Value{}, err
		}
		if out[i], err = object.GetItem(th, population, object.Int(int64(pick(f)))); err != nil {
			return object.Value{}, err
		}
	}
	return object.NewList(out).Value(), nil
}

// cumulate returns the running sums of the weights as floats.
func cumulate(th *object.Thread, weights, cumulative object.Value, n int) ([]float64, error) {
	var sums []object.Value
	var err error
	if cumulative.IsNone() {
		if sums, err = runningSums(th, weights); err != nil {
			return nil, err
		}
	} else {
		if !weights.IsNone() {
			return nil, object.Errorf(object.TypeError, "Cannot specify both weights and cumulative weights")
		}
		if sums, err = object.Elements(th, cumulative); err != nil {
			return nil, err
		}
	}
	if len(sums) != n {
		return nil, object.Errorf(object.ValueError, "The number of weights does not match the population")
	}
	if n == 0 {
		return nil, object.Errorf(object.IndexError, "list index out of range")
	}
	out := make([]float64, n)
	for i, v := range sums {
		if out[i], err = object.RealFloat(th, v); err != nil {
			return nil, err
		}
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
	switch total := out[n-1]; {
	case total <= 0:
		return nil, object.Errorf(object.ValueError, "Total of weights must be greater than zero")
	case total-total != 0:
		return nil, object.Errorf(object.ValueError, "Total of weights must be finite")
	}
	return out, nil
}

func runningSums(th *object.Thread, weights object.Value) ([]object.Value, error) {
	if weights.Type().Slots().Iter == nil && weights.Type().Slots().GetItem == nil {
		if _, _, ok := weights.AsInt(); ok {
			r, err := object.Repr(th, weights)
			if err != nil {
				return nil, err
			}
			return nil, object.Errorf(object.TypeError, "The number of choices must be a keyword argument: k=%s", r)
		}
	}
	list, err := object.Elements(th, weights)
	if err != nil {
		return nil, err
	}
	for i := 1; i < len(list); i++ {
		if list[i], err = object.Binary(th, object.Add, list[i-1], list[i]); err != nil {
			return nil, err
		}
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
	return list, nil
}
