package native

import (
	"fmt"
	"math"
	"math/big"
	"reflect"

	"github.com/starling-lang/starling/interp/object"
)

// None is the result type of a function that returns nothing.
type None struct{}

// Optional is an argument that may be None or left out.
type Optional[T any] struct {
	Value T
	Given bool
}

// valuer is every pointer to an object of package object, or of a native class.
type valuer interface{ Value() object.Value }

// param returns the conversion of an argument to the Go type A, chosen once
// when an adapter is made. Conversions return the result by value: a pointer would
// escape through the indirect call and allocate.
func param[A any]() func(th *object.Thread, v object.Value) (A, error) {
	var f any
	switch any((*A)(nil)).(type) {
	case *object.Value:
		f = func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil }
	case *int:
		f = toInt
	case *int64:
		f = toInt64
	case *int32:
		f = toInt32
	case *float64:
		f = ToFloat
	case *string:
		f = toString
	case *bool:
		f = toBool
	case *[]byte:
		f = toBytes
	case **big.Int:
		f = toBig
	case *Timeout:
		f = ToTimeout
	case *Optional[object.Value]:
		f = optional[object.Value]()
	case *Optional[int]:
		f = optional[int]()
	case *Optional[int64]:
		f = optional[int64]()
	case *Optional[float64]:
		f = optional[float64]()
	case *Optional[string]:
		f = optional[string]()
	default:
		return pointerParam[A]()
	}
	return f.(func(*object.Thread, object.Value) (A, error))
}

// pointerParam converts to a pointer to an object's struct, or to an interface.
func pointerParam[A any]() func(th *object.Thread, v object.Value) (A, error) {
	t := reflect.TypeFor[A]()
	if t.Kind() != reflect.Pointer && t.Kind() != reflect.Interface {
		panic(fmt.Sprintf("native: no conversion of arguments to %s", t))
	}
	want := objectName[A](t)
	return func(_ *object.Thread, v object.Value) (A, error) {
		a, ok := As[A](v)
		if !ok && v.IsSet() {
			return a, &wrongType{want, typeName(v)}
		}
		return a, nil
	}
}

func objectName[A any](t reflect.Type) string {
	switch any((*A)(nil)).(type) {
	case **object.List:
		return "list"
	case **object.Dict:
		return "dict"
	case **object.Tuple:
		return "tuple"
	case **object.Type:
		return "type"
	case **object.Exception:
		return "BaseException"
	}
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Name()
}

// As returns v as the Go pointer (or interface) A: also when v is an instance of
// a class whose struct begins with A's.
func As[A any](v object.Value) (A, bool) {
	if a, ok := v.Native().(A); ok {
		return a, true
	}
	return asBase[A](v)
}

// asBase is As for an instance of a class that derives from A's.
func asBase[A any](v object.Value) (A, bool) {
	var zero A
	if !v.IsSet() {
		return zero, false
	}
	for _, c := range v.Type().MRO() {
		if a, ok := c.Box(v).(A); ok {
			return a, true
		}
	}
	return zero, false
}

// To is As for a value that is known to be of the type, as in the slots of a class.
func To[A any](v object.Value) A {
	if a, ok := v.Native().(A); ok {
		return a
	}
	return toBase[A](v)
}

func toBase[A any](v object.Value) A {
	a, ok := asBase[A](v)
	if !ok {
		panic(fmt.Sprintf("native: %s is not a %s", v.Type().Name(), reflect.TypeFor[A]()))
	}
	return a
}

func optional[T any]() func(*object.Thread, object.Value) (Optional[T], error) {
	conv := param[T]()
	return func(th *object.Thread, v object.Value) (Optional[T], error) {
		if !v.IsSet() || v.IsNone() {
			return Optional[T]{}, nil
		}
		x, err := conv(th, v)
		return Optional[T]{x, err == nil}, err
	}
}

func toInt(th *object.Thread, v object.Value) (int, error) {
	if i, ok := v.SmallInt(); ok {
		return int(i), nil
	}
	i, err := integer(th, v, "ssize_t")
	return int(i), err
}

func toInt64(th *object.Thread, v object.Value) (int64, error) {
	if i, ok := v.SmallInt(); ok {
		return i, nil
	}
	return integer(th, v, "long")
}

func toInt32(th *object.Thread, v object.Value) (int32, error) {
	i, ok := v.SmallInt()
	if !ok {
		var err error
		if i, err = integer(th, v, "int"); err != nil {
			return 0, err
		}
	}
	if i != int64(int32(i)) {
		return 0, object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	}
	return int32(i), nil
}

// integer is the slow path: bools, subclasses of int, __index__, unset, and what does not fit.
func integer(th *object.Thread, v object.Value, ctype string) (int64, error) {
	if !v.IsSet() {
		return 0, nil
	}
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	if b != nil {
		return 0, object.Errorf(object.OverflowError, "Python int too large to convert to C %s", ctype)
	}
	return small, nil
}

