package interp

import (
	"fmt"
	"math"
	"math/big"
	"reflect"

	"github.com/starling-lang/starling/interp/object"
)

// conversionError says why a value is no Go value of a type; text goes on behind the name of what was to be converted.
type conversionError struct {
	class *object.Type
	text  string
}

func (e *conversionError) Error() string { return "interp: conversion to Go: " + e.text }

func wrongType(v Value, want string) error {
	return &conversionError{object.TypeError, fmt.Sprintf("must be %s, not %s", want, v.Type().Name())}
}

var (
	valueType = reflect.TypeFor[Value]()
	bigType   = reflect.TypeFor[*big.Int]()
	bytesType = reflect.TypeFor[[]byte]()
)

// convertible tells whether into has values of the type.
func convertible(t reflect.Type) error {
	switch t.Kind() {
	case reflect.Func, reflect.Chan, reflect.UnsafePointer, reflect.Complex64, reflect.Complex128, reflect.Uintptr:
		if !t.Implements(objectType) {
			return fmt.Errorf("no script value converts to %s", t)
		}
	case reflect.Slice, reflect.Array, reflect.Map:
		return convertible(t.Elem())
	}
	return nil
}

// objectType is what pointers to objects implement.
var objectType = reflect.TypeFor[interface{ Value() object.Value }]()

// into converts a value to a Go type.
func (c *toGo) into(v Value, t reflect.Type) (reflect.Value, error) {
	if !v.IsSet() {
		return reflect.Value{}, fmt.Errorf("interp: an unset value")
	}
	if b, ok := v.Native().(*bound); ok {
		if r, ok := b.as(t); ok {
			return r, nil
		}
	}
	switch {
	case t == valueType:
		return reflect.ValueOf(v), nil
	case t == bigType:
		return c.bigInt(v)
	case t == bytesType:
		return c.bytes(v)
	case t.Implements(objectType):
		if x := reflect.ValueOf(v.Native()); x.IsValid() && x.Type().AssignableTo(t) {
			return x, nil
		}
		return reflect.Value{}, wrongType(v, t.String())
	}
	switch t.Kind() {
	case reflect.Bool:
		if v.Kind() != object.KindBool {
			return reflect.Value{}, wrongType(v, "bool")
		}
		return reflect.ValueOf(v.Is(object.True)).Convert(t), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return c.integer(v, t)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return c.unsigned(v, t)
	case reflect.Float32, reflect.Float64:
		return c.float(v, t)
	case reflect.String:
		s, ok := v.AsStr()
		if !ok {
			return reflect.Value{}, wrongType(v, "str")
		}
		return reflect.ValueOf(s).Convert(t), nil
	case reflect.Interface:
		return c.intoInterface(v, t)
	case reflect.Pointer:
		return c.pointer(v, t)
	}
	return c.nested(v, t)
}

func (c *toGo) bigInt(v Value) (reflect.Value, error) {
	n, b, ok := v.AsInt()
	if !ok || v.Kind() == object.KindBool {
		return reflect.Value{}, wrongType(v, "int")
	}
	if b == nil {
		b = big.NewInt(n)
	}
	return reflect.ValueOf(new(big.Int).Set(b)), nil
}

func (c *toGo) bytes(v Value) (reflect.Value, error) {
	if s, ok := v.AsBytes(); ok {
		return reflect.ValueOf([]byte(s)), nil
	}
	if b, ok := v.AsByteArray(); ok {
		return reflect.ValueOf(b.Copy(c.th)), nil
	}
	return reflect.Value{}, wrongType(v, "bytes")
}

func (c *toGo) integer(v Value, t reflect.Type) (reflect.Value, error) {
	n, b, ok := v.AsInt()
	if !ok || v.Kind() == object.KindBool {
		return reflect.Value{}, wrongType(v, "int")
	}
	r := reflect.New(t).Elem()
	if b != nil || r.OverflowInt(n) {
		return reflect.Value{}, tooLarge(t)
	}
	r.SetInt(n)
	return r, nil
}

func (c *toGo) unsigned(v Value, t reflect.Type) (reflect.Value, error) {
	n, b, ok := v.AsInt()
	if !ok || v.Kind() == object.KindBool {
		return reflect.Value{}, wrongType(v, "int")
	}
	u := uint64(n)
	if b != nil {
		if !b.IsUint64() {
			return reflect.Value{}, tooLarge(t)
		}
		u = b.Uint64()
	}
	r := reflect.New(t).Elem()
	if b == nil && n < 0 || r.OverflowUint(u) {
		return reflect.Value{}, tooLarge(t)
	}
	r.SetUint(u)
	return r, nil
}

func tooLarge(t reflect.Type) error {
	return &conversionError{object.OverflowError, "is out of range for " + t.String()}
}

func (c *toGo) float(v Value, t reflect.Type) (reflect.Value, error) {
	f, ok := v.AsFloat()
	if n, b, isInt := v.AsInt(); !ok && isInt && v.Kind() != object.KindBool {
		if f, ok = float64(n), true; b != nil {
			f, _ = new(big.Float).SetInt(b).Float64()
		}
		if math.IsInf(f, 0) {
			return reflect.Value{}, tooLarge(t)
		}
	}
	if !ok {
		return reflect.Value{}, wrongType(v, "float")
	}
	return reflect.ValueOf(f).Convert(t), nil
}

