package interp

import (
	"context"
	"fmt"
	"reflect"

	"github.com/starling-lang/starling/interp/object"
)

// ToGo converts a script value to a Go type: bools, numbers in their range, strings, []byte, *big.Int, slices and arrays
// of a convertible type (from any iterable but str, bytes and dict), maps (from a dict), structs (from a dict of their fields' script names, or what Bind made
// of one), pointers (None is nil), Value, and pointers to objects and native classes. What does not fit is an error that says where.
//
// To the type any it converts None to nil, bool, int to int64 or *big.Int, float to float64, str to string, bytes and
// bytearray to []byte, lists, tuples and sets to []any, dicts to map[any]any, exceptions to error, and
// bound values to the pointer or map that they were made of. Anything else comes back as the Value
// that it is. It fails for a dict with keys that Go's maps can't have, and for lists that contain
// themselves.
//
// A native function calls it with its own thread; Go code outside of a call uses Interp.ToGo, or Interp.Do.
func ToGo[T any](th *object.Thread, v Value) (T, error) {
	var zero T
	c := toGo{th: th}
	r, err := c.into(v, reflect.TypeFor[T]())
	if err != nil {
		return zero, err
	}
	x, _ := r.Interface().(T) // nil for an interface without value
	return x, nil
}

// ToGo is the function ToGo for the type any, as a host call.
func (in *Interp) ToGo(v Value) (x any, err error) {
	call, err := in.enter(context.Background())
	if err != nil {
		return nil, err
	}
	defer call.leave()
	return ToGo[any](call.th, v)
}

const maxConverted = 1000 // levels of nesting

type toGo struct {
	th    *object.Thread
	depth int
}

func (c *toGo) value(v Value) (any, error) {
	switch v.Layout() {
	case object.KindUnset:
		return nil, fmt.Errorf("interp: an unset value")
	case object.KindNone:
		return nil, nil
	case object.KindBool:
		return v.Is(object.True), nil
	case object.KindInt, object.KindBigInt:
		n, big, _ := v.AsInt()
		if big != nil {
			return big, nil
		}
		return n, nil
	case object.KindFloat:
		f, _ := v.AsFloat()
		return f, nil
	case object.KindStr:
		s, _ := v.AsStr()
		return s, nil
	case object.KindBytes:
		s, _ := v.AsBytes()
		return []byte(s), nil
	case object.KindList, object.KindTuple, object.KindSet, object.KindFrozenSet, object.KindDict:
		if c.depth >= maxConverted {
			return nil, fmt.Errorf("interp: a value nested more than %d levels deep", maxConverted)
		}
		c.depth++
		defer func() { c.depth-- }()
		if d, ok := v.AsDict(); ok {
			return c.dict(d)
		}
		return c.list(v)
	}
	switch x := v.Native().(type) {
	case *object.ByteArray:
		return x.Copy(c.th), nil
	case *object.Exception:
		return x, nil
	case *bound:
		return x.target.Interface(), nil
	}
	return v, nil
}

// list reads the elements of a built-in container.
func (c *toGo) list(v Value) (any, error) {
	var elems []Value
	switch x := v.Native().(type) {
	case *object.List:
		elems = x.Copy(c.th)
	case *object.Set:
		elems = x.Elems(c.th)
	case *object.Tuple:
		elems = x.Elems()
	}
	out := make([]any, len(elems))
	for i, e := range elems {
		x, err := c.value(e)
		if err != nil {
			return nil, err
		}
		out[i] = x
	}
	return out, nil
}

func (c *toGo) dict(d *object.Dict) (any, error) {
	out := map[any]any{}
	for _, it := range d.Items(c.th) {
		k, err := c.value(it.Key)
		if err != nil {
			return nil, err
		}
		if t := reflect.TypeOf(k); t != nil && !t.Comparable() {
			return nil, fmt.Errorf("interp: a dict with a key of type %s can't be a Go map", it.Key.Type().Name())
		}
		if out[k], err = c.value(it.Value); err != nil {
			return nil, err
		}
	}
	return out, nil
}
