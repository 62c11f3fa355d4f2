package native

import "github.com/starling-lang/starling/interp/object"

// Func0 adapts a function of 0 arguments that returns one.
func Func0[X any](f func(*object.Thread) (X, error)) Func {
	from := result[X]()
	return typed(0, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			x, err := f(th)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Func1 adapts a function of 1 argument that returns one.
func Func1[A, X any](f func(*object.Thread, A) (X, error)) Func {
	toA, from := param[A](), result[X]()
	return typed(1, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 1 {
				return mismatch(n, len(args))
			}
			a, err := toA(th, args[0])
			if err != nil {
				return object.Value{}, argument(n, 0, err)
			}
			x, err := f(th, a)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Func2 adapts a function of 2 arguments that returns one.
func Func2[A, B, X any](f func(*object.Thread, A, B) (X, error)) Func {
	toA, toB, from := param[A](), param[B](), result[X]()
	return typed(2, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 2 {
				return mismatch(n, len(args))
			}
			a, err := toA(th, args[0])
			if err != nil {
				return object.Value{}, argument(n, 0, err)
			}
			b, err := toB(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			x, err := f(th, a, b)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Func3 adapts a function of 3 arguments that returns one.
func Func3[A, B, C, X any](f func(*object.Thread, A, B, C) (X, error)) Func {
	toA, toB, toC, from := param[A](), param[B](), param[C](), result[X]()
	return typed(3, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 3 {
				return mismatch(n, len(args))
			}
			a, err := toA(th, args[0])
			if err != nil {
				return object.Value{}, argument(n, 0, err)
			}
			b, err := toB(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			c, err := toC(th, args[2])
			if err != nil {
				return object.Value{}, argument(n, 2, err)
			}
			x, err := f(th, a, b, c)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Func4 adapts a function of 4 arguments that returns one.
func Func4[A, B, C, D, X any](f func(*object.Thread, A, B, C, D) (X, error)) Func {
	toA, toB, toC, toD, from := param[A](), param[B](), param[C](), param[D](), result[X]()
	return typed(4, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 4 {
				return mismatch(n, len(args))
			}
			a, err := toA(th, args[0])
			if err != nil {
				return object.Value{}, argument(n, 0, err)
			}
			b, err := toB(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			c, err := toC(th, args[2])
			if err != nil {
				return object.Value{}, argument(n, 2, err)
			}
			d, err := toD(th, args[3])
			if err != nil {
				return object.Value{}, argument(n, 3, err)
			}
			x, err := f(th, a, b, c, d)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}

// Func5 adapts a function of 5 arguments that returns one.
func Func5[A, B, C, D, E, X any](f func(*object.Thread, A, B, C, D, E) (X, error)) Func {
	toA, toB, toC, toD, toE, from := param[A](), param[B](), param[C](), param[D](), param[E](), result[X]()
	return typed(5, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 5 {
				return mismatch(n, len(args))
			}
			a, err := toA(th, args[0])
			if err != nil {
				return object.Value{}, argument(n, 0, err)
			}
			b, err := toB(th, args[1])
			if err != nil {
				return object.Value{}, argument(n, 1, err)
			}
			c, err := toC(th, args[2])
			if err != nil {
				return object.Value{}, argument(n, 2, err)
			}
			d, err := toD(th, args[3])
			if err != nil {
				return object.Value{}, argument(n, 3, err)
			}
			e, err := toE(th, args[4])
			if err != nil {
				return object.Value{}, argument(n, 4, err)
			}
			x, err := f(th, a, b, c, d, e)
			if err != nil {
				return object.Value{}, err
			}
			return from(x), nil
		}
	})
}
