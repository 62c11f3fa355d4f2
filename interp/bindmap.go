package interp

import (
	"reflect"
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// mapMembers declares what a bound Go map can do: what a dict can, on the Go map's items in the order of its keys.
func mapMembers(c *native.Class) {
	c.Slots.Len = func(_ *object.Thread, v object.Value) (int, error) {
		b := native.To[*bound](v)
		b.lock.Lock()
		defer b.lock.Unlock()
		return b.target.Len(), nil
	}
	c.Slots.GetItem = func(th *object.Thread, v, key object.Value) (object.Value, error) {
		x, err := native.To[*bound](v).item(th, key)
		if err == nil && !x.IsSet() {
			err = object.NewException(object.KeyError, key)
		}
		return x, err
	}
	c.Slots.SetItem = func(th *object.Thread, v, key, x object.Value) error { return native.To[*bound](v).setItem(th, key, x) }
	c.Slots.Contains = func(th *object.Thread, v, key object.Value) (bool, error) {
		x, err := native.To[*bound](v).item(th, key)
		return x.IsSet(), err
	}
	c.Slots.Iter = func(th *object.Thread, v object.Value) (object.Value, error) {
		keys, err := native.To[*bound](v).keys(th)
		if err != nil {
			return object.Value{}, err
		}
		return object.Iter(th, object.NewList(keys).Value())
	}
	c.Methods = append(c.Methods,
		native.Def("get(key, default=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			x, err := native.To[*bound](a[0]).item(th, a[1])
			if err == nil && !x.IsSet() {
				x = a[2]
			}
			return x, err
		}), `Return the value of a key, default if there is none.`),
		native.Def("pop(key, default=<unset>, /)", native.Fixed(mapPop), `Remove a key and return its value.`),
		native.Def("keys()", native.Fixed(mapList(func(k, _ object.Value) object.Value { return k })), `Return a list of the keys.`),
		native.Def("values()", native.Fixed(mapList(func(_, v object.Value) object.Value { return v })), `Return a list of the values.`),
		native.Def("items()", native.Fixed(mapList(func(k, v object.Value) object.Value { return object.Pair(k, v).Value() })), `Return a list of pairs of key and value.`),
	)
}

func mapList(f func(k, v object.Value) object.Value) func(*object.Thread, []object.Value) (object.Value, error) {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		b := native.To[*bound](a[0])
		keys, err := b.keys(th)
		if err != nil {
			return object.Value{}, err
		}
		out := make([]object.Value, 0, len(keys))
		for _, k := range keys {
			v, err := b.item(th, k)
			if err != nil {
				return object.Value{}, err
			}
			if v.IsSet() { // not removed meanwhile
				out = append(out, f(k, v))
			}
		}
		return object.NewList(out).Value(), nil
	}
}

func mapPop(th *object.Thread, a []object.Value) (object.Value, error) {
	b := native.To[*bound](a[0])
	k, ok, err := b.key(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	b.lock.Lock()
	defer b.lock.Unlock()
	if ok {
		if r := b.target.MapIndex(k); r.IsValid() {
			v, err := b.inside(th, r)
			if err == nil {
				b.target.SetMapIndex(k, reflect.Value{})
			}
			return v, err
		}
	}
	if a[2].IsSet() {
		return a[2], nil
	}
	return object.Value{}, object.NewException(object.KeyError, a[1])
}

// keys returns the keys in their order.
func (b *bound) keys(th *object.Thread) ([]object.Value, error) {
	b.lock.Lock()
	keys := b.target.MapKeys()
	b.lock.Unlock()
	slices.SortFunc(keys, compareKeys)
	out := make([]object.Value, len(keys))
	c := b.c
	c.th = th
	for i, k := range keys {
		v, err := c.value(k.Interface())
		if err != nil {
			return nil, err
		}
		out[i] = v
	}
	return out, nil
}

// key converts a key; ok is false for one that no key of the map can be.
func (b *bound) key(th *object.Thread, key object.Value) (k reflect.Value, ok bool, err error) {
	if _, err := object.Hash(th, key); err != nil {
		return k, false, err
	}
	c := toGo{th: th}
	k, err = c.into(key, b.target.Type().Key())
	if _, wrong := err.(*conversionError); wrong {
		return k, false, nil
	}
	return k, err == nil && k.Comparable(), err
}

// item returns the value of a key, unset if there is none.
func (b *bound) item(th *object.Thread, key object.Value) (object.Value, error) {
	k, ok, err := b.key(th, key)
	if err != nil || !ok {
		return object.Value{}, err
	}
	b.lock.Lock()
	defer b.lock.Unlock()
	r := b.target.MapIndex(k)
	if !r.IsValid() {
		return object.Value{}, nil
	}
	return b.inside(th, r)
}

// setItem assigns an item, or deletes it if x is unset.
func (b *bound) setItem(th *object.Thread, key, x object.Value) error {
	name := b.Type().Name()
	if !x.IsSet() {
		_, err := mapPop(th, []object.Value{b.Value(), key, {}})
		return err
	}
	c := toGo{th: th}
	k, err := c.into(key, b.target.Type().Key())
	if e, ok := err.(*conversionError); ok {
		return object.Errorf(e.class, "key of %s %s", name, e.text)
	}
	if err != nil {
		return err
	}
	if !k.Comparable() {
		return object.Errorf(object.TypeError, "unhashable type: '%s'", key.Type().Name())
	}
	v, err := c.into(x, b.target.Type().Elem())
	if e, ok := err.(*conversionError); ok {
		return object.Errorf(e.class, "value of %s %s", name, e.text)
	}
	if err != nil {
		return err
	}
	b.lock.Lock()
	defer b.lock.Unlock()
	b.target.SetMapIndex(k, v)
	return nil
}
