package builtins

import (
	"os"
	"sync"
	"sync/atomic"

	"github.com/starling-lang/starling/interp/object"
)

// dirtyFiles are an interpreter's file objects that hold output not yet written.
// They are kept here until it is, so that output is not lost when a script drops a file without closing it.
type dirtyFiles struct {
	mu    sync.Mutex
	files map[flusher]struct{} // guarded by mu
	n     atomic.Int64         // of files; changed with mu held
}

// flusher is a file object with output of its own.
type flusher interface {
	flushPending(th *object.Thread) error
	// descriptor is the file descriptor below it, -1 if there is none.
	descriptor() int
	// runsScripts tells that a script's object is below it.
	runsScripts() bool
}

type dirtyKey struct{}

func dirtyOf(rt *object.Runtime) *dirtyFiles {
	return rt.State(dirtyKey{}, func() any { return &dirtyFiles{files: map[flusher]struct{}{}} }).(*dirtyFiles)
}

// markDirty notes that f holds output; markClean that it no longer does.
func markDirty(th *object.Thread, f flusher) {
	d := dirtyOf(th.Runtime)
	d.mu.Lock()
	d.files[f] = struct{}{}
	d.n.Store(int64(len(d.files)))
	d.mu.Unlock()
}

func markClean(th *object.Thread, f flusher) {
	d := dirtyOf(th.Runtime)
	d.mu.Lock()
	delete(d.files, f)
	d.n.Store(int64(len(d.files)))
	d.mu.Unlock()
}

func (d *dirtyFiles) list() []flusher {
	if d.n.Load() == 0 {
		return nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	out := make([]flusher, 0, len(d.files))
	for f := range d.files {
		out = append(out, f)
	}
	return out
}

// HoldsOutput returns a function that reports whether FlushAll would have something to do.
// Both are safe for concurrent use.
func HoldsOutput(rt *object.Runtime) func() bool {
	d := dirtyOf(rt)
	return func() bool { return d.n.Load() > 0 }
}

// FlushAll writes the output that the interpreter's file objects still hold: text
// into the buffers below it first. It returns the first error. Streams over a script's own
// object are left to FlushAllOn, as they run script code.
func FlushAll(rt *object.Runtime) error {
	if len(dirtyOf(rt).list()) == 0 {
		return nil
	}
	return FlushAllOn(&object.Thread{Dialect: rt.Dialect, Runtime: rt, Shared: true, Context: rt.Context})
}

// FlushAllOn is FlushAll on a script thread, for all streams.
func FlushAllOn(th *object.Thread) error {
	d := dirtyOf(th.Runtime)
	var first error
	for range 10 { // what is flushed can make another one dirty: text over a buffer, a script that prints
		files := d.list()
		if len(files) == 0 {
			break
		}
		for _, f := range files {
			if th.Engine == nil && f.runsScripts() {
				continue
			}
			if err := f.flushPending(th); err != nil {
				markClean(th, f)
				if first == nil {
					first = err
				}
			}
		}
	}
	return first
}

// FlushFile writes pending output to a file that is about to be read:
// scripts count on a file that they dropped being closed.
func FlushFile(th *object.Thread, path string) error {
	files := dirtyOf(th.Runtime).list()
	if len(files) == 0 {
		return nil
	}
	file, err := os.Stat(path)
	if err != nil {
		return nil // opening it will tell
	}
	for range 2 {
		for _, f := range files {
			if fd := f.descriptor(); fd >= 0 && isFile(fd, file) {
				if err := f.flushPending(th); err != nil {
					return err
				}
			}
		}
		files = dirtyOf(th.Runtime).list()
	}
	return nil
}
