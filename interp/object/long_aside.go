package object

import "unsafe"

// turn is for one long allocation after the other in the process: the collector makes who allocates help it, and those
// who ask for gigabytes at once would have all others wait behind them.
var turn = make(chan struct{}, 1)

// aside runs f, one long step of Go's own, on another goroutine, and waits for it; f allocates much memory, or works
// on values that nobody changes. It returns false as soon as the thread is stopping: f then ends alone, and what it
// makes is garbage; Runtime.Release waits for it. left is closed then. A panic of f is the caller's. Locks can be held
// meanwhile, but not such as f takes.
func (th *Thread) aside(f func(left <-chan struct{})) bool {
	done := make(chan any, 1)
	left := make(chan struct{})
	asked := make(chan struct{}, 1)
	wake := func() {
		select {
		case asked <- struct{}{}:
		default:
		}
	}
	outer := th.SwapWake(&wake)
	defer th.SwapWake(outer)
	th.Runtime.asides.Go(func() {
		defer func() { done <- recover() }()
		f(left)
	})
	for !th.Stopping() {
		select {
		case p := <-done:
			if p != nil {
				panic(p)
			}
			return true
		case <-asked:
		}
	}
	close(left)
	return false
}

// Aside is f(), one step of Go's own that has no safepoints, so that the thread can be stopped meanwhile if that is
// long. Then f runs on another goroutine: it must not use th, nor any object that can change, and what it returns is
// all that it may set, because it still runs when Aside returns an error, and can be run again.
func Aside[T any](th *Thread, long bool, f func() (T, error)) (T, error) {
	if !long {
		return f()
	}
	type result struct {
		v   T
		err error
	}
	for {
		r := new(result)
		if th.aside(func(<-chan struct{}) { r.v, r.err = f() }) {
			return r.v, r.err
		}
		if err := th.Safepoint(); err != nil {
			return *new(T), err
		}
	}
}

// makeAtOnce is the size in bytes of the greatest memory that a thread makes and clears itself: longer ones take
// too long to be stopped.
const makeAtOnce = 16 << 20

// makeLong is make([]T, n, size), unless the thread is stopped meanwhile.
func makeLong[T any](th *Thread, n, size int) ([]T, bool) {
	bytes := uintptr(size) * unsafe.Sizeof(*new(T))
	if bytes <= makeAtOnce {
		out := make([]T, n, size)
		return out, bytes <= LongText || touch(th, out)
	}
	out := new([]T)
	made := th.aside(func(left <-chan struct{}) {
		select {
		case turn <- struct{}{}:
			defer func() { <-turn }()
			*out = make([]T, n, size)
		case <-left:
		}
	})
	if !made || !touch(th, *out) {
		return nil, false
	}
	return *out, true
}

// touch writes to every page of new memory, which is all zero, unless the thread is stopped meanwhile. While garbage is
// collected a store of a reference reads what was there before; a page that is first read and then written takes two
// faults, the second of which interrupts all processors.
func touch[T any](th *Thread, s []T) bool {
	const page = 4096
	start := unsafe.Pointer(unsafe.SliceData(s))
	for i := uintptr(0); i < uintptr(cap(s))*unsafe.Sizeof(*new(T)); i += page {
		*(*byte)(unsafe.Add(start, i)) = 0
		if i%copyStride == 0 && th.Stopping() {
			return false
		}
	}
	return true
}

// MakeLong is make([]T, n, size) for slices that may be long.
func MakeLong[T any](th *Thread, n, size int) ([]T, error) {
	for {
		if out, ok := makeLong[T](th, n, size); ok {
			return out, nil
		}
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
}
