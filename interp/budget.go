package interp

import (
	"errors"
	"io"
	"runtime"
	"runtime/metrics"
	"sync/atomic"

	"github.com/starling-lang/starling/interp/object"
)

// ErrOutput is what a script that exceeds Options.MaxOutput fails with.
var ErrOutput = errors.New("output limit exceeded")

// ErrMemory is what a script fails with that goes on exceeding Options.MaxMemory after a MemoryError.
var ErrMemory = errors.New("memory limit exceeded")

// steps are the steps that a host call and the threads it starts have left together. Each
// thread takes some of them at a time.
type steps struct{ left atomic.Int64 }

const stepsAtATime = 1 << 10

// take returns how many steps a thread may do before it asks again, 0 if none are left.
func (s *steps) take() uint64 {
	for {
		left := s.left.Load()
		n := min(left, max(left/16, 1), stepsAtATime)
		if n <= 0 {
			return 0
		}
		if s.left.CompareAndSwap(left, left-n) {
			return uint64(n)
		}
	}
}

// countSteps begins to count a thread's steps.
func (t *thread) countSteps() {
	if t.steps != nil {
		t.th.Steps = t.steps.take()
	}
	if t.steps != nil || object.Torture {
		t.th.Request(object.RequestStep)
	}
}

// moreSteps lets a thread go on, or is the error that ends one which exceeds MaxSteps.
func (in *Interp) moreSteps(th *object.Thread) error {
	t := in.threadOf(th)
	if t == nil {
		return object.Killed(ErrSteps)
	}
	if t.steps == nil { // the torture build's
		return nil
	}
	if !t.spent {
		if th.Steps = t.steps.take(); th.Steps > 0 {
			return nil
		}
	}
	if t.spent {
		th.Steps = 1
		return object.Killed(ErrSteps)
	}
	t.spent = true
	th.Steps = graceSteps
	return object.Stopped(ErrSteps)
}

// limitedWriter passes on what scripts print, as long as the interpreter's budget for that lasts.
type limitedWriter struct {
	in *Interp
	w  io.Writer
}

func (l limitedWriter) Write(b []byte) (int, error) {
	for {
		left := l.in.output.Load()
		n := min(int64(len(b)), left)
		if !l.in.output.CompareAndSwap(left, left-n) {
			continue
		}
		written, err := l.w.Write(b[:n])
		if err == nil && int(n) < len(b) {
			l.in.overrun()
			err = object.Stopped(ErrOutput)
		}
		return written, err
	}
}

// overrun ends all threads, now that the output is used up.
func (in *Interp) overrun() {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.silenced.Store(true)
	for t := range in.running {
		t.th.Request(object.RequestCancel)
	}
}

// watchMemory has the threads look at their memory after a collection that left more in the heap than they
// may have together. It does nothing while no script runs.
func (in *Interp) watchMemory() {
	if in.opts.MaxMemory == 0 {
		return
	}
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	var look func(*collected)
	look = func(*collected) {
		if in.ctx.Err() != nil {
			return
		}
		metrics.Read(live)
		if int64(live[0].Value.Uint64()) > in.opts.MaxMemory {
			in.eachThread(func(th *object.Thread) { th.Request(object.RequestMemory) })
		}
		runtime.SetFinalizer(&collected{}, look)
	}
	runtime.SetFinalizer(&collected{}, look)
}

// collected is garbage from the start: its finalizer runs after a collection. It has a pointer, so that it
// shares no block with others.
type collected struct{ _ *int }

// checkMemory measures what a thread and the modules hold, on the thread. The first time that is too much it is a
// MemoryError, which leaves the script a chance to drop something; the next time the thread is ended.
func (in *Interp) checkMemory(th *object.Thread) error {
	limit := in.opts.MaxMemory
	roots := []object.Value{in.rt.Modules.Value()}
	if th.Context.Err() != nil {
		return nil
	}
	bytes, ok := object.Footprint(th, limit, roots, th.Engine.Registers(th))
	t := in.threadOf(th)
	if !ok || bytes <= limit || t == nil {
		return nil
	}
	if t.full {
		t.hoards = true
		return in.stop(th, t, ErrMemory)
	}
	t.full = true
	return object.Errorf(object.MemoryError, "the script's objects take more than %d bytes", limit)
}
