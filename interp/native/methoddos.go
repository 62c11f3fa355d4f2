package native

import "github.com/starling-lang/starling/interp/object"

// MethodDo0 adapts a method of 0 arguments that returns no value.
func MethodDo0[T any](f func(T, *object.Thread) error) Func {
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
			if err := f(self, th); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// MethodDo1 adapts a method of 1 argument that returns no value.
func MethodDo1[T, A any](f func(T, *object.Thread, A) error) Func {
	toA := param[A]()
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
			if err = f(self, th, a); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// MethodDo2 adapts a method of 2 arguments that returns no value.
func MethodDo2[T, A, B any](f func(T, *object.Thread, A, B) error) Func {
	toA, toB := param[A](), param[B]()
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
			if err = f(self, th, a, b); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// MethodDo3 adapts a method of 3 arguments that returns no value.
func MethodDo3[T, A, B, C any](f func(T, *object.Thread, A, B, C) error) Func {
	toA, toB, toC := param[A](), param[B](), param[C]()
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
			if err = f(self, th, a, b, c); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// MethodDo4 adapts a method of 4 arguments that returns no value.
func MethodDo4[T, A, B, C, D any](f func(T, *object.Thread, A, B, C, D) error) Func {
	toA, toB, toC, toD := param[A](), param[B](), param[C](), param[D]()
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
			if err = f(self, th, a, b, c, d); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// MethodDo5 adapts a method of 5 arguments that returns no value.
func MethodDo5[T, A, B, C, D, E any](f func(T, *object.Thread, A, B, C, D, E) error) Func {
	toA, toB, toC, toD, toE := param[A](), param[B](), param[C](), param[D](), param[E]()
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
			if err = f(self, th, a, b, c, d, e); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}
