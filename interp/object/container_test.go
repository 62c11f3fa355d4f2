package object

import (
	"context"
	"fmt"
	"math/rand"
	"sync"
	"testing"
)

// newTestThread returns a thread of a runtime without an interpreter: natives can be
// called, script functions can't.
func newTestThread(d *Dialect) *Thread {
	Setup(func() {})
	rt := &Runtime{Dialect: d, MaxMemory: 1 << 30, Context: context.Background()}
	rt.SetRecursionLimit(1000)
	return &Thread{Dialect: d, Runtime: rt, Context: rt.Context}
}

func mustRepr(t *testing.T, th *Thread, v Value) string {
	t.Helper()
	s, err := Repr(th, v)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func ints(n ...int64) []Value {
	out := make([]Value, len(n))
	for i, x := range n {
		out[i] = Int(x)
	}
	return out
}

func TestDictAgainstMap(t *testing.T) {
	th := newTestThread(Python)
	rng := rand.New(rand.NewSource(1))
	for round := range 200 {
		d := NewDict(round % 20)
		want := map[int64]int64{}
		var order []int64
		span := int64(1 + rng.Intn(400))
		for range 600 {
			k := rng.Int63n(span) * int64(1+round%3*1024)
			switch rng.Intn(5) {
			case 0, 1, 2:
				v := rng.Int63n(100)
				if _, ok := want[k]; !ok {
					order = append(order, k)
				}
				want[k] = v
				if err := d.Set(th, Int(k), Int(v)); err != nil {
					t.Fatal(err)
				}
			case 3:
				ok, err := d.Delete(th, Int(k))
				if err != nil {
					t.Fatal(err)
				}
				if _, had := want[k]; had != ok {
					t.Fatalf("delete %d: %v, want %v", k, ok, had)
				}
				if ok {
					delete(want, k)
					for i, o := range order {
						if o == k {
							order = append(order[:i], order[i+1:]...)
							break
						}
					}
				}
			case 4:
				v, ok, _ := d.Get(th, Float(float64(k)))
				w, had := want[k]
				if ok != had || ok && v != Int(w) {
					t.Fatalf("get %d: %v %v, want %v %v", k, v, ok, w, had)
				}
			}
		}
		if d.Len(th) != len(want) {
			t.Fatalf("len %d, want %d", d.Len(th), len(want))
		}
		for i, it := range d.Items(th) {
			if it.Key != Int(order[i]) || it.Value != Int(want[order[i]]) {
				t.Fatalf("item %d is %v", i, it)
			}
		}
	}
}

func TestDictStrings(t *testing.T) {
	th := newTestThread(Python)
	d := NewDict(0)
	for i := range 5000 {
		if err := d.Set(th, Str(fmt.Sprint("key", i)), Int(int64(i))); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 5000 {
		if v := d.GetStr(th, fmt.Sprint("key", i)); v != Int(int64(i)) {
			t.Fatalf("key%d: %v", i, v)
		}
	}
	if d.GetStr(th, "nokey").IsSet() {
		t.Error("found a key that is not there")
	}
	for i := range 4990 {
		item, ok, err := d.PopItem(th, true)
		if err != nil || !ok || item.Value != Int(int64(i)) {
			t.Fatalf("popitem %d: %v %v %v", i, item, ok, err)
		}
	}
	if got, want := d.Len(th), 10; got != want {
		t.Errorf("len %d, want %d", got, want)
	}
}

func TestDictNumericKeys(t *testing.T) {
	for _, dialect := range []*Dialect{Python, Starlark} {
		th := newTestThread(dialect)
		d := NewDict(0)
		for i, k := range []Value{Int(1), Float(1), True, Float(1.5), None, Pair(Int(1), Str("a")).Value(), Pair(Float(1), Str("a")).Value()} {
			if err := d.Set(th, k, Int(int64(i))); err != nil {
				t.Fatal(err)
			}
		}
		want := "{1: 2, 1.5: 3, None: 4, (1, 'a'): 6}"
		if dialect == Starlark {
			want = `{1: 1, True: 2, 1.5: 3, None: 4, (1, "a"): 6}`
		}
		if got := mustRepr(t, th, d.Value()); got != want {
			t.Errorf("%s: %s, want %s", dialect, got, want)
		}
	}
}

func TestDictIterationErrors(t *testing.T) {
	th := newTestThread(Python)
	d := NewDict(0)
	for i := range 3 {
		d.Set(th, Int(int64(i)), None)
	}
	it := NewDictIterator(th, d, IterKeys)
	if v, err := Next(th, it); err != nil || v != Int(0) {
		t.Fatal(v, err)
	}
	d.Set(th, Int(10), None)
	for range 2 {
		if _, err := Next(th, it); err == nil || err.Error() != "RuntimeError: dictionary changed size during iteration" {
			t.Errorf("got %v", err)
		}
	}
	s, _ := NewSet(th, ints(1, 2)...)
	it, _ = Iter(th, s.Value())
	Next(th, it)
	s.Add(th, Int(5))
	if _, err := Next(th, it); err == nil || err.Error() != "RuntimeError: Set changed size during iteration" {
		t.Errorf("got %v", err)
	}
}

func TestListSlices(t *testing.T) {
	th := newTestThread(Python)
	rng := rand.New(rand.NewSource(2))
	bound := func() Value {
		if rng.Intn(4) == 0 {
			return None
		}
		return Int(int64(rng.Intn(17) - 8))
	}
	for range 5000 {
		n := rng.Intn(7)
		model := make([]int64, n)
		elems := make([]Value, n)
		for i := range model {
			model[i] = int64(i)
			elems[i] = Int(int64(i))
		}
		l := NewList(elems)
		step := None
		if rng.Intn(2) == 0 {
			step = Int(int64([]int{-3, -2, -1, 1, 2, 3}[rng.Intn(6)]))
		}
		s := NewSlice(bound(), bound(), step)
		start, _, by, count, err := SliceIndices(th, s, n)
		if err != nil {
			t.Fatal(err)
		}
		picked := map[int]bool{}
		for i := range count {
			picked[start+i*by] = true
		}
		if err := DelItem(th, l.Value(), s.Value()); err != nil {
			t.Fatal(err)
		}
		var want []Value
		for i, x := range model {
			if !picked[i] {
				want = append(want, Int(x))
			}
		}
		if got, w := mustRepr(t, th, l.Value()), mustRepr(t, th, NewList(want).Value()); got != w {
			t.Fatalf("del [0..%d][%s]: %s, want %s", n, mustRepr(t, th, s.Value()), got, w)
		}
	}
}

func TestSortIsStable(t *testing.T) {
	th := newTestThread(Python)
	rng := rand.New(rand.NewSource(3))
	for round := range 300 {
		n := rng.Intn(300)
		keys, elems := make([]Value, n), make([]Value, n)
		for i := range n {
			k := int64(rng.Intn(1 + n/3))
			switch round % 4 {
			case 0:
				keys[i] = Int(k)
			case 1:
				keys[i] = Str(fmt.Sprint(k))
			case 2:
				keys[i] = Pair(Int(k), None).Value()
			case 3:
				keys[i] = Float(float64(k) / 2)
			}
			if round%5 == 0 && i > 0 && rng.Intn(10) > 0 {
				keys[i] = keys[i-1] // long runs
			}
			elems[i] = Pair(keys[i], Int(int64(i))).Value()
		}
		reverse := round%2 == 1
		order := append([]Value(nil), elems...)
		key := NewNative("f(x)", "", func(_ *Thread, a []Value) (Value, error) { return (*Tuple)(a[0].ref).elems[0], nil })
		if err := SortValues(th, order, key.Value(), reverse); err != nil {
			t.Fatal(err)
		}
		for i := 1; i < n; i++ {
			a, b := (*Tuple)(order[i-1].ref).elems, (*Tuple)(order[i].ref).elems
			op := GT
			if reverse {
				op = LT
			}
			if bad, _ := CompareBool(th, op, a[0], b[0]); bad {
				t.Fatalf("round %d: out of order at %d", round, i)
			}
			if eq, _ := Equal(th, a[0], b[0]); eq && a[1].bits > b[1].bits {
				t.Fatalf("round %d: not stable at %d", round, i)
			}
		}
	}
}

func TestSortErrors(t *testing.T) {
	th := newTestThread(Python)
	l := NewList([]Value{Int(3), Str("a"), Int(1)})
	err := l.Sort(th, Value{}, false)
	if err == nil || err.Error() != "TypeError: '<' not supported between instances of 'str' and 'int'" {
		t.Errorf("got %v", err)
	}
	if l.Len(th) != 3 {
		t.Errorf("elements were lost: %s", mustRepr(t, th, l.Value()))
	}
	key := NewNative("f(x)", "", func(th *Thread, a []Value) (Value, error) { return a[0], l.Append(th, Int(9)) })
	if err := l.Sort(th, key.Value(), false); err == nil {
		t.Error("comparing int and str worked")
	}
	l = NewList(ints(2, 1))
	if err := l.Sort(th, key.Value(), false); err == nil || err.Error() != "ValueError: list modified during sort" {
		t.Errorf("got %v", err)
	}
	if got := mustRepr(t, th, l.Value()); got != "[1, 2]" {
		t.Errorf("got %s", got)
	}
}

func TestRecursiveReprs(t *testing.T) {
	th := newTestThread(Python)
	l := NewList(nil)
	l.Append(th, l.Value())
	d := NewDict(0)
	d.Set(th, Int(1), d.Value())
	l.Append(th, d.Value())
	l.Append(th, NewTuple([]Value{l.Value()}).Value())
	if got, want := mustRepr(t, th, l.Value()), "[[...], {1: {...}}, ([...],)]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	deep := None
	for range 50_000 {
		deep = NewList([]Value{deep}).Value()
	}
	if _, err := Repr(th, deep); err == nil || !IsException(err, RecursionError) {
		t.Errorf("repr of a deep list: %v", err)
	}
	other := None
	for range 50_000 {
		other = NewList([]Value{other}).Value()
	}
	if _, err := Equal(th, deep, other); err == nil || !IsException(err, RecursionError) {
		t.Errorf("comparison of deep lists: %v", err)
	}
}

func TestFreeze(t *testing.T) {
	th := newTestThread(Starlark)
	inner := NewList(ints(1))
	d := NewDict(0)
	d.Set(th, Str("l"), inner.Value())
	s, _ := NewSet(th, Int(1))
	Freeze(th, NewTuple([]Value{d.Value(), s.Value()}).Value())
	for name, err := range map[string]error{
		"append": inner.Append(th, None), "set": d.Set(th, Int(1), None), "add": s.Add(th, Int(1)), "clear": inner.Clear(th),
		"item": SetItem(th, inner.Value(), Int(0), None), "sort": inner.Sort(th, Value{}, false), "extend": inner.Extend(th, NewTuple(nil).Value()),
	} {
		if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := d.SetDefault(th, Str("l"), None); err != nil {
		t.Error(err)
	}
	deep := None
	for range 200_000 {
		deep = NewList([]Value{deep}).Value()
	}
	Freeze(th, deep)
}

// TestShared has eight threads work on one list, one dict and one set at once.
func TestShared(t *testing.T) {
	const threads, rounds = 8, 400
	first := newTestThread(Python)
	l, d := NewList(nil), NewDict(0)
	s, _ := NewSet(first)
	var wg sync.WaitGroup
	var mu sync.Mutex
	popped := 0
	for n := range threads {
		wg.Add(1)
		go func() {
			defer wg.Done()
			th := newTestThread(Python)
			th.Shared = true
			mine := 0
			for i := range rounds {
				id := int64(n*rounds + i)
				l.Append(th, Int(id))
				d.Set(th, Int(id), Int(id))
				d.Set(th, Str(fmt.Sprint(id%7)), Int(id))
				s.Add(th, Int(id))
				l.At(th, i)
				if i%50 == 0 {
					l.Sort(th, Value{}, n%2 == 0)
					Elements(th, l.Value())
					Repr(th, d.Value())
					s.Union(th, s.Value())
					l.Index(th, Int(id), Value{}, Value{})
					it := NewDictIterator(th, d, IterItems)
					for {
						if v, err := Next(th, it); err != nil || !v.IsSet() {
							break
						}
					}
					setOperation(th, And, s, s.Value())
					GetItem(th, l.Value(), NewSlice(Int(0), Int(10), None).Value())
				}
				if i%10 == 0 {
					if _, err := l.Pop(th, -1); err == nil {
						mine++
					}
					d.Delete(th, Int(id))
					s.Discard(th, Int(id))
				}
			}
			mu.Lock()
			popped += mine
			mu.Unlock()
		}()
	}
	wg.Wait()
	if got, want := l.Len(first), threads*rounds-popped; got != want {
		t.Errorf("list has %d elements, want %d", got, want)
	}
	left := threads * rounds * 9 / 10
	if got := d.Len(first); got != left+7 {
		t.Errorf("dict has %d items, want %d", got, left+7)
	}
	if got := s.Len(first); got != left {
		t.Errorf("set has %d elements, want %d", got, left)
	}
}

func BenchmarkDictCount(b *testing.B) {
	th := newTestThread(Python)
	d := NewDict(0)
	for i := 0; b.Loop(); i++ {
		k := Int(int64(i * 7 % 1000))
		v, ok, _ := d.Get(th, k)
		if !ok {
			v = Int(0)
		}
		d.Set(th, k, Int(int64(v.bits)+1))
	}
}

func BenchmarkDictCountStr(b *testing.B) {
	th := newTestThread(Python)
	d := NewDict(0)
	keys := make([]Value, 1000)
	for i := range keys {
		keys[i] = Str(fmt.Sprint("word", i))
	}
	for i := 0; b.Loop(); i++ {
		k := keys[i*7%1000]
		v, ok, _ := d.Get(th, k)
		if !ok {
			v = Int(0)
		}
		d.Set(th, k, Int(int64(v.bits)+1))
	}
}

func BenchmarkDictFill(b *testing.B) {
	th := newTestThread(Python)
	for b.Loop() {
		d := NewDict(0)
		for i := range 1000 {
			d.Set(th, Int(int64(i)), None)
		}
	}
}

func BenchmarkListAppend(b *testing.B) {
	th := newTestThread(Python)
	l := NewList(nil)
	for b.Loop() {
		l.Append(th, None)
		if len(l.elems) > 1<<20 {
			l.elems = l.elems[:0]
		}
	}
}

func BenchmarkSortInts(b *testing.B) {
	th := newTestThread(Python)
	rng := rand.New(rand.NewSource(1))
	src := make([]Value, 100_000)
	for i := range src {
		src[i] = Int(rng.Int63())
	}
	l := NewList(make([]Value, len(src)))
	for b.Loop() {
		copy(l.elems, src)
		l.Sort(th, Value{}, false)
	}
}

func BenchmarkSortTuples(b *testing.B) {
	th := newTestThread(Python)
	rng := rand.New(rand.NewSource(1))
	src := make([]Value, 10_000)
	for i := range src {
		src[i] = Pair(Int(rng.Int63n(1000)), Str(fmt.Sprint(i))).Value()
	}
	l := NewList(make([]Value, len(src)))
	for b.Loop() {
		copy(l.elems, src)
		l.Sort(th, Value{}, false)
	}
}

func BenchmarkDictItems(b *testing.B) {
	th := newTestThread(Python)
	d := NewDict(0)
	for i := range 1000 {
		d.Set(th, Int(int64(i)), None)
	}
	it := NewDictIterator(th, d, IterItems)
	for b.Loop() {
		v, _ := Next(th, it)
		if !v.IsSet() {
			it = NewDictIterator(th, d, IterItems)
		}
	}
}

func BenchmarkPair(b *testing.B) {
	for b.Loop() {
		Pair(Int(1), Int(2))
	}
}

func BenchmarkZip(b *testing.B) {
	th := newTestThread(Python)
	l := NewList(make([]Value, 1<<30/64))
	for i := range l.elems {
		l.elems[i] = None
	}
	it, err := newZip(th, ZipType, []Value{l.Value(), l.Value()}, nil)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		Next(th, it)
	}
}
