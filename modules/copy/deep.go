package copy

import "github.com/starling-lang/starling/interp/object"

// copier makes one deep copy. memo maps the identity of every object copied so
// far to its copy; kept holds the originals, so that no other object gets an identity in use.
type copier struct {
	th   *object.Thread
	memo *object.Dict
	kept *object.List
}

func deepcopyFunc(th *object.Thread, a []object.Value) (object.Value, error) {
	c := &copier{th: th}
	if a[1].IsNone() {
		if immutable(a[0], false) {
			return a[0], nil
		}
		c.memo = object.NewDict(0)
	} else {
		memo, ok := a[1].AsDict()
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "deepcopy() argument 'memo' must be dict, not %s", a[1].Type().Name())
		}
		c.memo = memo
	}
	return c.copy(a[0])
}

func (c *copier) copy(x object.Value) (object.Value, error) {
	if immutable(x, false) {
		return x, nil
	}
	id := object.Identity(x)
	y, ok, err := c.memo.Get(c.th, id)
	if err != nil || ok {
		return y, err
	}
	if err := c.th.Enter(""); err != nil {
		return object.Value{}, err
	}
	defer c.th.Leave()
	if err := c.th.Safepoint(); err != nil {
		return object.Value{}, err
	}
	y, err = c.make(x, id)
	if err != nil || y.Is(x) {
		return y, err
	}
	return y, c.remember(x, id, y)
}

// make copies an object that was not copied before.
func (c *copier) make(x, id object.Value) (object.Value, error) {
	switch x.Kind() {
	case object.KindList:
		return c.list(x, id)
	case object.KindDict:
		return c.dict(x, id)
	case object.KindTuple:
		return c.tuple(x, id)
	case object.KindBoundMethod:
		m := x.Native().(*object.BoundMethod)
		self, err := c.copy(m.Self)
		if err != nil {
			return object.Value{}, err
		}
		return object.NewBoundMethod(m.Func, self), nil
	}
	if y, ok, err := special(c.th, x, "__deepcopy__", c.memo.Value()); ok || err != nil {
		return y, err
	}
	r, err := reduce(c.th, x)
	if err != nil {
		return object.Value{}, err
	}
	if r.same {
		return x, nil
	}
	return r.build(c.th, &deepTarget{c, x, id})
}

// remember keeps a copy for later references to the same object.
func (c *copier) remember(x, id, y object.Value) error {
	if err := c.memo.Set(c.th, id, y); err != nil {
		return err
	}
	if c.kept == nil {
		key := object.Identity(c.memo.Value())
		v, ok, err := c.memo.Get(c.th, key)
		if err != nil {
			return err
		}
		list, isList := v.AsList()
		if !ok || !isList {
			list = object.NewList(nil)
			if err := c.memo.Set(c.th, key, list.Value()); err != nil {
				return err
			}
		}
		c.kept = list
	}
	return c.kept.Append(c.th, x)
}

// pause is a safepoint in front of some of the elements that are copied.
func (c *copier) pause(i int) error {
	if i&0xfff != 0 {
		return nil
	}
	return c.th.Safepoint()
}

func (c *copier) list(x, id object.Value) (object.Value, error) {
	l, _ := x.AsList()
	y := object.NewList(make([]object.Value, 0, l.Len(c.th)))
	if err := c.remember(x, id, y.Value()); err != nil {
		return object.Value{}, err
	}
	for i := 0; ; i++ {
		e, ok := l.At(c.th, i)
		if !ok {
			return y.Value(), nil
		}
		if err := c.pause(i); err != nil {
			return object.Value{}, err
		}
		e, err := c.copy(e)
		if err != nil {
			return object.Value{}, err
		}
		if err := y.Append(c.th, e); err != nil {
			return object.Value{}, err
		}
	}
}

func (c *copier) dict(x, id object.Value) (object.Value, error) {
	d, _ := x.AsDict()
	y := object.NewDict(d.Len(c.th))
	if err := c.remember(x, id, y.Value()); err != nil {
		return object.Value{}, err
	}
	items, err := d.ItemsLong(c.th)
	if err != nil {
		return object.Value{}, err
	}
	for i, it := range items {
		if err := c.pause(i); err != nil {
			return object.Value{}, err
		}
		k, err := c.copy(it.Key)
		if err != nil {
			return object.Value{}, err
		}
		v, err := c.copy(it.Value)
		if err != nil {
			return object.Value{}, err
		}
		if err := y.Set(c.th, k, v); err != nil {
			return object.Value{}, err
		}
	}
	return y.Value(), nil
}

// tuple copies the elements; a tuple of nothing but immutable ones is its own copy.
func (c *copier) tuple(x, id object.Value) (object.Value, error) {
	t, _ := x.AsTuple()
	same := true
	elems := make([]object.Value, t.Len())
	for i, e := range t.Elems() {
		if err := c.pause(i); err != nil {
			return object.Value{}, err
		}
		y, err := c.copy(e)
		if err != nil {
			return object.Value{}, err
		}
		elems[i] = y
		same = same && y.Is(e)
	}
	if y, ok, err := c.memo.Get(c.th, id); ok || err != nil {
		return y, err // the tuple contains itself, by way of a list
	}
	if same {
		return x, nil
	}
	return object.NewTuple(elems).Value(), nil
}
