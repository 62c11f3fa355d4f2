package object

import (
	"slices"
	"time"
)

// Waiting says what a blocked thread waits for: package park publishes one for
// as long as the thread blocks. It does not change once it is published.
type Waiting struct {
	// Kind names the wait in a few words: "lock", "queue.get", "join", "sleep", "read".
	Kind string
	// Object is what the thread waits for, unset if that is no script object.
	Object Value
	// Owner knows who can end the wait, nil if that could be any thread.
	Owner Owner
	// Since is when the wait began; Deadline when it ends at the latest, zero if never.
	Since, Deadline time.Time
	// External waits can be ended by something that is no script thread: a timer,
	// a file, a child process, the host.
	External bool
}

// Owner is something that a thread can hold and others wait for.
type Owner interface {
	// OwnerID returns the ID of the thread that holds it now, 0 if none does.
	OwnerID() int64
}

// ThreadEvent is what an Observer is told of.
type ThreadEvent uint8

// The events of a thread's life.
const (
	ThreadStarts ThreadEvent = iota
	ThreadEnds
	ThreadBlocks
	ThreadResumes
)

// Observer is called on the thread that the event is about: it must neither block nor
// run script code. w is nil but for ThreadBlocks and ThreadResumes.
type Observer func(e ThreadEvent, th *Thread, w *Waiting)

// Waiting returns what the thread waits for, nil if it is not blocked. Any
// goroutine may ask.
func (th *Thread) Waiting() *Waiting { return th.waiting.Load() }

// SetWaiting says that the thread is about to block, or no longer does (nil);
// it returns what was set before.
func (th *Thread) SetWaiting(w *Waiting) *Waiting {
	old := th.waiting.Load()
	th.waiting.Store(w)
	return old
}

// Observe makes f see the events of the interpreter's threads until stop is called.
func (rt *Runtime) Observe(f Observer) (stop func()) {
	entry := &f
	rt.changeObservers(func(list []*Observer) []*Observer { return append(slices.Clip(list), entry) })
	return func() {
		rt.changeObservers(func(list []*Observer) []*Observer {
			return slices.DeleteFunc(slices.Clone(list), func(o *Observer) bool { return o == entry })
		})
	}
}

func (rt *Runtime) changeObservers(change func([]*Observer) []*Observer) {
	rt.mu.Lock()
	defer rt.mu.Unlock()
	var list []*Observer
	if old := rt.observers.Load(); old != nil {
		list = *old
	}
	if list = change(list); len(list) == 0 {
		rt.observers.Store(nil)
		return
	}
	rt.observers.Store(&list)
}

// Announce tells the observers of an event of th, the calling thread.
func (rt *Runtime) Announce(e ThreadEvent, th *Thread, w *Waiting) {
	if list := rt.observers.Load(); list != nil {
		for _, f := range *list {
			(*f)(e, th, w)
		}
	}
}
