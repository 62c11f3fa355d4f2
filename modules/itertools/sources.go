package itertools

import (
	"strconv"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// count is count(start, step); the header's lock guards next.
type count struct {
	object.Instance
	n, step object.Value
}

func countClass() *native.Class {
	bind := binder("count(start=0, step=1)")
	return iterator(native.Class{
		Name: "count", Signature: "count(start=0, step=1)", Doc: "Return start, start+step, start+2*step, … without end.",
		Slots: object.Slots{Repr: func(th *object.Thread, v object.Value) (string, error) {
			c := native.To[*count](v)
			locked := c.Lock(th)
			n := c.n
			c.Unlock(locked)
			r, err := object.Repr(th, n)
			if err != nil {
				return "", err
			}
			if one, ok := c.step.SmallInt(); ok && one == 1 {
				return v.Type().Name() + "(" + r + ")", nil
			}
			s, err := object.Repr(th, c.step)
			return v.Type().Name() + "(" + r + ", " + s + ")", err
		}},
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [2]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		for _, x := range a {
			if !isNumber(x) {
				return object.Value{}, object.Errorf(object.TypeError, "a number is required")
			}
		}
		v, c := alloc[*count](cls)
		c.n, c.step = a[0], a[1]
		return v, nil
	}, (*count).next)
}

func isNumber(v object.Value) bool {
	if _, _, ok := v.AsInt(); ok {
		return true
	}
	if _, ok := v.AsFloat(); ok {
		return true
	}
	t := v.Type()
	return t.Find("__index__").IsSet() || t.Find("__float__").IsSet() || t.Find("__complex__").IsSet()
}

func (c *count) next(th *object.Thread) (object.Value, error) {
	for {
		locked := c.Lock(th)
		n := c.n
		if i, ok := n.SmallInt(); ok {
			if step, ok := c.step.SmallInt(); ok {
				if sum := i + step; (sum > i) == (step > 0) {
					c.n = object.Int(sum)
					c.Unlock(locked)
					return n, nil
				}
			}
		}
		c.Unlock(locked)
		next, err := object.Binary(th, object.Add, n, c.step)
		if err != nil {
			return object.Value{}, err
		}
		locked = c.Lock(th)
		mine := c.n == n
		if mine {
			c.n = next
		}
		c.Unlock(locked)
		if mine {
			return n, nil
		}
	}
}

// repeat is repeat(object, times); the header's lock guards left.
type repeat struct {
	object.Instance
	x    object.Value
	left int // negative: without end
}

func repeatClass() *native.Class {
	bind := binder("repeat(object, times=<unset>)")
	return iterator(native.Class{
		Name: "repeat", Signature: "repeat(object, times=<unset>)", Doc: "Return the object again and again, times times or without end.",
		Slots: object.Slots{Repr: func(th *object.Thread, v object.Value) (string, error) {
			r := native.To[*repeat](v)
			s, err := object.Repr(th, r.x)
			if n := r.remaining(th); n >= 0 {
				s += ", " + strconv.Itoa(n)
			}
			return v.Type().Name() + "(" + s + ")", err
		}},
		Methods: []*object.Native{
			native.Def("__length_hint__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				n := native.To[*repeat](a[0]).remaining(th)
				if n < 0 {
					return object.Value{}, object.Errorf(object.TypeError, "len() of unsized object")
				}
				return object.Int(int64(n)), nil
			}), `Return the number of items left.`),
		},
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		var a [2]object.Value
		if err := bind(th, args, kw, a[:]); err != nil {
			return object.Value{}, err
		}
		times := -1
		if a[1].IsSet() {
			n, err := object.IndexInt(th, a[1], object.OverflowError)
			if err != nil {
				return object.Value{}, err
			}
			times = max(n, 0)
		}
		v, r := alloc[*repeat](cls)
		r.x, r.left = a[0], times
		return v, nil
	}, (*repeat).next)
}

func (r *repeat) remaining(th *object.Thread) int {
	locked := r.Lock(th)
	n := r.left
	r.Unlock(locked)
	return n
}

func (r *repeat) next(th *object.Thread) (object.Value, error) {
	locked := r.Lock(th)
	defer r.Unlock(locked)
	if r.left == 0 {
		return object.Value{}, nil
	}
	if r.left > 0 {
		r.left--
	}
	return r.x, nil
}

