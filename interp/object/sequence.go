package object

import (
	"math/bits"
	"strings"
)

// This file has what tuples and lists share: functions over slices of values
// that no other goroutine changes.

// joinRepr writes the reprs of elems between open and end.
func joinRepr(th *Thread, open string, elems []Value, end string) (string, error) {
	var b strings.Builder
	b.WriteString(open)
	for i, x := range elems {
		if i > 0 {
			b.WriteString(", ")
		}
		s, err := Repr(th, x)
		if err != nil {
			return "", err
		}
		b.WriteString(s)
		if i%stride == stride-1 {
			if err := safepoint(th); err != nil {
				return "", err
			}
		}
	}
	b.WriteString(end)
	return b.String(), nil
}

// EnterRepr notes that the container's repr is being made; it returns false if
// that was so already: the container contains itself. LeaveRepr must follow a true result.
func (th *Thread) EnterRepr(h *Header) (bool, error) {
	for _, o := range th.reprs {
		if o == h {
			return false, nil
		}
	}
	if err := th.enterContainer(maxContainers, " while getting the repr of an object"); err != nil {
		return false, err
	}
	th.reprs = append(th.reprs, h)
	return true, nil
}

// LeaveRepr ends what EnterRepr began.
func (th *Thread) LeaveRepr() {
	th.reprs = th.reprs[:len(th.reprs)-1]
	th.leaveContainer()
}

// maxContainers bounds the nesting of containers for repr and comparison; it has
// nothing to do with the depth of a script's calls. Hashes of tuples go as deep as the Go stack allows.
const maxContainers = 10_000

// enterContainer counts a level of containers in containers; if it returns nil,
// leaveContainer must follow. It is a safepoint: containers that hold one another twice, nested, have more to go through than
// there is time for.
func (th *Thread) enterContainer(limit int, doing string) error {
	if err := th.Safepoint(); err != nil {
		return err
	}
	if th.nested >= limit {
		return Errorf(RecursionError, "maximum recursion depth exceeded%s", doing)
	}
	th.nested++
	return nil
}

func (th *Thread) leaveContainer() { th.nested-- }

// The constants of the hash of a sequence, those of xxHash.
const (
	xxPrime1 = 11400714785074694791
	xxPrime2 = 14029467366897019727
	xxPrime5 = 2870177450012600261
)

// hashSequence is the hash of a tuple of elems.
func hashSequence(th *Thread, elems []Value) (int64, error) {
	acc := uint64(xxPrime5)
	for i, x := range elems {
		if i%copyStride == copyStride-1 {
			if err := th.Safepoint(); err != nil {
				return 0, err
			}
		}
		h, err := hashKey(th, x)
		if err != nil {
			return 0, err
		}
		acc = bits.RotateLeft64(acc+h*xxPrime2, 31) * xxPrime1
	}
	acc += uint64(len(elems)) ^ (xxPrime5 ^ 3527539)
	if acc == 1<<64-1 {
		return 1546275796, nil
	}
	return int64(acc), nil
}

// compareSlices compares lexicographically, as tuples and lists do.
func compareSlices(th *Thread, op CompareOp, a, b []Value) (Value, error) {
	if len(a) != len(b) && (op == EQ || op == NE) {
		return Bool(op == NE), nil
	}
	if err := th.enterContainer(maxContainers, " in comparison"); err != nil {
		return Value{}, err
	}
	defer th.leaveContainer()
	for i := range min(len(a), len(b)) {
		if i%copyStride == copyStride-1 {
			if err := th.Safepoint(); err != nil {
				return Value{}, err
			}
		}
		eq, err := equalValues(th, a[i], b[i])
		if err != nil {
			return Value{}, err
		}
		if eq {
			continue
		}
		switch op {
		case EQ:
			return False, nil
		case NE:
			return True, nil
		}
		return Compare(th, op, a[i], b[i])
	}
	return Bool(op.Holds(len(a) - len(b))), nil
}

