package object

import (
	"bytes"
)

// ByteArray is an object of type bytearray.
type ByteArray struct {
	Header
	b []byte // guarded by the lock
}

// NewByteArray returns a bytearray that owns b.
func NewByteArray(b []byte) *ByteArray {
	a := &ByteArray{b: b}
	a.Init(ByteArrayType, KindByteArray)
	return a
}

// AsByteArray returns v as a bytearray, or an instance of a subclass.
func (v Value) AsByteArray() (*ByteArray, bool) {
	if v.ref != nil && (*Header)(v.ref).typ.layout == KindByteArray {
		return (*ByteArray)(v.ref), true
	}
	return nil, false
}

// Snapshot returns a copy of the bytes.
func (a *ByteArray) Snapshot(th *Thread) string {
	locked := a.Lock(th)
	s := string(a.b)
	a.Unlock(locked)
	return s
}

// Copy returns a copy of the bytes.
func (a *ByteArray) Copy(th *Thread) []byte {
	locked := a.Lock(th)
	b := bytes.Clone(a.b)
	a.Unlock(locked)
	return b
}

// Change calls f with the bytes and replaces them by its result, as one atomic
// operation: f runs under the lock, so it must not call scripts.
func (a *ByteArray) Change(th *Thread, f func(b []byte) ([]byte, error)) error {
	if a.Frozen() {
		return Errorf(TypeError, "cannot change frozen bytearray")
	}
	locked := a.Lock(th)
	b, err := f(a.b)
	if err == nil {
		a.b = b
	}
	a.Unlock(locked)
	return err
}

func (a *ByteArray) at(th *Thread, i int) (byte, bool) {
	locked := a.Lock(th)
	defer a.Unlock(locked)
	if i < len(a.b) {
		return a.b[i], true
	}
	return 0, false
}

// Len returns the number of bytes.
func (a *ByteArray) Len(th *Thread) int {
	locked := a.Lock(th)
	n := len(a.b)
	a.Unlock(locked)
	return n
}

// setupByteArray fills in the behaviours of bytearray.
func setupByteArray() {
	subclassable[ByteArray](ByteArrayType)
	ByteArrayType.Define("__hash__", None)
	ByteArrayType.Doc = "bytearray(source=b'', encoding='utf-8', errors='strict')\n\nBytes that can be changed: of an iterable of ints, of encoded text, of a bytes-like object, or a number of zero bytes."
	s := ByteArrayType.MutableSlots()
	s.Repr = func(th *Thread, v Value) (string, error) {
		text := (*ByteArray)(v.ref).Snapshot(th)
		quoted, err := quoteByteArray(th, text)
		return v.Type().Name() + "(" + quoted + ")", err
	}
	s.Hash = func(_ *Thread, v Value) (int64, error) {
		return 0, Errorf(TypeError, "unhashable type: '%s'", v.Type().Name())
	}
	s.Len = func(th *Thread, v Value) (int, error) { return (*ByteArray)(v.ref).Len(th), nil }
	s.Bool = func(th *Thread, v Value) (bool, error) { return (*ByteArray)(v.ref).Len(th) != 0, nil }
	s.New = func(th *Thread, t *Type, _ []Value, _ []Named) (Value, error) {
		h := newLike(t, ByteArrayType, func() *Header { return &new(ByteArray).Header })
		return h.Value(), nil
	}
	s.Init = func(th *Thread, v Value, args []Value, kw []Named) error {
		text, _, err := bytesFrom(th, "bytearray", args, kw)
		if err != nil {
			return err
		}
		b, err := concatText(th, text, "")
		if err != nil {
			return err
		}
		return (*ByteArray)(v.ref).Change(th, func([]byte) ([]byte, error) { return b, nil })
	}
	s.Iter = newBytesIterator(ByteArrayIteratorType)
	s.GetItem = byteArrayGetItem
	s.SetItem = byteArraySetItem
	s.Contains = bytesContains
	s.Binary = byteArrayBinary
	s.BinaryOps = 1<<Add | 1<<Mul | 1<<Mod
	s.ReflectedOps = 1<<Mul | 1<<Mod
	s.InPlace = byteArrayInPlace
	s.InPlaceOps = 1<<Add | 1<<Mul
	s.Compare = bytesCompare
}

