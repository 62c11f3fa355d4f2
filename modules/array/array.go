// Package array is Python's array module: sequences of numbers of one C type.
package array

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const (
	moduleName = "array"
	codes      = "bBuwhHiIlLqQfd"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: moduleName, Doc: "Sequences of numbers of one C type.",
		Consts:  []native.Constant{{Name: "typecodes", Value: object.Str(codes)}},
		Classes: []func() *native.Class{arrayClass},
		Funcs: []*object.Native{
			native.Def("_array_reconstructor(arraytype, typecode, mformat_code, items, /)", native.Fixed(reconstruct), `Make an array of a pickle.`),
		},
		Init: func(l *native.Loader) error {
			l.Alias("ArrayType", "array")
			abc, err := l.Import("collections.abc")
			if err != nil {
				return err
			}
			register, err := object.GetAttr(l.Thread, abc.Get("MutableSequence"), "register")
			if err != nil {
				return err
			}
			_, err = object.Call(l.Thread, register, []object.Value{l.Module.Get("array")}, nil)
			return err
		},
	}
}

// array is an array.array. The header's lock guards b.
type array struct {
	object.Instance
	kind *kind
	b    []byte // the items, as the machine has them
}

func arrayClass() *native.Class {
	return native.NewClass[array](native.Class{
		Name: "array", Module: moduleName, Sealed: true, Qualified: true, Signature: "array(typecode, initializer=<unset>, /)",
		Doc: "A sequence of numbers of one C type.",
		New: newArray,
		Slots: object.Slots{
			Repr: arrayRepr, Compare: arrayCompare,
			Len: func(th *object.Thread, v object.Value) (int, error) { return native.To[*array](v).len(th), nil },
			Iter: func(th *object.Thread, v object.Value) (object.Value, error) {
				it := native.New[*iterator](th.Runtime, iteratorClass)
				it.a = native.To[*array](v)
				return it.Value(), nil
			},
			GetItem: getItem, SetItem: setItem, Contains: contains,
			Binary: binaryOp, BinaryOps: 1<<object.Add | 1<<object.Mul, ReflectedOps: 1 << object.Mul,
			InPlace: inPlace, InPlaceOps: 1<<object.Add | 1<<object.Mul,
		},
		Methods: append(itemMethods(), conversionMethods()...),
		ClassMethods: []*object.Native{native.Def("__class_getitem__(item, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.NewGenericAlias(a[0], a[1]), nil
		}), `Return a generic alias.`)},
		Attrs: []native.Attr{
			native.Getter("typecode", func(a *array, _ *object.Thread) (object.Value, error) { return object.Str(string(a.kind.code)), nil }, "The letter of the type."),
			native.Getter("itemsize", func(a *array, _ *object.Thread) (object.Value, error) { return object.Int(int64(a.kind.size)), nil }, "The size of an item in bytes."),
			native.Const("__hash__", object.None),
		},
	})
}

// Buffer returns a copy of the bytes.
func (a *array) Buffer(th *object.Thread) []byte {
	locked := a.Lock(th)
	defer a.Unlock(locked)
	return append([]byte(nil), a.b...)
}

// long is Buffer for so many bytes that the thread is to be stopped meanwhile.
func (a *array) long(th *object.Thread) (b []byte, err error) {
	err = object.Attempt(th, func() bool {
		locked := a.Lock(th)
		defer a.Unlock(locked)
		var stopped bool
		b, stopped = appendPieces(th, make([]byte, 0, len(a.b)), a.b)
		return !stopped
	})
	return b, err
}

// ChangeBuffer calls f with the bytes.
func (a *array) ChangeBuffer(th *object.Thread, f func(b []byte) error) error {
	locked := a.Lock(th)
	defer a.Unlock(locked)
	return f(a.b)
}

func (a *array) len(th *object.Thread) int {
	locked := a.Lock(th)
	n := len(a.b) / a.kind.size
	a.Unlock(locked)
	return n
}

// at returns item i; ok is false beyond the end.
func (a *array) at(th *object.Thread, i int) (v object.Value, ok bool) {
	locked := a.Lock(th)
	defer a.Unlock(locked)
	if i < 0 || i >= len(a.b)/a.kind.size {
		return object.Value{}, false
	}
	return a.kind.get(a.b[i*a.kind.size:]), true
}

// change calls f with the bytes and replaces them by its result, under the lock.
func (a *array) change(th *object.Thread, f func(b []byte) ([]byte, error)) error {
	if a.Frozen() {
		return object.Errorf(object.TypeError, "cannot change frozen array")
	}
	locked := a.Lock(th)
	defer a.Unlock(locked)
	b, err := f(a.b)
	if err == nil {
		a.b = b
	}
	return err
}

func plain(th *object.Thread, k *kind, b []byte) *array {
	a := native.New[*array](th.Runtime, arrayClass)
	a.kind, a.b = k, b
	return a
}

func newArray(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	switch {
	case len(kw) > 0 && !cls.IsHeap():
		return object.Value{}, object.Errorf(object.TypeError, "array.array() takes no keyword arguments")
	case len(args) == 0:
		return object.Value{}, object.Errorf(object.TypeError, "array() takes at least 1 argument (0 given)")
	case len(args) > 2:
		return object.Value{}, object.Errorf(object.TypeError, "array() takes at most 2 arguments (%d given)", len(args))
	}
	k, err := kindArgument(args[0], "array() argument 1")
	if err != nil {
		return object.Value{}, err
	}
	v := cls.Alloc().Value()
	a := native.To[*array](v)
	a.kind = k
	if len(args) == 1 {
		return v, nil
	}
	return v, a.initialize(th, args[1])
}

