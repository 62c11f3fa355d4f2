package itertools

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// groupBy is groupby(iterable, key); the header's lock guards its fields.
type groupBy struct {
	object.Instance
	it, f      object.Value
	target     object.Value // key of the group handed out last
	key, value object.Value // of the item read last
	group      *grouper     // the group handed out last; earlier ones are over
}

// grouper is the iterator over one group: over when its parent has another one.
type grouper struct {
	object.Instance
	parent *groupBy
	target object.Value
}

func groupByClass() *native.Class {
	bind := binder("groupby(iterable, key=None)")
	return iterator(native.Class{
		Name: "groupby", Signature: "groupby(iterable, key=None)", Doc: "Return each key with an iterator over the consecutive items that have it.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [2]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		it, err := object.Iter(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		v, g := alloc[*groupBy](cls)
		g.it, g.f = it, a[1]
		return v, nil
	}, (*groupBy).next)
}

func grouperClass() *native.Class {
	return iterator(native.Class{
		Name: "_grouper", Signature: "_grouper(parent, tgtkey, /)", Doc: "The items of one group.", Final: true,
	}, object.Uninstantiable, (*grouper).next)
}

// read reads the next item; ok is false at the end.
func (g *groupBy) read(th *object.Thread) (ok bool, err error) {
	x, err := object.Next(th, g.it)
	if err != nil || !x.IsSet() {
		return false, err
	}
	k := x
	if !g.f.IsNone() {
		if k, err = call1(th, g.f, x); err != nil {
			return false, err
		}
	}
	locked := g.Lock(th)
	g.key, g.value = k, x
	g.Unlock(locked)
	return true, nil
}

func (g *groupBy) state(th *object.Thread) (key, value, target object.Value, group *grouper) {
	locked := g.Lock(th)
	defer g.Unlock(locked)
	return g.key, g.value, g.target, g.group
}

func (g *groupBy) next(th *object.Thread) (object.Value, error) {
	locked := g.Lock(th)
	g.group = nil
	g.Unlock(locked)
	for {
		key, _, target, _ := g.state(th)
		if key.IsSet() {
			if !target.IsSet() {
				break
			}
			same, err := object.Equal(th, target, key)
			if err != nil {
				return object.Value{}, err
			}
			if !same {
				break
			}
		}
		if ok, err := g.read(th); err != nil || !ok {
			return object.Value{}, err
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	group := native.New[*grouper](th.Runtime, grouperClass)
	locked = g.Lock(th)
	key := g.key
	g.target, g.group = key, group
	group.parent, group.target = g, key
	g.Unlock(locked)
	return object.Pair(key, group.Value()).Value(), nil
}

func (s *grouper) next(th *object.Thread) (object.Value, error) {
	g := s.parent
	_, value, _, group := g.state(th)
	if group != s {
		return object.Value{}, nil
	}
	if !value.IsSet() {
		if ok, err := g.read(th); err != nil || !ok {
			return object.Value{}, err
		}
	}
	key, _, _, _ := g.state(th)
	same, err := object.Equal(th, s.target, key)
	if err != nil || !same {
		return object.Value{}, err
	}
	locked := g.Lock(th)
	value = g.value
	g.value = object.Value{}
	g.Unlock(locked)
	return value, nil
}

// accumulate is accumulate(iterable, func, initial); the header's lock guards its fields.
type accumulate struct {
	object.Instance
	it, f   object.Value
	total   object.Value
	initial object.Value // unset once it was returned
}

func accumulateClass() *native.Class {
	bind := binder("accumulate(iterable, func=None, *, initial=None)")
	return iterator(native.Class{
		Name: "accumulate", Signature: "accumulate(iterable, func=None, *, initial=None)", Doc: "Return running sums, or running results of another function.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [3]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		it, err := object.Iter(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		v, c := alloc[*accumulate](cls)
		c.it, c.f = it, a[1]
		if !a[2].IsNone() {
			c.initial = a[2]
		}
		return v, nil
	}, (*accumulate).next)
}

func (c *accumulate) next(th *object.Thread) (object.Value, error) {
	locked := c.Lock(th)
	if x := c.initial; x.IsSet() {
		c.initial, c.total = object.Value{}, x
		c.Unlock(locked)
		return x, nil
	}
	c.Unlock(locked)
	x, err := object.Next(th, c.it)
	if err != nil || !x.IsSet() {
		return x, err
	}
	locked = c.Lock(th)
	total := c.total
	if !total.IsSet() {
		c.total = x
	}
	c.Unlock(locked)
	if !total.IsSet() {
		return x, nil
	}
	if c.f.IsNone() {
		total, err = object.Binary(th, object.Add, total, x)
	} else {
		total, err = call2(th, c.f, total, x)
	}
	if err != nil {
		return object.Value{}, err
	}
	locked = c.Lock(th)
	c.total = total
	c.Unlock(locked)
	return total, nil
}