func byteArrayGetItem(th *Thread, v, key Value) (Value, error) {
	a := (*ByteArray)(v.ref)
	if sl, ok := key.AsSlice(); ok {
		s := a.Snapshot(th)
		start, _, step, count, err := SliceIndices(th, sl, len(s))
		if err != nil {
			return Value{}, err
		}
		out, err := sliceBytes(th, s, start, step, count)
		return NewByteArray(out).Value(), err
	}
	i, err := byteIndex(th, key, a.Len(th), "bytearray", "bytearray ")
	if err != nil {
		return Value{}, err
	}
	if c, ok := a.at(th, i); ok {
		return Int(int64(c)), nil
	}
	return Value{}, Errorf(IndexError, "bytearray index out of range")
}

func byteArraySetItem(th *Thread, v, key, x Value) error {
	a := (*ByteArray)(v.ref)
	if sl, ok := key.AsSlice(); ok {
		return a.setSlice(th, sl, x)
	}
	i, err := byteIndex(th, key, a.Len(th), "bytearray", "bytearray ")
	if err != nil {
		return err
	}
	var c byte
	if x.IsSet() {
		if c, err = ByteOf(th, x, "byte"); err != nil {
			return err
		}
	}
	return a.Change(th, func(b []byte) ([]byte, error) {
		if i >= len(b) {
			return nil, Errorf(IndexError, "bytearray index out of range")
		}
		if !x.IsSet() {
			return append(b[:i], b[i+1:]...), nil
		}
		b[i] = c
		return b, nil
	})
}