func kindArgument(v object.Value, what string) (*kind, error) {
	s, ok := v.AsStr()
	if !ok || object.RuneCount(s) != 1 {
		return nil, object.Errorf(object.TypeError, "%s must be a unicode character, not %s", what, v.Type().Name())
	}
	if k := kindOf(s); k != nil {
		return k, nil
	}
	return nil, object.Errorf(object.ValueError, "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
}

// initialize fills a new array.
func (a *array) initialize(th *object.Thread, v object.Value) error {
	if text, ok := v.AsStr(); ok {
		if !a.kind.text() {
			return object.Errorf(object.TypeError, "cannot use a str to initialize an array with typecode '%c'", a.kind.code)
		}
		b, err := encodeText(th, text)
		a.b = b
		return err
	}
	if o, ok := native.As[*array](v); ok {
		if o.kind.text() && !a.kind.text() {
			return object.Errorf(object.TypeError, "cannot use a unicode array to initialize an array with typecode '%c'", a.kind.code)
		}
		if o.kind == a.kind {
			b, err := o.long(th)
			a.b = b
			return err
		}
	} else if b, ok := object.BytesLike(th, v); ok {
		return a.appendBytes(th, []byte(b))
	}
	return a.extendItems(th, v)
}

// appendBytes adds bytes, in pieces if they are many: all of them or, where the thread is stopped meanwhile, none.
func (a *array) appendBytes(th *object.Thread, b []byte) error {
	if len(b)%a.kind.size != 0 {
		return object.Errorf(object.ValueError, "bytes length not a multiple of item size")
	}
	return a.tryChange(th, func(old []byte) (out []byte, stopped bool, err error) {
		out = old[:len(old):cap(old)]
		if size := len(old) + len(b); size > cap(old) {
			size = max(size, len(old)+len(old)/4)
			if err := th.Runtime.CheckSize(int64(size), 1); err != nil {
				return nil, false, err
			}
			out, stopped = appendPieces(th, make([]byte, 0, size), old)
		}
		if !stopped {
			out, stopped = appendPieces(th, out, b)
		}
		return out, stopped, nil
	})
}

// tryChange is change by an f that stops when its thread is stopping: the array stays as it was then.
func (a *array) tryChange(th *object.Thread, f func(old []byte) (out []byte, stopped bool, err error)) (err error) {
	stopErr := object.Attempt(th, func() bool {
		stopped := false
		err = a.change(th, func(old []byte) (out []byte, err error) {
			if out, stopped, err = f(old); stopped {
				return old, nil
			}
			return out, err
		})
		return err != nil || !stopped
	})
	if err == nil {
		err = stopErr
	}
	return err
}

// appendPieces appends b to dst, which has room for it, unless the thread is cancelled meanwhile.
func appendPieces(th *object.Thread, dst, b []byte) (out []byte, stopped bool) {
	for len(b) > 0 {
		n := min(len(b), object.LongText)
		dst, b = append(dst, b[:n]...), b[n:]
		if len(b) > 0 && th.Stopping() {
			return dst, true
		}
	}
	return dst, false
}

// extendItems appends the elements of an iterable.
func (a *array) extendItems(th *object.Thread, v object.Value) error {
	return object.Iterate(th, v, func(x object.Value) (bool, error) {
		return true, a.append(th, x)
	})
}

func (a *array) append(th *object.Thread, x object.Value) error {
	var item [8]byte
	if err := a.kind.put(th, item[:], x); err != nil {
		return err
	}
	return a.change(th, func(b []byte) ([]byte, error) { return append(b, item[:a.kind.size]...), nil })
}

// iterator goes through an array; the header's lock guards i.
type iterator struct {
	object.Instance
	a *array
	i int
}

func iteratorClass() *native.Class {
	return native.NewClass[iterator](native.Class{
		Name: "arrayiterator", Module: moduleName, Doc: "An iterator over an array.", Sealed: true, Final: true, Qualified: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(th *object.Thread, v object.Value) (object.Value, error) {
				it := native.To[*iterator](v)
				locked := it.Lock(th)
				i := it.i
				if i >= 0 {
					it.i++
				}
				it.Unlock(locked)
				x, ok := it.a.at(th, i)
				if !ok {
					locked = it.Lock(th)
					it.i = -1
					it.Unlock(locked)
				}
				return x, nil
			},
		},
		Methods: []*object.Native{native.Def("__reduce__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			it := native.To[*iterator](a[0])
			locked := it.Lock(th)
			i := it.i
			it.Unlock(locked)
			f := th.Runtime.Builtins.Get("iter")
			if i < 0 {
				return object.Pair(f, object.TupleOf(object.TupleOf().Value()).Value()).Value(), nil
			}
			return object.TupleOf(f, object.TupleOf(it.a.Value()).Value(), object.Int(int64(i))).Value(), nil
		}), `Return what pickle makes the iterator from.`)},
	})
}
