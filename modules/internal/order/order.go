// Package order compares numbers, strings and tuples of them without script code,
// so that it can be done with a container locked.
package order

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// maxNested is the nesting of tuples up to which Plain looks.
const maxNested = 8

// Plain compares two values without script code; ok is false if it can't.
func Plain(a, b object.Value) (c int, ok bool) { return compare(a, b, 0) }

func compare(a, b object.Value, depth int) (c int, ok bool) {
	switch a.Kind() {
	case object.KindInt:
		x, _ := a.SmallInt()
		if y, ok := b.SmallInt(); ok {
			return order(x, y), true
		}
		y, ok := b.ExactFloat()
		return order(float64(x), y), ok && y == y && exact(x)
	case object.KindFloat:
		x, _ := a.ExactFloat()
		if y, ok := b.ExactFloat(); ok {
			return order(x, y), x == x && y == y
		}
		y, ok := b.SmallInt()
		return order(x, float64(y)), ok && x == x && exact(y)
	case object.KindStr:
		if b.Kind() != object.KindStr {
			return 0, false
		}
		x, _ := a.AsStr()
		y, _ := b.AsStr()
		return strings.Compare(x, y), true
	case object.KindTuple:
		if b.Kind() == object.KindTuple && depth < maxNested {
			return compareTuples(a, b, depth+1)
		}
	}
	return 0, false
}

func compareTuples(a, b object.Value, depth int) (c int, ok bool) {
	x, _ := a.AsTuple()
	y, _ := b.AsTuple()
	ys := y.Elems()
	for i, v := range x.Elems() {
		if i == len(ys) {
			return 1, true
		}
		if v.Is(ys[i]) {
			continue
		}
		if c, ok := compare(v, ys[i], depth); c != 0 || !ok {
			return c, ok
		}
	}
	return order(x.Len(), len(ys)), true
}

// exact reports whether a float64 holds x.
func exact(x int64) bool { return -1<<53 <= x && x <= 1<<53 }

func order[T int | int64 | float64](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