// equalValues is Equal with the common cases decided on the spot.
func equalValues(th *Thread, a, b Value) (bool, error) {
	if a == b {
		return true, nil
	}
	if a.ref == b.ref && a.Kind() == KindInt {
		return false, nil
	}
	if s, ok := a.exactStr(); ok {
		if t, ok := b.exactStr(); ok {
			return s == t, nil
		}
	}
	return CompareBool(th, EQ, a, b)
}

// stride is how many elements, or bytes of text, native code goes through between two safepoints: less than a
// millisecond's work.
const (
	stride     = 1 << 12
	copyStride = 1 << 16
)

// repeated returns n copies of s; the caller checked the size.
func repeated[T any](th *Thread, s []T, n int) ([]T, error) {
	if len(s) == 0 || n == 0 {
		return nil, nil
	}
	out, err := MakeLong[T](th, len(s)*n, len(s)*n)
	if err != nil {
		return nil, err
	}
	done := 0
	for done < len(out) {
		from := s[done%len(s):]
		if done >= len(s) {
			from = out[done%len(s) : done]
		}
		k := copy(out[done:], from[:min(len(from), copyStride)])
		done += k
		if k == copyStride {
			if err := th.Safepoint(); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// repeatedText is repeated for text and bytes.
func repeatedText(th *Thread, s string, n int) (string, error) {
	if len(s)*n <= copyStride {
		return strings.Repeat(s, n), nil
	}
	out := Buffer{th: th}
	err := out.Repeat(s, n)
	return out.Text(), err
}

// valueSize is the size of a Value in bytes, for memory limits.
const valueSize = 16

// sliceElems returns the n elements from start on, step apart, in a new slice.
func sliceElems(elems []Value, start, step, n int) []Value {
	if n == 0 {
		return nil
	}
	out := make([]Value, n)
	if step == 1 {
		copy(out, elems[start:start+n])
		return out
	}
	for i := range out {
		out[i] = elems[start+i*step]
	}
	return out
}

// trySlice is sliceElems for elements of a locked list, unless the thread is cancelled meanwhile.
func trySlice(th *Thread, elems []Value, start, step, n int) ([]Value, bool) {
	if n <= copyStride {
		return sliceElems(elems, start, step, n), true
	}
	out, ok := makeLong[Value](th, n, n)
	if !ok {
		return nil, false
	}
	if step == 1 {
		return out, copyElems(th, out, elems[start:start+n])
	}
	for lo := 0; lo < n; lo += copyStride {
		part := out[lo:min(lo+copyStride, n)]
		for i := range part {
			part[i] = elems[start+(lo+i)*step]
		}
		if th.Stopping() {
			return nil, false
		}
	}
	return out, true
}

// sequenceIndex turns a subscript into an index; the caller adds the length if it is negative.
func sequenceIndex(th *Thread, typeName string, key Value) (int, error) {
	if i, ok := key.SmallInt(); ok {
		return int(i), nil
	}
	if !isIndex(th, key) {
		return 0, Errorf(TypeError, "%s indices must be integers or slices, not %s", typeName, key.Type().Name())
	}
	return IndexInt(th, key, IndexError)
}

// indexIn returns the position of x in elems[start:stop], -1 if it is not there.
func indexIn(th *Thread, elems []Value, x Value, start, stop int) (int, error) {
	for i := start; i < min(stop, len(elems)); i++ {
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return -1, err
			}
		}
		eq, err := equalValues(th, elems[i], x)
		if err != nil {
			return -1, err
		}
		if eq {
			return i, nil
		}
	}
	return -1, nil
}

// clipIndex is an optional start or stop argument of index(): unset means missing.
func clipIndex(th *Thread, v Value, length, missing int) (int, error) {
	if !v.IsSet() || v.IsNone() {
		return missing, nil
	}
	if !isIndex(th, v) {
		return 0, Errorf(TypeError, "slice indices must be integers or have an __index__ method")
	}
	i, err := IndexInt(th, v, nil)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i = max(i+length, 0)
	}
	return i, nil
}
