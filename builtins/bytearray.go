package builtins

import (
	"bytes"
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installByteArray adds the methods that change a bytearray.
func installByteArray() {
	object.ByteArrayType.DefineMethods(
		native.Def("append(item, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			c, err := object.ByteOf(th, a[1], "byte")
			if err != nil {
				return object.Value{}, err
			}
			return changeBytes(th, a, func(b []byte) ([]byte, error) { return append(b, c), nil })
		}), "Append a byte."),
		native.Def("clear()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return changeBytes(th, a, func([]byte) ([]byte, error) { return nil, nil })
		}), "Remove all bytes."),
		native.Def("copy()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return likeSelf(a[0], bytesSelf(th, a)), nil
		}), "Return a copy."),
		native.Def("extend(iterable_of_ints, /)", native.Fixed(byteArrayExtend), "Append the bytes of an iterable of ints."),
		native.Def("insert(index, item, /)", native.Fixed(byteArrayInsert), "Insert a byte in front of the one at index."),
		native.Def("pop(index=-1, /)", native.Fixed(byteArrayPop), "Remove the byte at index and return it."),
		native.Def("remove(value, /)", native.Fixed(byteArrayRemove), "Remove the first byte of that value."),
		native.Def("reverse()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			x, _ := a[0].AsByteArray()
			return object.None, x.Rework(th, func(b []byte) ([]byte, bool) { return object.ReversedBytes(th, b) })
		}), "Reverse the order of the bytes."),
	)
}

// changeBytes changes the receiver, atomically.
func changeBytes(th *object.Thread, a []object.Value, f func(b []byte) ([]byte, error)) (object.Value, error) {
	x, _ := a[0].AsByteArray()
	return object.None, x.Change(th, f)
}

func byteArrayExtend(th *object.Thread, a []object.Value) (object.Value, error) {
	s, ok := object.BytesLike(th, a[1])
	if !ok {
		if !isIterable(a[1]) {
			return object.Value{}, object.Errorf(object.TypeError, "can't extend bytearray with %s", a[1].Type().Name())
		}
		if a[1].Layout() == object.KindStr {
			return object.Value{}, object.Errorf(object.TypeError, "expected iterable of integers; got: 'str'")
		}
		var more []byte
		err := object.Iterate(th, a[1], func(x object.Value) (bool, error) {
			c, err := object.ByteOf(th, x, "byte")
			more = append(more, c)
			return true, err
		})
		if err != nil {
			return object.Value{}, err
		}
		s = string(more)
	}
	return changeBytes(th, a, func(b []byte) ([]byte, error) { return append(b, s...), nil })
}

func byteArrayInsert(th *object.Thread, a []object.Value) (object.Value, error) {
	i, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	c, err := object.ByteOf(th, a[2], "byte")
	if err != nil {
		return object.Value{}, err
	}
	return changeBytes(th, a, func(b []byte) ([]byte, error) {
		if i < 0 {
			i += len(b)
		}
		return slices.Insert(b, min(max(i, 0), len(b)), c), nil
	})
}

func byteArrayPop(th *object.Thread, a []object.Value) (object.Value, error) {
	i, err := object.IndexInt(th, a[1], object.IndexError)
	if err != nil {
		return object.Value{}, err
	}
	var c byte
	_, err = changeBytes(th, a, func(b []byte) ([]byte, error) {
		if len(b) == 0 {
			return nil, object.Errorf(object.IndexError, "pop from empty bytearray")
		}
		if i < 0 {
			i += len(b)
		}
		if i < 0 || i >= len(b) {
			return nil, object.Errorf(object.IndexError, "pop index out of range")
		}
		c = b[i]
		return append(b[:i], b[i+1:]...), nil
	})
	return object.Int(int64(c)), err
}

func byteArrayRemove(th *object.Thread, a []object.Value) (object.Value, error) {
	c, err := object.ByteOf(th, a[1], "byte")
	if err != nil {
		return object.Value{}, err
	}
	return changeBytes(th, a, func(b []byte) ([]byte, error) {
		i := bytes.IndexByte(b, c)
		if i < 0 {
			return nil, object.Errorf(object.ValueError, "value not found in bytearray")
		}
		return append(b[:i], b[i+1:]...), nil
	})
}
