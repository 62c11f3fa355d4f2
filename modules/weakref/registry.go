package weakref

import (
	"runtime"
	"slices"
	"sync"
	"weak"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/unraisable"
)

// target points weakly at an object.
type target = weak.Pointer[object.Header]

// registry has an interpreter's weak references by what they refer to.
type registry struct {
	rt *object.Runtime
	mu sync.Mutex // guards refs
	// refs are the references to each object, the newest last, weakly themselves: one that is
	// gone needs no call any more.
	refs map[target][]weak.Pointer[ref]
}

type registryKey struct{}

func registryOf(th *object.Thread) *registry {
	return th.Runtime.State(registryKey{}, func() any {
		return &registry{rt: th.Runtime, refs: map[target][]weak.Pointer[ref]{}}
	}).(*registry)
}

// add registers a reference to v.
func (g *registry) add(v object.Value, r *ref) {
	h := v.Header()
	key := weak.Make(h)
	g.mu.Lock()
	list, known := g.refs[key]
	list = slices.DeleteFunc(list, func(w weak.Pointer[ref]) bool { return w.Value() == nil })
	g.refs[key] = append(list, weak.Make(r))
	g.mu.Unlock()
	if !known {
		runtime.AddCleanup(h, g.gone, key)
	}
}

// find returns a reference to v of which match is true, nil if there is none.
func (g *registry) find(v object.Value, match func(r *ref) bool) *ref {
	for _, r := range g.references(v) {
		if match(r) {
			return r
		}
	}
	return nil
}

// references returns those that exist to v, the oldest first.
func (g *registry) references(v object.Value) []*ref {
	key := weak.Make(v.Header())
	g.mu.Lock()
	defer g.mu.Unlock()
	var out []*ref
	for _, w := range g.refs[key] {
		if r := w.Value(); r != nil {
			out = append(out, r)
		}
	}
	return out
}

// gone is called on a goroutine of the collector's after an object has been freed. The
// callbacks run on the main thread.
func (g *registry) gone(key target) {
	g.mu.Lock()
	list := g.refs[key]
	delete(g.refs, key)
	g.mu.Unlock()
	for _, w := range slices.Backward(list) {
		if r := w.Value(); r != nil && r.hasCallback() {
			g.rt.Later(func(th *object.Thread) { r.call(th) })
		}
	}
}

// call runs the callback.
func (r *ref) call(th *object.Thread) {
	locked := r.Lock(th)
	f := r.callback
	r.callback = object.None
	r.Unlock(locked)
	if !f.IsSet() || f.IsNone() {
		return
	}
	if _, err := object.Call(th, f, []object.Value{r.Value()}, nil); err != nil {
		unraisable.Report(th, "", f, err)
	}
}
