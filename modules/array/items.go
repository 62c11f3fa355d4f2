package array

import (
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func method(signature string, f func(a *array, th *object.Thread, args []object.Value) (object.Value, error), doc string) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		return f(native.To[*array](a[0]), th, a[1:])
	}), doc)
}

func itemMethods() []*object.Native {
	return []*object.Native{
		method("append(v, /)", func(a *array, th *object.Thread, args []object.Value) (object.Value, error) {
			return object.None, a.append(th, args[0])
		}, `Add an item to the end.`),
		method("clear()", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) {
			return object.None, a.change(th, func([]byte) ([]byte, error) { return nil, nil })
		}, `Remove all items.`),
		method("count(v, /)", func(a *array, th *object.Thread, args []object.Value) (object.Value, error) {
			n := int64(0)
			for i := 0; ; i++ {
				x, ok := a.at(th, i)
				if !ok {
					return object.Int(n), nil
				}
				if err := object.Pause(th, i); err != nil {
					return object.Value{}, err
				}
				eq, err := object.Equal(th, x, args[0])
				if err != nil {
					return object.Value{}, err
				}
				if eq {
					n++
				}
			}
		}, `Return how many items equal v.`),
		method("extend(bb, /)", func(a *array, th *object.Thread, args []object.Value) (object.Value, error) {
			return object.None, a.extend(th, args[0])
		}, `Add the items of an array or another iterable to the end.`),
		method("index(v, start=0, stop=9223372036854775807, /)", (*array).index, `Return the position of the first item that equals v.`),
		method("insert(i, v, /)", func(a *array, th *object.Thread, args []object.Value) (object.Value, error) {
			i, err := object.IndexInt(th, args[0], object.OverflowError)
			if err != nil {
				return object.Value{}, err
			}
			var item [8]byte
			if err := a.kind.put(th, item[:], args[1]); err != nil {
				return object.Value{}, err
			}
			size := a.kind.size
			return object.None, a.change(th, func(b []byte) ([]byte, error) {
				n, at := len(b)/size, i
				if at < 0 {
					at = max(at+n, 0)
				}
				return slices.Insert(b, min(at, n)*size, item[:size]...), nil
			})
		}, `Insert an item before position i.`),
		method("pop(i=-1, /)", (*array).pop, `Remove and return the item at position i.`),
		method("remove(v, /)", func(a *array, th *object.Thread, args []object.Value) (object.Value, error) {
			i, err := a.find(th, args[0], 0, 1<<62)
			if err != nil {
				return object.Value{}, err
			}
			if i < 0 {
				return object.Value{}, object.Errorf(object.ValueError, "array.remove(x): x not in array")
			}
			_, err = a.pop(th, []object.Value{object.Int(int64(i))})
			return object.None, err
		}, `Remove the first item that equals v.`),
		method("reverse()", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) {
			return object.None, a.remake(th, func(dst, b []byte, at int) {
				for i, size := 0, a.kind.size; i < len(dst); i += size {
					copy(dst[i:i+size], b[len(b)-at-i-size:])
				}
			})
		}, `Reverse the items in place.`),
		method("byteswap()", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) {
			return object.None, a.remake(th, func(dst, b []byte, at int) {
				copy(dst, b[at:])
				swapItems(dst, a.kind.size)
			})
		}, `Reverse the bytes of each item.`),
	}
}

// remake gives the array the bytes that f sets, piece by piece: dst is what begins at byte at, b are all the bytes as they
// are. The array stays as it is if its thread is stopped meanwhile.
func (a *array) remake(th *object.Thread, f func(dst, b []byte, at int)) error {
	return a.tryChange(th, func(b []byte) ([]byte, bool, error) {
		out := make([]byte, len(b))
		for at := 0; at < len(b); at += object.LongText {
			if th.Stopping() {
				return nil, true, nil
			}
			f(out[at:min(at+object.LongText, len(b))], b, at)
		}
		return out, false, nil
	})
}

// swapItems reverses the bytes of each item.
func swapItems(b []byte, size int) {
	for ; len(b) >= size && size > 1; b = b[size:] {
		slices.Reverse(b[:size])
	}
}

func (a *array) find(th *object.Thread, x object.Value, start, stop int) (int, error) {
	for i := start; i < stop; i++ {
		y, ok := a.at(th, i)
		if !ok {
			break
		}
		if eq, err := object.Equal(th, y, x); eq || err != nil {
			return i, err
		}
		if err := object.Pause(th, i); err != nil {
			return -1, err
		}
	}
	return -1, nil
}

