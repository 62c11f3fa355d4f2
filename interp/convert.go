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
func ToValue(x any) (Value, error) { return toValue{dialect: object.Starlark}.value(x) }

// ToValue converts a Go value for the interpreter's scripts: nil and nil pointers (None), bools, numbers,
// strings, []byte, *big.Int, slices and arrays (a list), maps (a dict, in the order of its keys),
// errors (an exception), functions, structs and pointers to structs (see Bind; a struct itself is copied),
// a Binding, and values that are script values already, such as native functions.
//
// A Go function's parameters are positional; a first one of type context.Context or *object.Thread is not the
// script's to give. An argument of another type raises TypeError, a number out of range OverflowError. A last result of type error is
// raised; more results are a tuple. Reflection costs some 300 ns a call: native.Def has none.
func (in *Interp) ToValue(x any) (Value, error) {
	return toValue{dialect: in.rt.Dialect, in: in}.value(x)
}

// toValue converts Go values. The thread, of no interpreter, is for the keys of dicts and
// made when there is one.
type toValue struct {
	dialect *object.Dialect
	th      *object.Thread
	in      *Interp // for bound values; nil: there can be none
}

// named converts what scripts will know by a name.
func (c toValue) named(name string, x any) (Value, error) {
	if r := reflect.ValueOf(x); r.Kind() == reflect.Func {
		f, err := c.function(name, r, false)
		if err != nil {
			return Value{}, err
		}
		return f.Value(), nil
	}
	return c.value(x)
}

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
	case Binding:
		return c.bind(reflect.ValueOf(x.target), nil)
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
	case reflect.Func:
		if r.IsNil() {
			return object.None, nil
		}
		return c.named(functionName(r), r.Interface())
	case reflect.Pointer:
		switch {
		case r.IsNil():
			return object.None, nil
		case r.Elem().Kind() == reflect.Struct:
			return c.bind(r, nil)
		}
		return c.value(r.Elem().Interface())
	case reflect.Struct:
		p := reflect.New(r.Type())
		p.Elem().Set(r)
		return c.bind(p, nil)
	}
	return Value{}, fmt.Errorf("interp: can't convert %s to a script value", r.Type())
}

func (c toValue) dict(r reflect.Value) (Value, error) {
	if c.th == nil {
		c.th = &object.Thread{Dialect: c.dialect}
	}
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