func toBig(th *object.Thread, v object.Value) (*big.Int, error) {
	if !v.IsSet() {
		return nil, nil
	}
	i, err := object.Index(th, v)
	if err != nil {
		return nil, err
	}
	small, b, _ := i.AsInt()
	if b == nil {
		b = big.NewInt(small)
	}
	return b, nil
}

// ToFloat converts an argument as C functions that take a double do: floats,
// ints, and whatever has __float__ or __index__.
func ToFloat(th *object.Thread, v object.Value) (float64, error) {
	if f, ok := v.ExactFloat(); ok {
		return f, nil
	}
	if i, ok := v.SmallInt(); ok {
		return float64(i), nil
	}
	return slowFloat(th, v)
}

func slowFloat(th *object.Thread, v object.Value) (float64, error) {
	if !v.IsSet() {
		return 0, nil
	}
	if f, ok := v.AsFloat(); ok {
		return f, nil
	}
	if small, b, ok := v.AsInt(); ok {
		return intFloat(small, b)
	}
	r, ok, err := object.CallMethod(th, v, "__float__")
	if err != nil {
		return 0, err
	}
	if ok {
		if f, isFloat := r.AsFloat(); isFloat {
			return f, nil
		}
		return 0, object.Errorf(object.TypeError, "%s.__float__ returned non-float (type %s)", v.Type().Name(), r.Type().Name())
	}
	if v.Type().Lookup("__index__") == nil {
		return 0, object.Errorf(object.TypeError, "must be real number, not %s", v.Type().Name())
	}
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	return intFloat(small, b)
}

func intFloat(small int64, b *big.Int) (float64, error) {
	if b == nil {
		return float64(small), nil
	}
	f, _ := new(big.Float).SetInt(b).Float64()
	if math.IsInf(f, 0) {
		return 0, object.Errorf(object.OverflowError, "int too large to convert to float")
	}
	return f, nil
}

func toString(_ *object.Thread, v object.Value) (string, error) {
	s, ok := v.AsStr()
	if !ok && v.IsSet() {
		return "", &wrongType{"str", typeName(v)}
	}
	return s, nil
}

func toBool(th *object.Thread, v object.Value) (bool, error) {
	if v.Is(object.True) {
		return true, nil
	}
	if !v.IsSet() || v.Is(object.False) {
		return false, nil
	}
	return object.Truth(th, v)
}

// toBytes accepts bytes-like objects; the function must neither keep nor change the slice.
func toBytes(th *object.Thread, v object.Value) ([]byte, error) {
	if !v.IsSet() {
		return nil, nil
	}
	if b, ok := BytesLike(th, v); ok {
		return b, nil
	}
	return nil, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", v.Type().Name())
}

// result returns the conversion of a Go result to a value, chosen once.
func result[X any]() func(x X) object.Value {
	var f any
	switch any((*X)(nil)).(type) {
	case *object.Value:
		f = func(v object.Value) object.Value {
			if !v.IsSet() {
				return object.None
			}
			return v
		}
	case *None:
		f = func(None) object.Value { return object.None }
	case *int:
		f = func(i int) object.Value { return object.Int(int64(i)) }
	case *int64:
		f = object.Int
	case *int32:
		f = func(i int32) object.Value { return object.Int(int64(i)) }
	case *uint64:
		f = func(i uint64) object.Value { return object.BigInt(new(big.Int).SetUint64(i)) }
	case *float64:
		f = object.Float
	case *bool:
		f = object.Bool
	case *string:
		f = object.Str
	case *[]byte:
		f = func(b []byte) object.Value { return object.NewBytes(string(b)).Value() }
	case **big.Int:
		f = func(b *big.Int) object.Value { return object.BigInt(b) }
	case *[]object.Value:
		f = func(vs []object.Value) object.Value { return object.NewList(vs).Value() }
	case *[]string:
		f = Strings
	default:
		return pointerResult[X]()
	}
	return f.(func(X) object.Value)
}

func pointerResult[X any]() func(x X) object.Value {
	t := reflect.TypeFor[X]()
	if !t.Implements(reflect.TypeFor[valuer]()) {
		panic(fmt.Sprintf("native: no conversion of results of type %s", t))
	}
	return func(x X) object.Value {
		v, ok := any(x).(valuer)
		if !ok || isNil(x) {
			return object.None
		}
		return v.Value()
	}
}

func isNil[X any](x X) bool {
	v := reflect.ValueOf(x)
	return v.Kind() == reflect.Pointer && v.IsNil()
}

// Strings returns a list of strings.
func Strings(s []string) object.Value {
	list := make([]object.Value, len(s))
	for i, x := range s {
		list[i] = object.Str(x)
	}
	return object.NewList(list).Value()
}