func (a *array) index(th *object.Thread, args []object.Value) (object.Value, error) {
	n := a.len(th)
	var bounds [2]int
	for k := range bounds {
		i, err := object.IndexInt(th, args[1+k], nil)
		if err != nil {
			return object.Value{}, err
		}
		if i < 0 {
			i = max(i+n, 0)
		}
		bounds[k] = i
	}
	i, err := a.find(th, args[0], bounds[0], bounds[1])
	if err == nil && i < 0 {
		err = object.Errorf(object.ValueError, "array.index(x): x not in array")
	}
	return object.Int(int64(i)), err
}

func (a *array) pop(th *object.Thread, args []object.Value) (object.Value, error) {
	i, err := object.IndexInt(th, args[0], object.IndexError)
	if err != nil {
		return object.Value{}, err
	}
	var x object.Value
	size := a.kind.size
	err = a.change(th, func(b []byte) ([]byte, error) {
		n := len(b) / size
		if n == 0 {
			return nil, object.Errorf(object.IndexError, "pop from empty array")
		}
		if i < 0 {
			i += n
		}
		if i < 0 || i >= n {
			return nil, object.Errorf(object.IndexError, "pop index out of range")
		}
		x = a.kind.get(b[i*size:])
		return slices.Delete(b, i*size, (i+1)*size), nil
	})
	return x, err
}

func (a *array) extend(th *object.Thread, v object.Value) error {
	if o, ok := native.As[*array](v); ok {
		if o.kind != a.kind {
			return object.Errorf(object.TypeError, "can only extend with array of same kind")
		}
		items, err := o.long(th)
		if err != nil {
			return err
		}
		return a.appendBytes(th, items)
	}
	return a.extendItems(th, v)
}

func contains(th *object.Thread, v, x object.Value) (bool, error) {
	i, err := native.To[*array](v).find(th, x, 0, 1<<62)
	return i >= 0, err
}

// position converts a subscript that is no slice.
func position(th *object.Thread, key object.Value) (int, error) {
	if i, ok := key.SmallInt(); ok {
		return int(i), nil
	}
	if _, _, ok := key.AsInt(); !ok && !key.Type().Find("__index__").IsSet() {
		return 0, object.Errorf(object.TypeError, "array indices must be integers")
	}
	return object.IndexInt(th, key, object.IndexError)
}

func getItem(th *object.Thread, v, key object.Value) (object.Value, error) {
	a := native.To[*array](v)
	if s, ok := key.AsSlice(); ok {
		b, err := a.long(th)
		if err != nil {
			return object.Value{}, err
		}
		size := a.kind.size
		start, _, step, n, err := object.SliceIndices(th, s, len(b)/size)
		if err != nil {
			return object.Value{}, err
		}
		if step == 1 {
			return plain(th, a.kind, b[start*size:(start+n)*size:(start+n)*size]).Value(), nil
		}
		out := make([]byte, 0, n*size)
		for k := range n {
			i := (start + k*step) * size
			out = append(out, b[i:i+size]...)
			if err := object.Pause(th, k); err != nil {
				return object.Value{}, err
			}
		}
		return plain(th, a.kind, out).Value(), nil
	}
	i, err := position(th, key)
	if err != nil {
		return object.Value{}, err
	}
	if i < 0 {
		i += a.len(th)
	}
	x, ok := a.at(th, i)
	if !ok {
		return object.Value{}, object.Errorf(object.IndexError, "array index out of range")
	}
	return x, nil
}

func setItem(th *object.Thread, v, key, x object.Value) error {
	a := native.To[*array](v)
	size := a.kind.size
	if s, ok := key.AsSlice(); ok {
		return a.setSlice(th, s, x)
	}
	i, err := position(th, key)
	if err != nil {
		return err
	}
	var item [8]byte
	if x.IsSet() {
		if err := a.kind.put(th, item[:], x); err != nil {
			return err
		}
	}
	return a.change(th, func(b []byte) ([]byte, error) {
		n := len(b) / size
		if i < 0 {
			i += n
		}
		switch {
		case i < 0 || i >= n:
			return nil, object.Errorf(object.IndexError, "array assignment index out of range")
		case !x.IsSet():
			return slices.Delete(b, i*size, (i+1)*size), nil
		}
		copy(b[i*size:], item[:size])
		return b, nil
	})
}

