package object

import (
	"slices"
	"sync/atomic"
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
	// Site is where the script waits; see Runtime.SiteText.
	Site Site
	// Done, if set, is closed when what the thread waits for has come.
	Done <-chan struct{}

	// state is what the thread and the one that ends its wait agree by: awake, asleep, or
	// how the wait was granted.
	state atomic.Uint32
	// frozen is set only in a stand-in for the wait of a thread whose stack is being read.
	frozen *Waiting
}

// Owner is something that a thread can hold and others wait for.
type Owner interface {
	// OwnerID returns the ID of the thread that holds it now, 0 if none does.
	OwnerID() int64
}

// Taken is an Owner that knows where its holder took it.
type Taken interface {
	Owner
	// TakenBy returns the ID of the thread that holds it now, 0 if none does, and where that took it.
	TakenBy() (id int64, at Site)
}

// ThreadEvent is what an Observer is told of.
type ThreadEvent uint8

// The events of a thread's life. Each host call is a life: of the main thread, or of one for this call.
const (
	ThreadStarts ThreadEvent = iota
	ThreadEnds
	ThreadBlocks
	ThreadResumes
)

// String returns the event's name.
func (e ThreadEvent) String() string {
	return [...]string{"starts", "ends", "blocks", "resumes"}[e]
}

// Observer is called on the thread that the event is about: it must neither block nor
// run script code. w is nil but for ThreadBlocks and ThreadResumes, and the thread's frames can be read
// with Engine.Frames.
type Observer func(e ThreadEvent, th *Thread, w *Waiting)

// Waiting returns what the thread waits for, nil if it is not blocked. Any
// goroutine may ask.
func (th *Thread) Waiting() *Waiting {
	w := th.waiting.Load()
	if w != nil && w.frozen != nil {
		return w.frozen
	}
	return w
}

// SetWaiting says that the thread is about to block, or no longer does (nil);
// it returns what was set before. As long as something is set the thread leaves its frames alone,
// and other goroutines may read them: see Frozen.
func (th *Thread) SetWaiting(w *Waiting) *Waiting {
	for i := 0; ; i++ {
		old := th.waiting.Load()
		if (old == nil || old.frozen == nil) && th.waiting.CompareAndSwap(old, w) {
			return old
		}
		backOff(i)
	}
}

// Frozen calls f while the thread is blocked and can't go on, and returns true; false, and
// f was not called, if it is not blocked. f must be short. Any goroutine may ask.
func (th *Thread) Frozen(f func(w *Waiting)) bool {
	for i := 0; ; i++ {
		w := th.waiting.Load()
		if w == nil {
			return false
		}
		if w.frozen == nil && th.waiting.CompareAndSwap(w, &Waiting{frozen: w}) {
			defer th.waiting.Store(w)
			f(w)
			return true
		}
		backOff(i)
	}
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
