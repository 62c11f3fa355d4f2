package object

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestSortTexts sorts texts that share beginnings, end early or have NUL characters, alone and as columns of
// tuples: the order is that of the texts, and equal ones stay as they were.
func TestSortTexts(t *testing.T) {
	th := newTestThread(Python)
	rnd := rand.New(rand.NewPCG(3, 4))
	for round := range 400 {
		letters := []string{"a", "ab", "ab\x00", "\x00bé"}[round%4]
		prefix := []string{"", "x", "a common beginning of some length, "}[round%3]
		type row struct {
			text string
			n    int64
			at   int
		}
		rows := make([]row, 1+rnd.IntN(700))
		for i := range rows {
			b := []byte(prefix)
			for range rnd.IntN(24) {
				b = append(b, letters[rnd.IntN(len(letters))])
			}
			rows[i] = row{string(b), rnd.Int64N(3), i}
		}
		elems, keys := make([]Value, len(rows)), make([]Value, len(rows))
		pairs := round%5 == 0
		for i, r := range rows {
			elems[i], keys[i] = Int(int64(i)), Str(r.text)
			if pairs {
				keys[i] = Pair(Str(r.text), Int(r.n)).Value()
			}
		}
		key := NewNative("key(i, /)", "", func(_ *Thread, a []Value) (Value, error) {
			i, _ := a[0].SmallInt()
			return keys[i], nil
		})
		if err := SortValues(th, elems, key.Value(), false); err != nil {
			t.Fatal(err)
		}
		slices.SortStableFunc(rows, func(a, b row) int {
			if c := cmp.Compare(a.text, b.text); c != 0 || !pairs {
				return c
			}
			return cmp.Compare(a.n, b.n)
		})
		for i, r := range rows {
			if got, _ := elems[i].SmallInt(); got != int64(r.at) {
				t.Fatalf("round %d: element %d is %q, not %q", round, i, keys[got], r.text)
			}
		}
	}
}
