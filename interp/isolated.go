package interp

import (
	"context"
	"sync"

	"github.com/starling-lang/starling/interp/object"
)

// newIsolated makes another interpreter with the same options: it shares nothing with this one but the streams, and
// is closed with it at the latest.
func (in *Interp) newIsolated() object.Isolated {
	opts := in.opts
	opts.DetectDeadlock = false // a thread of this interpreter waits for it, and could wake its threads
	sub := New(opts)
	all := in.rt.State(isolatedKey{}, func() any { return new(isolated) }).(*isolated)
	if !all.add(in.rt, sub) {
		all.end(sub)
	}
	return object.Isolated{
		Do:    func(ctx context.Context, f func(th *object.Thread) error) error { return sub.Do(ctx, f) },
		Close: func() { all.end(sub) },
	}
}

type isolatedKey struct{}

// isolated are the interpreters that newIsolated made and that were not closed.
type isolated struct {
	once sync.Once  // registers close
	mu   sync.Mutex // guards the fields below
	open map[*Interp]struct{}
	over bool
}

// add lists an interpreter; false if the one that made it is closed.
func (all *isolated) add(rt *object.Runtime, sub *Interp) bool {
	all.once.Do(func() { rt.OnClose(all.close) })
	all.mu.Lock()
	defer all.mu.Unlock()
	if all.open == nil {
		all.open = map[*Interp]struct{}{}
	}
	if all.over {
		return false
	}
	all.open[sub] = struct{}{}
	return true
}

// end ends an interpreter's program. What could not be written is the output of the one that made it, which tells.
func (all *isolated) end(sub *Interp) {
	all.mu.Lock()
	delete(all.open, sub)
	all.mu.Unlock()
	sub.Shutdown(context.Background())
	_ = sub.Close()
}

// close ends all: their threads are not waited for, but cancelled.
func (all *isolated) close() {
	all.mu.Lock()
	open := all.open
	all.open, all.over = nil, true
	all.mu.Unlock()
	for sub := range open {
		_ = sub.Close() // as in end
	}
}
