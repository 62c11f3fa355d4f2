// Package worker starts worker processes: this program once more, which runs an interpreter of its own that does as
// it is told (interp.WorkerMain).
//
// A worker and the process that started it are joined by a socket, each with one end. Nothing is sent over it but,
// to a worker that was started in advance, its first message; it is there for its ends: each process sees
// the other's death, however it dies, as the end of the stream. A worker whose parent is gone ends.
//
// What the worker is to do is in a file without a name, however long it is: the parent never waits for the worker to
// read it. The descriptors that the worker inherits beyond that are passed in a list, and objects in the message
// refer to them by their index.
package worker

import (
	"sync"

	"github.com/starling-lang/starling/interp/object"
)

// Message is what a worker is given.
type Message struct {
	Data string
	FDs  []int // duplicates, which Close closes
}

// idle are the workers that were started in advance, and wait for a message.
type idle struct {
	mu     sync.Mutex // guards the fields below
	ready  []*Worker
	closed bool
}

type idleKey struct{}

func idleOf(rt *object.Runtime) *idle {
	created := false
	w := rt.State(idleKey{}, func() any {
		created = true
		return new(idle)
	}).(*idle)
	if created {
		rt.OnClose(w.close)
	}
	return w
}

// take returns a worker that waits, nil if there is none.
func (i *idle) take() *Worker {
	i.mu.Lock()
	defer i.mu.Unlock()
	for len(i.ready) > 0 {
		w := i.ready[len(i.ready)-1]
		i.ready = i.ready[:len(i.ready)-1]
		if _, ended := w.Child.Poll(); !ended {
			return w
		}
		w.drop()
	}
	return nil
}

// put keeps a worker for later; one that is not needed ends.
func (i *idle) put(w *Worker) {
	i.mu.Lock()
	keep := !i.closed && len(i.ready) < spare
	if keep {
		i.ready = append(i.ready, w)
	}
	i.mu.Unlock()
	if !keep {
		w.drop()
	}
}

// spare is how many workers wait for messages at most.
const spare = 2

func (i *idle) close() {
	i.mu.Lock()
	all := i.ready
	i.ready, i.closed = nil, true
	i.mu.Unlock()
	for _, w := range all {
		w.drop()
	}
}

// drop lets a worker that got no message end: its parent's end of the socket is closed.
func (w *Worker) drop() {
	w.Child.Abandon()
	w.Socket.Close()
}
