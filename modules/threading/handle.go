package threading

import (
	"sync"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// handle is what a thread that _thread started is joined by.
type handle struct {
	object.Instance
	mu    sync.Mutex // guards the fields below
	phase phase      // phaseNew at first
	ident int64
	joins park.List
}

func handleClass() *native.Class {
	return native.NewClass[handle](native.Class{
		Name: "_ThreadHandle", Module: "_thread", Doc: `A thread that can be joined.`, Sealed: true, Final: true,
		New: func(_ *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
			if len(args)+len(kw) > 0 {
				return object.Value{}, object.Errorf(object.TypeError, "_ThreadHandle() takes no arguments")
			}
			return cls.Alloc().Value(), nil
		},
		Methods: []*object.Native{
			native.Def("join(timeout=None, /)", native.MethodDo1((*handle).join), `Wait until the thread ends, at most timeout seconds.`),
			native.Def("is_done()", native.Method0(func(h *handle, _ *object.Thread) (bool, error) { return h.now() == phaseStopped, nil }), `Return whether the thread has ended.`),
			native.Def("_set_done()", native.MethodDo0((*handle).setDone), `Have joins of the thread return.`),
		},
		Attrs: []native.Attr{native.Getter("ident", func(h *handle, _ *object.Thread) (int64, error) { return h.OwnerID(), nil }, `The thread's identifier, 0 before it was started.`)},
		Slots: object.Slots{Repr: func(_ *object.Thread, v object.Value) (string, error) {
			return "<_thread._ThreadHandle object: ident=" + itoa(native.To[*handle](v).OwnerID()) + ">", nil
		}},
	})
}

func (h *handle) now() phase {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.phase
}

// OwnerID returns the thread's identifier: who joins it waits for it.
func (h *handle) OwnerID() int64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.ident
}

func (h *handle) join(th *object.Thread, timeout object.Value) error {
	var deadline time.Time
	if !timeout.IsNone() {
		d, err := native.Seconds(th, timeout)
		if err != nil {
			return err
		}
		if d >= 0 { // a negative timeout is none
			deadline = park.Deadline(d)
		}
	}
	h.mu.Lock()
	switch {
	case h.phase == phaseNew:
		h.mu.Unlock()
		return object.Errorf(object.RuntimeError, "thread not started")
	case h.phase == phaseStopped:
		h.mu.Unlock()
		return nil
	case h.ident == th.ID:
		h.mu.Unlock()
		return object.Errorf(object.RuntimeError, "Cannot join current thread")
	}
	_, err := h.joins.Block(&h.mu, park.New(th, park.Reason{Kind: "join", Object: h.Value(), Owner: h}, deadline))
	return err
}

func (h *handle) setDone(*object.Thread) error {
	h.mu.Lock()
	if h.phase == phaseNew {
		h.mu.Unlock()
		return object.Errorf(object.RuntimeError, "thread not started")
	}
	h.finish()
	return nil
}

// finish marks the thread as ended; mu is locked, and released.
func (h *handle) finish() {
	h.phase = phaseStopped
	chain := h.joins.Take(-1)
	h.mu.Unlock()
	chain.Grant()
}

// startJoinable is start_joinable_thread(function, handle, daemon).
func startJoinable(th *object.Thread, f, given object.Value, daemon bool) (*handle, error) {
	if !object.Callable(f) {
		return nil, object.Errorf(object.TypeError, "thread function must be callable")
	}
	var h *handle
	if given.IsNone() {
		h = native.New[*handle](th.Runtime, handleClass)
	} else if h, _ = given.Native().(*handle); h == nil {
		return nil, object.Errorf(object.TypeError, "'handle' must be a _ThreadHandle")
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.phase != phaseNew {
		return nil, object.Errorf(object.RuntimeError, "thread already started")
	}
	spawned, err := spawnRaw(th, daemon, f, object.NewTuple(nil).Value(), object.Value{}, func() {
		h.mu.Lock()
		h.finish()
	})
	if err != nil {
		return nil, err
	}
	h.phase, h.ident = phaseStarted, spawned.ID
	return h, nil
}

// makeHandle returns the handle of a thread that runs already.
func makeHandle(th *object.Thread, ident int64) (*handle, error) {
	h := native.New[*handle](th.Runtime, handleClass)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.phase, h.ident = phaseStarted, ident
	return h, nil
}
