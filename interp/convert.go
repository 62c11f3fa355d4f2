package interp

import (
	"cmp"
	"fmt"
	"math/big"
	"reflect"
	"slices"

	"github.com/starling-lang/starling/interp/object"
)

// ToValue converts a Go value for scripts of an interpreter in the starlark
// dialect; see Interp.ToValue.
func ToValue(x any) (Value, error) { return converter(object.Starlark).value(x) }

// ToValue converts a Go value for the interpreter's scripts: nil, bools, numbers,
// strings, []byte, *big.Int, slices and arrays (a list), maps (a dict, in the order of its keys),
// errors (an exception), values that are script values already, such as native functions, and pointers
// to those.
func (in *Interp) ToValue(x any) (Value, error) { return converter(in.rt.Dialect).value(x) }

// toValue converts Go values; the thread belongs to no interpreter, and is for
// the keys of dicts.
type toValue struct{ th *object.Thread }

func converter(d *object.Dialect) toValue { return toValue{&object.Thread{Dialect: d}} }

func (c toValue) value(x any) (Value, error) {
	switch x := x.(type) {
	case nil:
		return object.None, nil
	case Value:
		if !x.IsSet() {
			return Value{}, fmt.Errorf("interp: an unset value")
		}
		return x, nil
	case *Module:
		return x.m.Value(), nil
	case interface{ Value() object.Value }:
		return x.Value(), nil
	case bool:
		return object.Bool(x), nil
	case int:
		return object.Int(int64(x)), nil
	case int64:
		return object.Int(x), nil
	case float64:
		return object.Float(x), nil
	case string:
		return object.Str(x), nil
	case []byte:
		return object.NewBytes(string(x)).Value(), nil
	case *big.Int:
		return object.BigInt(new(big.Int).Set(x)), nil
	case error:
		return object.HostError(object.RuntimeError, x).Value(), nil
	}
	return c.reflected(reflect.ValueOf(x))
}

func (c toValue) reflected(r reflect.Value) (Value, error) {
	switch r.Kind() {
	case reflect.Bool:
		return object.Bool(r.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return object.Int(r.Int()), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return object.BigInt(new(big.Int).SetUint64(r.Uint())), nil
	case reflect.Float32, reflect.Float64:
		return object.Float(r.Float()), nil
	case reflect.String:
		return object.Str(r.String()), nil
	case reflect.Slice, reflect.Array:
		elems := make([]Value, r.Len())
		for i := range elems {
			v, err := c.value(r.Index(i).Interface())
			if err != nil {
				return Value{}, err
			}
			elems[i] = v
		}
		return object.NewList(elems).Value(), nil
	case reflect.Map:
		return c.dict(r)
	}
	return Value{}, fmt.Errorf("interp: can't convert %s to a script value", r.Type())
}

func (c toValue) dict(r reflect.Value) (Value, error) {
	keys := r.MapKeys()
	slices.SortFunc(keys, compareKeys)
	d := object.NewDict(len(keys))
	for _, k := range keys {
		kv, err := c.value(k.Interface())
		if err != nil {
			return Value{}, err
		}
		v, err := c.value(r.MapIndex(k).Interface())
		if err != nil {
			return Value{}, err
		}
		if err := d.Set(c.th, kv, v); err != nil {
			return Value{}, err
		}
	}
	return d.Value(), nil
}

// compareKeys orders numbers and strings as such, and anything else by its text.
func compareKeys(a, b reflect.Value) int {
	if a.Kind() == b.Kind() {
		switch {
		case a.CanInt():
			return cmp.Compare(a.Int(), b.Int())
		case a.CanUint():
			return cmp.Compare(a.Uint(), b.Uint())
		case a.CanFloat():
			return cmp.Compare(a.Float(), b.Float())
		}
	}
	return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
}
