package native

import (
	"reflect"

	"github.com/starling-lang/starling/interp/object"
)

// receiver is the slow path of a method's self: an instance of a class whose
// struct begins with T's, or something else altogether.
func receiver[T any](n *object.Native, v object.Value) (T, error) {
	self, ok := As[T](v)
	if ok {
		return self, nil
	}
	owner := objectName[T](reflect.TypeFor[T]())
	if n.Owner != nil {
		owner = n.Owner.Name()
	}
	return self, object.Errorf(object.TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%s' object", n.Name, owner, v.Type().Name())
}

// Method0 adapts a method of 0 arguments that returns one.
func Method0[T, X any](f func(T, *object.Thread) (X, error)) Func {
	from := result[X]()
	return typed(1, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 1 {
				return mismatch(n, len(args))
			}
			self, ok := args[0].Native().(T)
			if !ok {
				var err error
				if self, err = receiver[T](n, args[0]); err != nil {
					return object.Value{}, err
				}
			}
			x, err := f(self, th)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Method1 adapts a method of 1 argument that returns one.
func Method1[T, A, X any](f func(T, *object.Thread, A) (X, error)) Func {
	toA, from := param[A](), result[X]()
	return typed(2, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 2 {
				return mismatch(n, len(args))
			}
			self, ok := args[0].Native().(T)
			if !ok {
				var err error
				if self, err = receiver[T](n, args[0]); err != nil {
					return object.Value{}, err
				}
			}
			a, err := toA(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			x, err := f(self, th, a)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Method2 adapts a method of 2 arguments that returns one.
func Method2[T, A, B, X any](f func(T, *object.Thread, A, B) (X, error)) Func {
	toA, toB, from := param[A](), param[B](), result[X]()
	return typed(3, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 3 {
				return mismatch(n, len(args))
			}
			self, ok := args[0].Native().(T)
			if !ok {
				var err error
				if self, err = receiver[T](n, args[0]); err != nil {
					return object.Value{}, err
				}
			}
			a, err := toA(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			b, err := toB(th, args[2])
			if err != nil {
				return object.Value{}, argument(n, 2, err)
			}
			x, err := f(self, th, a, b)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Method3 adapts a method of 3 arguments that returns one.
func Method3[T, A, B, C, X any](f func(T, *object.Thread, A, B, C) (X, error)) Func {
	toA, toB, toC, from := param[A](), param[B](), param[C](), result[X]()
	return typed(4, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 4 {
				return mismatch(n, len(args))
			}
			self, ok := args[0].Native().(T)
			if !ok {
				var err error
				if self, err = receiver[T](n, args[0]); err != nil {
					return object.Value{}, err
				}
			}
			a, err := toA(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			b, err := toB(th, args[2])
			if err != nil {
				return object.Value{}, argument(n, 2, err)
			}
			c, err := toC(th, args[3])
			if err != nil {
				return object.Value{}, argument(n, 3, err)
			}
			x, err := f(self, th, a, b, c)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Method4 adapts a method of 4 arguments that returns one.
func Method4[T, A, B, C, D, X any](f func(T, *object.Thread, A, B, C, D) (X, error)) Func {
	toA, toB, toC, toD, from := param[A](), param[B](), param[C](), param[D](), result[X]()
	return typed(5, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 5 {
				return mismatch(n, len(args))
			}
			self, ok := args[0].Native().(T)
			if !ok {
				var err error
				if self, err = receiver[T](n, args[0]); err != nil {
					return object.Value{}, err
				}
			}
			a, err := toA(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			b, err := toB(th, args[2])
			if err != nil {
				return object.Value{}, argument(n, 2, err)
			}
			c, err := toC(th, args[3])
			if err != nil {
				return object.Value{}, argument(n, 3, err)
			}
			d, err := toD(th, args[4])
			if err != nil {
				return object.Value{}, argument(n, 4, err)
			}
			x, err := f(self, th, a, b, c, d)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Method5 adapts a method of 5 arguments that returns one.
func Method5[T, A, B, C, D, E, X any](f func(T, *object.Thread, A, B, C, D, E) (X, error)) Func {
	toA, toB, toC, toD, toE, from := param[A](), param[B](), param[C](), param[D](), param[E](), result[X]()
	return typed(6, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 6 {
				return mismatch(n, len(args))
			}
			self, ok := args[0].Native().(T)
			if !ok {
				var err error
				if self, err = receiver[T](n, args[0]); err != nil {
					return object.Value{}, err
				}
			}
			a, err := toA(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			b, err := toB(th, args[2])
			if err != nil {
				return object.Value{}, argument(n, 2, err)
			}
			c, err := toC(th, args[3])
			if err != nil {
				return object.Value{}, argument(n, 3, err)
			}
			d, err := toD(th, args[4])
			if err != nil {
				return object.Value{}, argument(n, 4, err)
			}
			e, err := toE(th, args[5])
			if err != nil {
				return object.Value{}, argument(n, 5, err)
			}
			x, err := f(self, th, a, b, c, d, e)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}