// cycle is cycle(iterable); the header's lock guards saved and pos.
type cycle struct {
	object.Instance
	it    object.Value
	saved []object.Value
	pos   int // in saved, once the iterator is exhausted; -1 before
}

func cycleClass() *native.Class {
	return iterator(native.Class{
		Name: "cycle", Signature: "cycle(iterable, /)", Doc: "Return the items of iterable, then the same again and again.",
	}, func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		if err := positional("cycle", args, kw, 1, 1); err != nil {
			return object.Value{}, err
		}
		it, err := object.Iter(th, args[0])
		if err != nil {
			return object.Value{}, err
		}
		v, c := alloc[*cycle](cls)
		c.it, c.pos = it, -1
		return v, nil
	}, (*cycle).next)
}

func (c *cycle) next(th *object.Thread) (object.Value, error) {
	locked := c.Lock(th)
	if c.pos >= 0 {
		defer c.Unlock(locked)
		return c.again(), nil
	}
	c.Unlock(locked)
	x, err := object.Next(th, c.it)
	if err != nil {
		return object.Value{}, err
	}
	locked = c.Lock(th)
	defer c.Unlock(locked)
	if x.IsSet() {
		c.saved = append(c.saved, x)
		return x, nil
	}
	c.pos = max(c.pos, 0)
	return c.again(), nil
}

// again returns the next saved item; the cycle is locked.
func (c *cycle) again() object.Value {
	if len(c.saved) == 0 {
		return object.Value{}
	}
	x := c.saved[c.pos]
	if c.pos++; c.pos == len(c.saved) {
		c.pos = 0
	}
	return x
}

// chain is chain(*iterables); the header's lock guards its fields.
type chain struct {
	object.Instance
	rest   []object.Value // the iterables to come
	source object.Value   // or the iterator that gives them
	it     object.Value   // the current one; unset between two
}

func chainClass() *native.Class {
	return iterator(native.Class{
		Name: "chain", Signature: "chain(*iterables)", Doc: "Return the items of each iterable, one after the other.",
		ClassMethods: []*object.Native{
			native.Def("from_iterable(iterable, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				source, err := object.Iter(th, a[1])
				if err != nil {
					return object.Value{}, err
				}
				cls, _ := a[0].AsType()
				v, c := alloc[*chain](cls)
				c.source = source
				return v, nil
			}), `Like chain(*iterable), but iterable is read as needed.`),
		},
	}, func(_ *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
		if err := object.NoKeywords("chain", kw); err != nil {
			return object.Value{}, err
		}
		v, c := alloc[*chain](cls)
		c.rest = append([]object.Value(nil), args...)
		return v, nil
	}, (*chain).next)
}

func (c *chain) next(th *object.Thread) (object.Value, error) {
	for {
		locked := c.Lock(th)
		it := c.it
		c.Unlock(locked)
		if it.IsSet() {
			x, err := object.Next(th, it)
			if err != nil || x.IsSet() {
				return x, err
			}
			locked := c.Lock(th)
			if c.it == it {
				c.it = object.Value{}
			}
			c.Unlock(locked)
			if err := th.Safepoint(); err != nil { // the next may be empty too
				return object.Value{}, err
			}
			continue
		}
		if more, err := c.advance(th); err != nil || !more {
			return object.Value{}, err
		}
	}
}

// advance begins the next iterable.
func (c *chain) advance(th *object.Thread) (bool, error) {
	locked := c.Lock(th)
	var iterable object.Value
	source := c.source
	if len(c.rest) > 0 {
		iterable, c.rest = c.rest[0], c.rest[1:]
	}
	c.Unlock(locked)
	if !iterable.IsSet() {
		if !source.IsSet() {
			return false, nil
		}
		x, err := object.Next(th, source)
		if err != nil || !x.IsSet() {
			return false, err
		}
		iterable = x
	}
	it, err := object.Iter(th, iterable)
	if err != nil {
		return false, err
	}
	locked = c.Lock(th)
	if c.it.IsSet() { // another thread began the next one meanwhile: this one's turn comes after it
		c.rest = append([]object.Value{it}, c.rest...)
	} else {
		c.it = it
	}
	c.Unlock(locked)
	return true, nil
}