func badArgument() error {
	return object.Errorf(object.TypeError, "bad argument type for built-in operation")
}

func (a *array) setSlice(th *object.Thread, s *object.Slice, x object.Value) error {
	var items []byte
	if x.IsSet() {
		o, ok := native.As[*array](x)
		if !ok {
			return object.Errorf(object.TypeError, "can only assign array (not \"%s\") to array slice", x.Type().Name())
		}
		if o.kind != a.kind {
			return badArgument()
		}
		var err error
		if items, err = o.long(th); err != nil {
			return err
		}
	}
	size := a.kind.size
	start, stop, step, n, err := object.SliceIndices(th, s, a.len(th))
	if err != nil {
		return err
	}
	return a.change(th, func(b []byte) ([]byte, error) {
		have := len(b) / size
		if step == 1 {
			from, to := min(start, have), min(max(start, stop), have)
			return slices.Concat(b[:from*size], items, b[to*size:]), nil
		}
		if x.IsSet() && len(items) != n*size {
			return nil, object.Errorf(object.ValueError, "attempt to assign array of size %d to extended slice of size %d", len(items)/size, n)
		}
		drop := make(map[int]bool, n)
		for k := range n {
			if i := start + k*step; i < have {
				drop[i] = true
				if x.IsSet() {
					copy(b[i*size:(i+1)*size], items[k*size:])
				}
			}
		}
		if x.IsSet() {
			return b, nil
		}
		out := make([]byte, 0, len(b))
		for i := range have {
			if !drop[i] {
				out = append(out, b[i*size:(i+1)*size]...)
			}
		}
		return out, nil
	})
}

func binaryOp(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	a := native.To[*array](self)
	if op == object.Add {
		o, ok := native.As[*array](other)
		switch {
		case reflected:
			return object.NotImplemented, nil
		case !ok:
			return object.Value{}, object.Errorf(object.TypeError, "can only append array (not \"%s\") to array", other.Type().Name())
		case o.kind != a.kind:
			return object.Value{}, badArgument()
		}
		sum, err := a.long(th)
		if err != nil {
			return object.Value{}, err
		}
		more, err := o.long(th)
		if err != nil {
			return object.Value{}, err
		}
		out := plain(th, a.kind, sum)
		return out.Value(), out.appendBytes(th, more)
	}
	b, ok, err := a.repeated(th, other)
	if !ok || err != nil {
		return object.NotImplemented, err
	}
	return plain(th, a.kind, b).Value(), nil
}

func (a *array) repeated(th *object.Thread, times object.Value) ([]byte, bool, error) {
	if _, _, ok := times.AsInt(); !ok && !times.Type().Find("__index__").IsSet() {
		return nil, false, object.Errorf(object.TypeError, "can't multiply sequence by non-int of type '%s'", times.Type().Name())
	}
	n, err := object.IndexInt(th, times, object.OverflowError)
	if err != nil {
		return nil, true, err
	}
	b, err := a.long(th)
	if err != nil {
		return nil, true, err
	}
	if err := th.Runtime.CheckSize(int64(max(n, 0)), int64(len(b))); err != nil {
		return nil, true, err
	}
	out, err := object.NewBuffer(th, len(b)*max(n, 0))
	if err == nil {
		err = out.Repeat(string(b), n)
	}
	if err != nil {
		return nil, true, err
	}
	return out.Bytes(), true, nil
}

func inPlace(th *object.Thread, op object.BinaryOp, self, other object.Value) (object.Value, error) {
	a := native.To[*array](self)
	if op == object.Add {
		if _, ok := native.As[*array](other); !ok {
			return object.Value{}, object.Errorf(object.TypeError, "can only extend array with array (not \"%s\")", other.Type().Name())
		}
		return self, a.extend(th, other)
	}
	b, ok, err := a.repeated(th, other)
	if !ok || err != nil {
		return object.NotImplemented, err
	}
	return self, a.change(th, func([]byte) ([]byte, error) { return b, nil })
}

func arrayCompare(th *object.Thread, op object.CompareOp, x, y object.Value) (object.Value, error) {
	a, ok := native.As[*array](x)
	b, ok2 := native.As[*array](y)
	if !ok || !ok2 {
		return object.NotImplemented, nil
	}
	k, err := a.list(th)
	if err != nil {
		return object.Value{}, err
	}
	l, err := b.list(th)
	if err != nil {
		return object.Value{}, err
	}
	return object.Compare(th, op, k, l)
}
