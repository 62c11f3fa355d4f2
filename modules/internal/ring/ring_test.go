package ring

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/starling-lang/starling/interp/object"
)

// TestRing compares a ring with a slice under random pushes and pops that grow and shrink it.
func TestRing(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for round := range 63 {
		var r Ring
		var want []object.Value
		for step := range 3000 {
			grows := (step/500)%2 == 0
			v := object.Int(int64(step))
			switch {
			case rnd.IntN(4) > 0 == grows || len(want) == 0:
				if rnd.IntN(8) < round%9 {
					r.PushBack(v)
					want = append(want, v)
				} else {
					r.PushFront(v)
					want = slices.Insert(want, 0, v)
				}
			case rnd.IntN(8) < round%7:
				if got, last := r.PopBack(), len(want)-1; got != want[last] {
					t.Fatalf("round %d, step %d: %v at the back", round, step, got)
				}
				want = want[:len(want)-1]
			default:
				if got := r.PopFront(); got != want[0] {
					t.Fatalf("round %d, step %d: %v at the front", round, step, got)
				}
				want = want[1:]
			}
			if step%17 == 0 || len(want) < 3 {
				check(t, &r, want)
			}
		}
	}
}

func check(t *testing.T, r *Ring, want []object.Value) {
	t.Helper()
	got := make([]object.Value, r.Len())
	r.CopyTo(got, 0)
	if !slices.Equal(got, want) {
		t.Fatalf("%d values, not %d, or others", len(got), len(want))
	}
	blocks := 0
	for _, b := range r.blocks {
		if b != nil {
			blocks++
		}
	}
	if blocks != r.used() {
		t.Fatalf("%d blocks for %d values from %d on", blocks, r.n, r.head)
	}
	for i := range want {
		if *r.At(i) != want[i] {
			t.Fatalf("value %d is another", i)
		}
	}
}

// TestMemory looks that what many values took is given back.
func TestMemory(t *testing.T) {
	var r Ring
	for range 100_000 {
		r.PushBack(object.None)
	}
	for r.Len() > 1 {
		r.PopFront()
	}
	if len(r.blocks) > 64 {
		t.Errorf("room for %d blocks is kept", len(r.blocks))
	}
}

// BenchmarkFIFO is a queue that stays short.
func BenchmarkFIFO(b *testing.B) {
	var r Ring
	r.PushBack(object.None)
	for b.Loop() {
		r.PushBack(object.None)
		r.PopFront()
	}
}
