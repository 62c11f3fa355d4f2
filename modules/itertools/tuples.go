package itertools

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// batched is batched(iterable, n, strict): immutable but for done, which the header's lock guards.
type batched struct {
	object.Instance
	it     object.Value
	n      int
	strict bool
	done   bool
}

func batchedClass() *native.Class {
	bind := binder("batched(iterable, n, *, strict=False)")
	return iterator(native.Class{
		Name: "batched", Signature: "batched(iterable, n, *, strict=False)", Doc: "Return tuples of n items; the last one may be shorter, unless strict.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [3]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		n, err := object.IndexInt(th, a[1], object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		if n < 1 {
			return object.Value{}, object.Errorf(object.ValueError, "n must be at least one")
		}
		strict, err := object.Truth(th, a[2])
		if err != nil {
			return object.Value{}, err
		}
		it, err := object.Iter(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		v, b := alloc[*batched](cls)
		b.it, b.n, b.strict = it, n, strict
		return v, nil
	}, (*batched).next)
}

func (b *batched) next(th *object.Thread) (object.Value, error) {
	locked := b.Lock(th)
	done := b.done
	b.Unlock(locked)
	if done {
		return object.Value{}, nil
	}
	out := make([]object.Value, 0, min(b.n, 64))
	for len(out) < b.n {
		x, err := object.Next(th, b.it)
		if err != nil {
			b.end(th)
			return object.Value{}, err
		}
		if !x.IsSet() {
			b.end(th)
			break
		}
		out = append(out, x)
	}
	if len(out) == 0 {
		return object.Value{}, nil
	}
	if len(out) < b.n && b.strict {
		return object.Value{}, object.Errorf(object.ValueError, "batched(): incomplete batch")
	}
	return object.NewTuple(out).Value(), nil
}

func (b *batched) end(th *object.Thread) {
	locked := b.Lock(th)
	b.done = true
	b.Unlock(locked)
}

// pairwise is pairwise(iterable); the header's lock guards old.
type pairwise struct {
	object.Instance
	it  object.Value
	old object.Value
}

func pairwiseClass() *native.Class {
	return iterator(native.Class{
		Name: "pairwise", Signature: "pairwise(iterable, /)", Doc: "Return the overlapping pairs of consecutive items.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		if err := positional("pairwise", args, kw, 1, 1); err != nil {
			return object.Value{}, err
		}
		it, err := object.Iter(th, args[0])
		if err != nil {
			return object.Value{}, err
		}
		v, p := alloc[*pairwise](cls)
		p.it = it
		return v, nil
	}, (*pairwise).next)
}

func (p *pairwise) swap(th *object.Thread, x object.Value) object.Value {
	locked := p.Lock(th)
	old := p.old
	p.old = x
	p.Unlock(locked)
	return old
}

func (p *pairwise) next(th *object.Thread) (object.Value, error) {
	for {
		x, err := object.Next(th, p.it)
		if err != nil || !x.IsSet() {
			p.swap(th, object.Value{})
			return object.Value{}, err
		}
		if old := p.swap(th, x); old.IsSet() {
			return object.Pair(old, x).Value(), nil
		}
	}
}

// zipLongest is zip_longest(*iterables, fillvalue); the header's lock guards its and active.
type zipLongest struct {
	object.Instance
	its    []object.Value // unset where one is exhausted
	active int
	fill   object.Value
}

func zipLongestClass() *native.Class {
	return iterator(native.Class{
		Name: "zip_longest", Signature: "zip_longest(*iterables, fillvalue=None)", Doc: "Like zip, but as long as the longest iterable, the others filled up.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		fill := object.None
		for _, a := range kw {
			if a.Name != "fillvalue" {
				return object.Value{}, object.Errorf(object.TypeError, "zip_longest() got an unexpected keyword argument")
			}
			fill = a.Value
		}
		v, z := alloc[*zipLongest](cls)
		z.fill, z.active = fill, len(args)
		for _, a := range args {
			it, err := object.Iter(th, a)
			if err != nil {
				return object.Value{}, err
			}
			z.its = append(z.its, it)
		}
		return v, nil
	}, (*zipLongest).next)
}

func (z *zipLongest) next(th *object.Thread) (object.Value, error) {
	out := make([]object.Value, len(z.its))
	for i := range out {
		locked := z.Lock(th)
		it, active := z.its[i], z.active
		z.Unlock(locked)
		if active == 0 {
			return object.Value{}, nil
		}
		out[i] = z.fill
		if !it.IsSet() {
			continue
		}
		x, err := object.Next(th, it)
		if err != nil {
			z.exhaust(th)
			return object.Value{}, err
		}
		if x.IsSet() {
			out[i] = x
		} else if z.drop(th, i) == 0 {
			return object.Value{}, nil
		}
	}
	if len(out) == 0 {
		return object.Value{}, nil
	}
	return object.NewTuple(out).Value(), nil
}

// drop notes that iterator i is exhausted and returns how many are not.
func (z *zipLongest) drop(th *object.Thread, i int) int {
	locked := z.Lock(th)
	defer z.Unlock(locked)
	if z.its[i].IsSet() {
		z.its[i] = object.Value{}
		z.active--
	}
	return z.active
}

func (z *zipLongest) exhaust(th *object.Thread) {
	locked := z.Lock(th)
	z.active = 0
	z.Unlock(locked)
}
