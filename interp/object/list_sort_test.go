package object

import (
	"cmp"
	"math/rand/v2"
	"runtime"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
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

// TestSortStopped stops sorts at any moment: they leave the elements as they were, or have sorted them.
func TestSortStopped(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	number := func() int64 { return rnd.Int64N(1000) }
	kinds := map[string]func() Value{
		"ints":   func() Value { return Int(rnd.Int64()) },
		"few":    func() Value { return Int(number()) },
		"texts":  func() Value { return Str("the same " + strconv.FormatInt(number(), 7)) },
		"tuples": func() Value { return Pair(Int(number()), Str(strconv.FormatInt(number(), 10))).Value() },
	}
	for name, value := range kinds {
		t.Run(name, func(t *testing.T) {
			elems := make([]Value, 100_000) // so many that the sort's memory is not cleared
			for i := range elems {
				elems[i] = value()
			}
			stopped := 0
			for round := range 24 {
				for range 4 { // what a sort finds in memory that is used again
					for i, b := 0, rawBytes(16 * len(elems))[:16*len(elems)]; i < len(b); i++ {
						b[i] = 0xff
					}
				}
				runtime.GC()
				th := newTestThread(Python)
				done := make(chan struct{})
				go func() {
					defer close(done)
					for range round * 6000 {
						runtime.Gosched()
					}
					th.Request(RequestCancel)
				}()
				if round%3 == 0 { // before it has begun
					<-done
				}
				got := slices.Clone(elems)
				result := sortByScalars(th, got, got, round%2 == 0)
				if result == notSorted {
					result = sortTuples(th, got, got, round%2 == 0)
				}
				if <-done; result == sortStopped {
					stopped++
					require.Equal(t, elems, got)
				}
			}
			require.Positive(t, stopped)
		})
	}
}
