package object

import (
	"errors"
	"runtime"
	"syscall"
	"time"
)

// Collect collects all garbage, and waits until what is to be done about it has begun: weak references of
// scripts are told, forgotten files closed.
func Collect() {
	for range 2 {
		told := make(chan struct{})
		watchGarbage(told)
		runtime.GC()
		select {
		case <-told:
		case <-time.After(time.Second): // the watched object may be kept alive by chance
		}
	}
}

// watchGarbage closes told when an object that is garbage already has been collected.
//
//go:noinline
func watchGarbage(told chan struct{}) {
	type watched struct{ pointer *int }
	runtime.AddCleanup(&watched{new(int)}, func(c chan struct{}) { close(c) }, told)
}

// OpenDescriptor calls open, and, if there are no descriptors left, again when those that scripts have forgotten
// are closed: goroutines of the collector do that.
func OpenDescriptor(open func() error) error {
	err := open()
	if !errors.Is(err, syscall.EMFILE) {
		return err
	}
	Collect()
	for wait := time.Millisecond; ; wait *= 2 {
		if err = open(); !errors.Is(err, syscall.EMFILE) || wait > 8*time.Millisecond {
			return err
		}
		time.Sleep(wait)
	}
}