// setSlice is a[sl] = x, or del a[sl] when x is unset.
func (a *ByteArray) setSlice(th *Thread, sl *Slice, x Value) error {
	var text string
	if x.IsSet() {
		var ok bool
		if text, ok = BytesLike(th, x); !ok {
			if x.Layout() == KindStr || isInt(x) || x.Type().Slots().Iter == nil && x.Type().Slots().GetItem == nil {
				return Errorf(TypeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
			}
			b, err := bytesOfElements(th, x, "byte")
			if err != nil {
				return err
			}
			text = string(b)
		}
	}
	// Slice bounds may call __index__, so they are worked out before the lock is taken.
	start, stop, step, count, err := SliceIndices(th, sl, a.Len(th))
	if err != nil {
		return err
	}
	if !x.IsSet() && step != 1 {
		return a.deleteEach(th, start, step, count)
	}
	return a.Change(th, func(b []byte) ([]byte, error) {
		switch {
		case step == 1:
			start, stop := min(start, len(b)), min(max(start, stop), len(b))
			tail := string(b[stop:])
			return append(append(b[:start], text...), tail...), nil
		case len(text) != count:
			return nil, Errorf(ValueError, "attempt to assign bytes of size %d to extended slice of size %d", len(text), count)
		}
		for k := range text {
			if i := start + k*step; i < len(b) {
				b[i] = text[k]
			}
		}
		return b, nil
	})
}

// deleteEach removes count bytes from start on, step apart, unless the thread is stopped meanwhile.
func (a *ByteArray) deleteEach(th *Thread, start, step, count int) error {
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	return a.Rework(th, func(b []byte) ([]byte, bool) { return withoutEach(th, b, start, step, count) })
}

// Rework is Change for an f that takes long: it leaves the bytes as they are, and reports false where the thread is stopping.
func (a *ByteArray) Rework(th *Thread, f func(b []byte) (result []byte, done bool)) error {
	var failure error
	err := Attempt(th, func() (done bool) {
		failure = a.Change(th, func(b []byte) ([]byte, error) {
			var result []byte
			if result, done = f(b); done {
				return result, nil
			}
			return b, nil
		})
		return done || failure != nil
	})
	if err == nil {
		err = failure
	}
	return err
}

// ReversedBytes returns b backwards, for Rework.
func ReversedBytes(th *Thread, b []byte) (out []byte, done bool) {
	out = rawBytes(len(b))[:len(b)]
	for i, c := range b {
		out[len(b)-1-i] = c
		if i%copyStride == copyStride-1 && th.Stopping() {
			return nil, false
		}
	}
	return out, true
}

// withoutEach returns b without those bytes; done is false if the thread is stopping.
func withoutEach(th *Thread, b []byte, start, step, count int) (left []byte, done bool) {
	if count <= 0 || start >= len(b) {
		return b, true
	}
	left = append(rawBytes(len(b)), b[:start]...)
	for k, i := 0, start; i < len(b); k++ {
		next := min(i+step, len(b))
		if k >= count-1 {
			next = len(b)
		}
		left = append(left, b[i+1:next]...)
		if i = next; k%copyStride == copyStride-1 && th.Stopping() {
			return nil, false
		}
	}
	return left, true
}

func byteArrayBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	s := (*ByteArray)(self.ref).Snapshot(th)
	switch op {
	case Add:
		if t, ok := BytesLike(th, other); ok && !reflected {
			if err := th.Runtime.CheckSize(int64(len(s))+int64(len(t)), 1); err != nil {
				return Value{}, err
			}
			all, err := concatText(th, s, t)
			return NewByteArray(all).Value(), err
		}
	case Mul:
		n, ok, err := repeatTimes(th, other, len(s), "")
		if err != nil || !ok {
			return NotImplemented, err
		}
		all, err := repeatedText(th, s, n)
		if err != nil {
			return Value{}, err
		}
		return NewByteArray(bytesOfText(all)).Value(), nil
	case Mod:
		if reflected {
			return NotImplemented, nil
		}
		out, err := FormatPercentBytes(th, s, other)
		if err != nil {
			return Value{}, err
		}
		return NewByteArray([]byte(out)).Value(), nil
	}
	return NotImplemented, nil
}

// repeatInPlace is a *= n. The bytes are repeated outside the lock, as often as another thread changes them meanwhile.
func (a *ByteArray) repeatInPlace(th *Thread, n int) error {
	for {
		old := []byte(a.Snapshot(th))
		if err := th.Runtime.CheckSize(int64(n), int64(len(old))); err != nil {
			return err
		}
		text, err := repeatedText(th, ownText(old), n)
		all := bytesOfText(text)
		if err != nil {
			return err
		}
		changed := false
		err = a.Change(th, func(b []byte) ([]byte, error) {
			if changed = !bytes.Equal(b, old); changed {
				return b, nil
			}
			return all, nil
		})
		if err != nil || !changed {
			return err
		}
	}
}

func byteArrayInPlace(th *Thread, op BinaryOp, self, other Value) (Value, error) {
	a := (*ByteArray)(self.ref)
	var change func(b []byte) ([]byte, error)
	switch op {
	case Add:
		t, ok := BytesLike(th, other)
		if !ok {
			return Value{}, Errorf(TypeError, "can't concat %s to %s", other.Type().Name(), self.Type().Name())
		}
		change = func(b []byte) ([]byte, error) {
			return append(b, t...), th.Runtime.CheckSize(int64(len(b))+int64(len(t)), 1)
		}
	case Mul:
		n, ok, err := repeatTimes(th, other, max(1, a.Len(th)), "")
		if err != nil || !ok {
			return NotImplemented, err
		}
		return self, a.repeatInPlace(th, n)
	default:
		return NotImplemented, nil
	}
	return self, a.Change(th, change)
}
