package starlarkgo

import (
	"errors"
	"io"
	"sync"
	"sync/atomic"
	"unsafe"
	"weak"

	"go.starlark.net/starlark"

	"github.com/starling-lang/starling/interp/object"
)

// bridge is what an interpreter keeps for its dealings with starlark-go.
type bridge struct {
	// lock is held, by a token in the channel, by the thread that runs starlark-go's code.
	lock chan struct{}
	// holder is that thread, whose goroutine every method of a wrapper without a thread runs on.
	holder atomic.Pointer[link]

	mu       sync.Mutex // guards the fields below
	types    map[typeKey]*object.Type
	iterator *object.Type
	foreign  map[starlark.Value]weak.Pointer[foreign]
	wrapped  map[unsafe.Pointer]weak.Pointer[core]
	// abandoned are iterators that scripts left before their end.
	abandoned []starlark.Iterator
}

type bridgeKey struct{}

func bridgeOf(rt *object.Runtime) *bridge {
	return rt.State(bridgeKey{}, func() any {
		return &bridge{
			lock: make(chan struct{}, 1), types: map[typeKey]*object.Type{},
			foreign: map[starlark.Value]weak.Pointer[foreign]{}, wrapped: map[unsafe.Pointer]weak.Pointer[core]{},
		}
	}).(*bridge)
}

// link is what a Starling thread keeps for its dealings with starlark-go.
type link struct {
	b  *bridge
	th *object.Thread
	st *starlark.Thread
	// inside is true while the thread runs starlark-go's code, and holds the bridge's lock.
	inside bool
	// failed is the first error of a wrapper's method that can't return one.
	failed error
	// watched is true while Request cancels st; wake is how, and before what it replaced.
	watched      bool
	wake         func()
	before       *func()
	cancellation sync.Mutex // guards active
	active       bool
}

type linkKey struct{}

// localKey is where a starlark.Thread has its link.
const localKey = "starling"

func linkOf(th *object.Thread) *link {
	if l, ok := th.Local[linkKey{}].(*link); ok {
		return l
	}
	l := &link{b: bridgeOf(th.Runtime), th: th}
	l.st = &starlark.Thread{Name: "starling", Print: func(_ *starlark.Thread, text string) {
		if _, err := io.WriteString(th.Runtime.Stdout, text+"\n"); err != nil {
			l.fail(err)
		}
	}}
	l.st.SetLocal(localKey, l)
	l.wake = l.cancel
	if th.Local == nil {
		th.Local = map[any]any{}
	}
	th.Local[linkKey{}] = l
	return l
}

// enter begins starlark-go's code; leave must follow with what it returned.
func (l *link) enter() (was bool, err error) {
	if l.inside {
		return true, nil
	}
	if err := l.b.acquire(l.th); err != nil {
		return false, err
	}
	l.taken()
	l.b.finishAbandoned()
	return false, nil
}

func (l *link) taken() {
	l.inside = true
	l.b.holder.Store(l)
}

func (l *link) leave(was bool) {
	if !was {
		l.inside = false
		l.b.holder.Store(nil)
		<-l.b.lock
	}
}

// out begins script code that starlark-go's calls; back must follow with what it returned.
func (l *link) out() (was bool) {
	if !l.inside {
		return false
	}
	if l.watched {
		l.th.SwapWake(l.before)
	}
	l.leave(false)
	return true
}

func (l *link) back(was bool) {
	if !was {
		return
	}
	l.b.lock <- struct{}{}
	l.taken()
	if l.watched {
		l.before = l.th.SwapWake(&l.wake)
		l.cancel()
	}
}

// acquire takes the lock, unless the thread is told to stop first.
func (b *bridge) acquire(th *object.Thread) error {
	select {
	case b.lock <- struct{}{}:
		return nil
	default:
	}
	woken := make(chan struct{}, 1)
	wake := func() {
		select {
		case woken <- struct{}{}:
		default:
		}
	}
	before := th.SwapWake(&wake)
	defer func() { th.SwapWake(before) }()
	for {
		if err := th.Safepoint(); err != nil {
			return err
		}
		select {
		case b.lock <- struct{}{}:
			return nil
		case <-woken:
		}
	}
}

const stopping = object.RequestCancel | object.RequestInterrupt

// cancel stops starlark-go's evaluator when the thread is asked to stop.
func (l *link) cancel() {
	l.cancellation.Lock()
	defer l.cancellation.Unlock()
	if l.active && l.th.Requests()&stopping != 0 {
		l.st.Cancel("the script was stopped")
	}
}

func (l *link) setActive(active bool) {
	l.cancellation.Lock()
	l.active = active
	l.cancellation.Unlock()
}

// run runs starlark-go's code that may take long, and turns its error into an
// exception, of class class if nothing better is known.
func (l *link) run(class *object.Type, f func() error) error {
	was, err := l.enter()
	if err != nil {
		return err
	}
	defer l.leave(was)
	if !l.watched {
		l.watch()
		defer l.unwatch()
	}
	return l.exception(class, f())
}

func (l *link) watch() {
	l.st.Uncancel()
	l.watched = true
	l.setActive(true)
	l.before = l.th.SwapWake(&l.wake)
	l.cancel()
}

func (l *link) unwatch() {
	l.th.SwapWake(l.before)
	l.setActive(false)
	l.watched, l.before = false, nil
}

// do is run for code that is over at once.
func (l *link) do(class *object.Type, f func() error) error {
	was, err := l.enter()
	if err != nil {
		return err
	}
	defer l.leave(was)
	return l.exception(class, f())
}

// fail records an error that a wrapper's method can't return; the operation that
// led there fails with it.
func (l *link) fail(err error) {
	if l.failed == nil {
		l.failed = err
	}
}

// exception is the exception for an error of starlark-go's code.
func (l *link) exception(class *object.Type, err error) error {
	if l.failed != nil {
		err, l.failed = l.failed, nil
	}
	if err == nil {
		return nil
	}
	var e *object.Exception
	if errors.As(err, &e) {
		return e
	}
	if l.th.Requests()&stopping != 0 {
		if stop := l.th.Safepoint(); stop != nil {
			return stop
		}
	}
	var missing starlark.NoSuchAttrError
	if errors.As(err, &missing) {
		class = object.AttributeError
	}
	return object.HostError(class, err)
}

// Run runs Go code that uses converted values and starlark-go's evaluator on
// behalf of a Starling thread, on its goroutine. Calls of Starling functions in f are given st.
func Run(th *object.Thread, f func(st *starlark.Thread) error) error {
	l := linkOf(th)
	return l.run(object.RuntimeError, func() error { return f(l.st) })
}

// ThreadOf returns the Starling thread on whose behalf st runs, or nil. Its Context
// tells a built-in function when to give up.
func ThreadOf(st *starlark.Thread) *object.Thread {
	if l, ok := st.Local(localKey).(*link); ok {
		return l.th
	}
	return nil
}

// Unlocked runs f, which waits for something and uses no values, while other
// threads may run starlark-go's code. st is the thread that a built-in function was given.
func Unlocked(st *starlark.Thread, f func()) {
	l, ok := st.Local(localKey).(*link)
	if !ok {
		f()
		return
	}
	defer l.back(l.out())
	f()
}

// finishAbandoned ends the iterations that scripts left; the lock is held.
func (b *bridge) finishAbandoned() {
	b.mu.Lock()
	its := b.abandoned
	b.abandoned = nil
	b.mu.Unlock()
	for _, it := range its {
		it.Done()
	}
}
