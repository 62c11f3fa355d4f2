package native

import "github.com/starling-lang/starling/interp/object"

// Do0 adapts a function of 0 arguments that returns no value.
func Do0(f func(*object.Thread) error) Func {
	return typed(0, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if err := f(th); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// Do1 adapts a function of 1 argument that returns no value.
func Do1[A any](f func(*object.Thread, A) error) Func {
	toA := param[A]()
	return typed(1, f, func(n *object.Native) object.NativeFunc {
		return func(th *object.Thread, args []object.Value) (object.Value, error) {
			if len(args) < 1 {
				return mismatch(n, len(args))
			}
			a, err := toA(th, args[0])
			if err != nil {
				return object.Value{}, argument(n, 0, err)
			}
			if err = f(th, a); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// Do2 adapts a function of 2 arguments that returns no value.
func Do2[A, B any](f func(*object.Thread, A, B) error) Func {
	toA, toB := param[A](), param[B]()
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
			if err = f(th, a, b); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// Do3 adapts a function of 3 arguments that returns no value.
func Do3[A, B, C any](f func(*object.Thread, A, B, C) error) Func {
	toA, toB, toC := param[A](), param[B](), param[C]()
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
			if err = f(th, a, b, c); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// Do4 adapts a function of 4 arguments that returns no value.
func Do4[A, B, C, D any](f func(*object.Thread, A, B, C, D) error) Func {
	toA, toB, toC, toD := param[A](), param[B](), param[C](), param[D]()
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
			if err = f(th, a, b, c, d); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}

// Do5 adapts a function of 5 arguments that returns no value.
func Do5[A, B, C, D, E any](f func(*object.Thread, A, B, C, D, E) error) Func {
	toA, toB, toC, toD, toE := param[A](), param[B](), param[C](), param[D](), param[E]()
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
			if err = f(th, a, b, c, d, e); err != nil {
				return object.Value{}, err
			}
			return object.None, nil
		}
	})
}
