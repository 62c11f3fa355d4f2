package interp

import (
	"fmt"
	"math/big"
	"reflect"
	"sort"

	"github.com/starling-lang/starling/interp/object"
)

// ToValue converts a Go value for scripts: nil, bools, numbers, strings, []byte,
// *big.Int, slices, maps, errors, native functions, and values that are script values already.
func ToValue(x any) (Value, error) {
	switch x := x.(type) {
	case nil:
		return object.None, nil
	case Value:
		return x, nil
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
	return reflected(reflect.ValueOf(x))
}

func reflected(r reflect.Value) (Value, error) {
	switch r.Kind() {
	case reflect.Int8, reflect.Int16, reflect.Int32:
		return object.Int(r.Int()), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return object.BigInt(new(big.Int).SetUint64(r.Uint())), nil
	case reflect.Float32:
		return object.Float(r.Float()), nil
	case reflect.Slice, reflect.Array:
		elems := make([]Value, r.Len())
		for i := range elems {
			v, err := ToValue(r.Index(i).Interface())
			if err != nil {
				return Value{}, err
			}
			elems[i] = v
		}
		return object.NewList(elems).Value(), nil
	case reflect.Map:
		return reflectedMap(r)
	}
	return Value{}, fmt.Errorf("interp: can't convert %s to a script value", r.Type())
}

func reflectedMap(r reflect.Value) (Value, error) {
	keys := r.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return fmt.Sprint(keys[i]) < fmt.Sprint(keys[j]) })
	d := object.NewDict(len(keys))
	th := &object.Thread{Dialect: object.Python}
	for _, k := range keys {
		kv, err := ToValue(k.Interface())
		if err != nil {
			return Value{}, err
		}
		v, err := ToValue(r.MapIndex(k).Interface())
		if err != nil {
			return Value{}, err
		}
		if err := d.Set(th, kv, v); err != nil {
			return Value{}, err
		}
	}
	return d.Value(), nil
}
