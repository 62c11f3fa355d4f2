package object

import (
	"testing"
	"testing/synctest"
)

// TestAside stops a thread in the middle of a step that does not end by itself.
func TestAside(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		th := &Thread{Runtime: new(Runtime)}
		if !th.aside(func(<-chan struct{}) {}) {
			t.Error("stopped without a request")
		}
		step, ended := make(chan bool), false
		go func() {
			if th.aside(func(<-chan struct{}) { <-step }) {
				t.Error("not stopped")
			}
			ended = true
		}()
		synctest.Wait()
		th.Request(RequestShare) // nothing to stop for
		synctest.Wait()
		if ended {
			t.Fatal("ended by itself")
		}
		th.Request(RequestCancel)
		synctest.Wait()
		if !ended {
			t.Error("goes on")
		}
		step <- true
		th.TakeRequests()
		defer func() {
			if p := recover(); p != "lost" {
				t.Errorf("panic %v", p)
			}
		}()
		th.aside(func(<-chan struct{}) { panic("lost") })
	})
}

// TestMakeLong compares the slices of both ways.
func TestMakeLong(t *testing.T) {
	th := &Thread{Runtime: new(Runtime)}
	for _, n := range []int{0, 10, makeAtOnce/8 + 1} {
		s, err := MakeLong[int64](th, n, n+5)
		if err != nil || len(s) != n || cap(s) < n+5 {
			t.Errorf("%d: length %d, room %d, %v", n, len(s), cap(s), err)
		}
	}
}
