package interp

import (
	"context"
	"fmt"
	"reflect"

	"github.com/starling-lang/starling/interp/object"
)

// ToGo converts a script value for Go: None to nil, bool, int to int64 or
// *big.Int, float to float64, str to string, bytes and bytearray to []byte, lists, tuples and sets to
// []any, dicts to map[any]any, exceptions to error. Anything else comes back as the Value
// that it is. It fails for a dict with keys that Go's maps can't have, and for lists that contain
// themselves. A native function calls it with its own thread.
func ToGo(th *object.Thread, v Value) (any, error) {
	c := toGo{th: th}
	return c.value(v)
}

// ToGo is the function ToGo as a host call.
func (in *Interp) ToGo(v Value) (x any, err error) {
	th, leave, err := in.enter(context.Background())
	if err != nil {
		return nil, err
	}
	defer leave()
	return ToGo(th, v)
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