func (c *toGo) intoInterface(v Value, t reflect.Type) (reflect.Value, error) {
	x, err := c.value(v)
	if err != nil {
		return reflect.Value{}, err
	}
	if x == nil {
		return reflect.Zero(t), nil
	}
	r := reflect.ValueOf(x)
	if !r.Type().AssignableTo(t) {
		return reflect.Value{}, wrongType(v, t.String())
	}
	return r.Convert(t), nil
}

// pointer converts None to nil, and anything else to a pointer to a new Go value.
func (c *toGo) pointer(v Value, t reflect.Type) (reflect.Value, error) {
	if v.IsNone() {
		return reflect.Zero(t), nil
	}
	elem, err := c.into(v, t.Elem())
	if err != nil {
		return reflect.Value{}, err
	}
	p := reflect.New(t.Elem())
	p.Elem().Set(elem)
	return p, nil
}

// nested converts containers, level by level.
func (c *toGo) nested(v Value, t reflect.Type) (reflect.Value, error) {
	if c.depth >= maxConverted {
		return reflect.Value{}, fmt.Errorf("interp: a value nested more than %d levels deep", maxConverted)
	}
	c.depth++
	defer func() { c.depth-- }()
	switch t.Kind() {
	case reflect.Slice, reflect.Array:
		return c.elements(v, t)
	case reflect.Map:
		return c.intoMap(v, t)
	case reflect.Struct:
		return c.intoStruct(v, t)
	}
	return reflect.Value{}, wrongType(v, t.String())
}

func (c *toGo) elements(v Value, t reflect.Type) (reflect.Value, error) {
	if t.Kind() == reflect.Slice && v.IsNone() {
		return reflect.Zero(t), nil
	}
	if k := v.Layout(); k == object.KindStr || k == object.KindBytes || k == object.KindDict {
		return reflect.Value{}, wrongType(v, "list")
	}
	if _, ok := v.Native().(*bound); !ok && v.Type().Slots().Iter == nil {
		return reflect.Value{}, wrongType(v, "list")
	}
	elems, err := object.Elements(c.th, v)
	if err != nil {
		return reflect.Value{}, err
	}
	var r reflect.Value
	if t.Kind() == reflect.Array {
		if r = reflect.New(t).Elem(); len(elems) != t.Len() {
			return reflect.Value{}, &conversionError{object.ValueError, fmt.Sprintf("must have %d elements, not %d", t.Len(), len(elems))}
		}
	} else {
		r = reflect.MakeSlice(t, len(elems), len(elems))
	}
	for i, e := range elems {
		x, err := c.into(e, t.Elem())
		if err != nil {
			return reflect.Value{}, within(err, fmt.Sprintf("element %d ", i))
		}
		r.Index(i).Set(x)
	}
	return r, nil
}

// within says where in a container a conversion failed.
func within(err error, where string) error {
	if e, ok := err.(*conversionError); ok {
		return &conversionError{e.class, where + e.text}
	}
	return err
}

func (c *toGo) intoMap(v Value, t reflect.Type) (reflect.Value, error) {
	if v.IsNone() {
		return reflect.Zero(t), nil
	}
	d, ok := v.AsDict()
	if !ok {
		return reflect.Value{}, wrongType(v, "dict")
	}
	out := reflect.MakeMap(t)
	for _, it := range d.Items(c.th) {
		k, err := c.into(it.Key, t.Key())
		if err != nil {
			return reflect.Value{}, within(err, "key ")
		}
		if !k.Comparable() {
			return reflect.Value{}, fmt.Errorf("interp: a dict with a key of type %s can't be a Go map", it.Key.Type().Name())
		}
		x, err := c.into(it.Value, t.Elem())
		if err != nil {
			return reflect.Value{}, within(err, "value of "+c.repr(it.Key)+" ")
		}
		out.SetMapIndex(k, x)
	}
	return out, nil
}

// repr is the repr of a key that belongs into a message.
func (c *toGo) repr(v Value) string {
	s, err := object.Repr(c.th, v)
	if err != nil {
		return "a " + v.Type().Name()
	}
	return s
}

// intoStruct fills a struct from a dict of its fields' script names.
func (c *toGo) intoStruct(v Value, t reflect.Type) (reflect.Value, error) {
	d, ok := v.AsDict()
	if !ok {
		return reflect.Value{}, wrongType(v, t.String()+" or dict")
	}
	fields, err := fieldsOf(t)
	if err != nil {
		return reflect.Value{}, err
	}
	out := reflect.New(t).Elem()
	for _, it := range d.Items(c.th) {
		name, _ := it.Key.AsStr()
		f, ok := fields[name]
		if !ok {
			return reflect.Value{}, &conversionError{object.TypeError, fmt.Sprintf("has no field for the key %s in %s", c.repr(it.Key), t)}
		}
		x, err := c.into(it.Value, f.Type)
		if err != nil {
			return reflect.Value{}, within(err, "field "+name+" ")
		}
		place, err := out.FieldByIndexErr(f.Index)
		if err != nil {
			return reflect.Value{}, fmt.Errorf("interp: field %s is in a nil pointer", name)
		}
		place.Set(x)
	}
	return out, nil
}
